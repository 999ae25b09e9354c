import { useState } from "react";
import type { Language } from "../../core/messages/render";
import { useSay } from "../language";
import type { Store, Theme } from "../ports";
import type { PermissionPort } from "../ports-page";
import { PageFrame } from "./PageFrame";

interface PermissionPageProps {
  readonly theme: Store<Theme>;
  readonly language: Language;
  readonly purpose: "picture" | "cloudflare";
  readonly permission: PermissionPort;
}

/** Asks for a permission in a tab of its own, where Firefox lets nobody ask from DevTools. */
export function PermissionPage({ theme, language, ...asked }: PermissionPageProps) {
  return (
    <PageFrame theme={theme} language={language} clipboard={null}>
      <Asked {...asked} />
    </PageFrame>
  );
}

function Asked({ purpose, permission }: Pick<PermissionPageProps, "purpose" | "permission">) {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    setRefused(false);
    if (await permission.ask()) permission.back();
    else setRefused(true);
  };
  return (
    <main className="page-gone">
      <h1>{say(purpose === "picture" ? "ui_permission_picture" : "ui_permission_cloudflare")}</h1>
      <p>{say(purpose === "picture" ? "ui_permission_picture_why" : "ui_permission_cloudflare_why")}</p>
      <p>{say("ui_permission_take_back")}</p>
      <p className="page-buttons">
        <button type="button" className="button primary" onClick={() => void ask()}>
          {say("ui_permission_allow")}
        </button>
        <button type="button" className="button" onClick={permission.back}>
          {say("ui_permission_not_now")}
        </button>
      </p>
      <p role="status">{refused ? say("ui_permission_refused") : ""}</p>
    </main>
  );
}
