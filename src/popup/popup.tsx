import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readActivePage } from "../adapters/active-page";
import { clipboard } from "../adapters/clipboard";
import { systemTheme } from "../adapters/system-theme";
import { english } from "../core/messages/render";
import { PopupView } from "../ui/popup/PopupView";

const root = document.getElementById("root");
if (root === null) throw new Error("popup.html has no #root");

void readActivePage().then((reading) => {
  createRoot(root).render(
    <StrictMode>
      <PopupView reading={reading} clipboard={clipboard} theme={systemTheme()} language={english} />
    </StrictMode>,
  );
});
