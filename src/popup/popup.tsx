import "../core/messages/report-messages";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { frontPage } from "../adapters/active-page";
import { clipboard } from "../adapters/clipboard";
import { environment } from "../adapters/environment";
import { systemTheme } from "../adapters/system-theme";
import { english } from "../core/messages/render";
import { PopupView } from "../ui/popup/PopupView";
import type { PopupPorts } from "../ui/ports-popup";

const root = document.getElementById("root");
if (root === null) throw new Error("popup.html has no #root");

const ports: PopupPorts = {
  page: frontPage(),
  clipboard,
  environment: environment(),
  theme: systemTheme(),
};
createRoot(root).render(
  <StrictMode>
    <PopupView ports={ports} language={english} />
  </StrictMode>,
);
