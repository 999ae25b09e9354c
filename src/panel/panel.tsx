import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { clipboard } from "../adapters/clipboard";
import { environment } from "../adapters/environment";
import { files } from "../adapters/files";
import { inspectedTabId } from "../adapters/inspected-tab";
import { startLanguages } from "../adapters/language";
import { cardWhenUsed, pictureToolsWhenUsed, siteWhenUsed } from "../adapters/loaded-when-used";
import { mail } from "../adapters/mail";
import { fileLogs } from "../adapters/open-file";
import { connectedLog } from "../adapters/panel-connection";
import { pictureOf } from "../adapters/picture";
import { devtoolsTheme } from "../adapters/theme";
import { InLanguage } from "../ui/languages";
import { Panel } from "../ui/panel/Panel";
import type { PanelPorts } from "../ui/ports";

const root = document.getElementById("root");
if (root === null) throw new Error("panel.html has no #root");

void Promise.all([connectedLog(window), startLanguages()]).then(([log, languages]) => {
  const ports: PanelPorts = {
    log,
    clipboard,
    files,
    fileLogs,
    mail,
    card: cardWhenUsed,
    pictureTools: pictureToolsWhenUsed,
    site: siteWhenUsed,
    picture: pictureOf(inspectedTabId()),
    environment: environment(),
    theme: devtoolsTheme(),
    fix: async () => (await import("../adapters/fix/fix-ports")).fixPorts(log),
  };
  createRoot(root).render(
    <StrictMode>
      <InLanguage languages={languages}>
        {(language) => <Panel ports={ports} language={language} />}
      </InLanguage>
    </StrictMode>,
  );
});
