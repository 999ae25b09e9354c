import type { RefObject } from "react";
import { useSay } from "../language";
import { AddPanel } from "../parts/AddPanel";
import { ProductMark } from "../parts/ProductMark";
import type { PanelAccessPort } from "../ports-panel-access";
import { PathPicture } from "../verdict/PathPicture";

interface WelcomeProps {
  readonly panel: PanelAccessPort;
  readonly exampleRef: RefObject<HTMLButtonElement | null>;
  readonly onExample: () => void;
}

/** The question that every 403 asks: which of the two it was. */
const open = { responder: "undetermined", viaCloudflare: true, product: null } as const;

/** What Whose403 does, where it is, and why the browser warned of it. */
export function Welcome({ panel, exampleRef, onExample }: WelcomeProps) {
  const say = useSay();
  return (
    <main className="welcome">
      <div className="welcome-words">
        <ProductMark />
        <h1>{say("ui_welcome_title")}</h1>
        <p className="welcome-lead">{say("ui_welcome_what")}</p>
        <div className="welcome-path">
          <PathPicture verdict={open} />
        </div>
        <p>{say("ui_welcome_report")}</p>
        <p className="welcome-example">
          <button ref={exampleRef} type="button" className="button primary" onClick={onExample}>
            {say("ui_welcome_example")}
          </button>
          <span>{say("ui_welcome_example_about")}</span>
        </p>
        <h2>{say("ui_welcome_where")}</h2>
        <dl className="welcome-where">
          <div>
            <dt>{say("ui_welcome_in_devtools")}</dt>
            <dd>
              {say("ui_welcome_in_devtools_how")}
              <AddPanel panel={panel} />
            </dd>
          </div>
          <div>
            <dt>{say("ui_welcome_in_toolbar")}</dt>
            <dd>{say("ui_welcome_in_toolbar_how")}</dd>
          </div>
        </dl>
        <h2>{say(panel.always ? "ui_welcome_sites" : "ui_welcome_access")}</h2>
        <p>{say(panel.always ? "ui_welcome_sites_why" : "ui_welcome_access_why")}</p>
        <p>{say("ui_welcome_sites_does")}</p>
      </div>
    </main>
  );
}
