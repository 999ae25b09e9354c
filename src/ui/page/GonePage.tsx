import type { Language } from "../../core/messages/render";
import { useSay } from "../language";
import type { Store, Theme } from "../ports";
import { PageFrame } from "./PageFrame";

/** In place of a report that is no longer there: why, and what to do. */
export function GonePage({ theme, language }: { theme: Store<Theme>; language: Language }) {
  return (
    <PageFrame theme={theme} language={language} clipboard={null}>
      <Gone />
    </PageFrame>
  );
}

function Gone() {
  const say = useSay();
  return (
    <main className="page-gone">
      <h1>{say("ui_page_gone")}</h1>
      <p>{say("ui_page_gone_why")}</p>
    </main>
  );
}
