import "../core/messages/report-messages";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { card } from "../adapters/card";
import { clipboard } from "../adapters/clipboard";
import { environment } from "../adapters/environment";
import { files } from "../adapters/files";
import { received, showTab, type Received } from "../adapters/handed-over";
import { keptText } from "../adapters/kept-text";
import { mail } from "../adapters/mail";
import { pictureTools } from "../adapters/picture-tools";
import { siteOfTab } from "../adapters/site/site-of-tab";
import { systemTheme } from "../adapters/system-theme";
import { english } from "../core/messages/render";
import { GonePage } from "../ui/page/GonePage";
import { ReportPage } from "../ui/page/ReportPage";
import type { PagePorts } from "../ui/ports-page";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no #root");

const query = new URLSearchParams(location.search);
const id = query.get("id") ?? "";
const theme = systemTheme();

// The report is the only view so far.
void (query.get("view") === "report" ? received(id) : Promise.resolve(null)).then((found) => {
  createRoot(root).render(
    <StrictMode>
      {found === null ? (
        <GonePage theme={theme} language={english} />
      ) : (
        <ReportPage ports={portsFor(found)} handedOver={found.handedOver} language={english} />
      )}
    </StrictMode>,
  );
});

function portsFor({ handedOver, sourceTab }: Received): PagePorts {
  return {
    theme,
    card,
    clipboard,
    files,
    mail,
    pictureTools,
    site: siteOfTab(sourceTab),
    environment: environment(),
    kept: keptText(`choices-${id}`),
    showRefusedPage: () => void showTab(sourceTab),
    // The page in front is this one: what was taken at the click is all that can be had.
    picture: {
      capture: () => Promise.resolve(handedOver.picture),
      askPermission: () => Promise.resolve(false),
    },
  };
}
