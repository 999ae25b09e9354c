import { useEffect, useId, useRef, type RefObject } from "react";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import type { EnvironmentPort } from "../ports";
import type { AskingAgain, FrontPagePort } from "../ports-popup";
import { SecondAnswer } from "./SecondAnswer";
import { useAskAgain, type Asking } from "./use-ask-again";

interface AskAgainProps {
  readonly asking: AskingAgain;
  readonly page: FrontPagePort;
  readonly environment: EnvironmentPort;
}

/** "Ask the site once more": what it does, the question before it where it needs one, and what came. */
export function AskAgain({ asking, page, environment }: AskAgainProps) {
  const say = useSay();
  const language = useLanguage();
  const again = useAskAgain(asking, page);
  const front = useRef<HTMLElement>(null);
  useFocusOnChange(front, again.state.step);
  const { state } = again;
  switch (state.step) {
    case "form":
      return <p className="popup-again popup-note">{say("ui_popup_again_is_form")}</p>;
    case "forbidden":
      return <p className="popup-again popup-note">{say("ui_popup_again_forbidden")}</p>;
    case "idle":
      return <Offer onAsk={again.begin} />;
    case "question":
      return (
        <section className="popup-again" role="group" aria-label={say("ui_popup_again")}>
          <p>{say("ui_popup_again_question")}</p>
          <p className="popup-choice">
            <button type="button" className="button" onClick={again.ask}>
              {say("ui_popup_again_no_form")}
            </button>
            <button
              type="button"
              className="button"
              ref={front as RefObject<HTMLButtonElement>}
              onClick={again.leave}
            >
              {say("ui_popup_again_form")}
            </button>
          </p>
        </section>
      );
    case "left":
      return (
        <p className="popup-again popup-note" role="status">
          {say("ui_popup_again_left")}
        </p>
      );
    case "asking":
      return (
        <p className="popup-again popup-choice">
          <span role="status">{say("ui_popup_again_asking")}</span>
          <button
            type="button"
            className="button"
            ref={front as RefObject<HTMLButtonElement>}
            onClick={again.cancel}
          >
            {say("ui_popup_again_cancel")}
          </button>
        </p>
      );
    case "failed":
      return (
        <>
          <p className="popup-failed" role="alert">
            {render(state.reason, language)}
          </p>
          <Offer onAsk={again.begin} />
        </>
      );
    case "answered":
      return <SecondAnswer block={state.block} environment={environment} heading={front} />;
  }
}

function Offer({ onAsk }: { onAsk: () => void }) {
  const say = useSay();
  const about = useId();
  return (
    <section className="popup-again">
      <button type="button" className="button" aria-describedby={about} onClick={onAsk}>
        {say("ui_popup_again")}
      </button>
      <p className="popup-note" id={about}>
        {say("ui_popup_again_about")}
      </p>
    </section>
  );
}

/** The button that was pressed is gone with each step: the focus goes to what came instead of it. */
function useFocusOnChange(target: RefObject<HTMLElement | null>, step: Asking["step"]): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) {
      target.current?.focus();
      target.current?.closest(".popup-again")?.scrollIntoView({ block: "nearest" });
    }
    before.current = step;
  }, [target, step]);
}
