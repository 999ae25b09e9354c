import "../core/messages/report-messages";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { frontPage } from "../adapters/active-page";
import { clipboard } from "../adapters/clipboard";
import { panelAccess } from "../adapters/devtools-permission";
import { environment } from "../adapters/environment";
import { startLanguages } from "../adapters/language";
import { systemTheme } from "../adapters/system-theme";
import { InLanguage } from "../ui/languages";
import { PopupView } from "../ui/popup/PopupView";
import type { PopupPorts } from "../ui/ports-popup";

const root = document.getElementById("root");
if (root === null) throw new Error("popup.html has no #root");

const ports: PopupPorts = {
  page: frontPage(),
  clipboard,
  environment: environment(),
  theme: systemTheme(),
  panel: panelAccess(),
};
void startLanguages().then((languages) => {
  createRoot(root).render(
    <StrictMode>
      <InLanguage languages={languages}>
        {(language) => <PopupView ports={ports} language={language} />}
      </InLanguage>
    </StrictMode>,
  );
});
