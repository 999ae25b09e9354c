import "../core/messages/report-messages";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { panelAccess } from "../adapters/devtools-permission";
import { received } from "../adapters/handed-over";
import { permissionPort } from "../adapters/permission-port";
import { reportPagePorts } from "../adapters/report-page-ports";
import { systemTheme } from "../adapters/system-theme";
import { english } from "../core/messages/render";
import { GonePage } from "../ui/page/GonePage";
import { PermissionPage } from "../ui/page/PermissionPage";
import { ReportPage } from "../ui/page/ReportPage";
import { WelcomePage } from "../ui/page/WelcomePage";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no #root");

const query = new URLSearchParams(location.search);
const common = { theme: systemTheme(), language: english };

void view().then((shown) => createRoot(root).render(<StrictMode>{shown}</StrictMode>));

/** What the address asks for; a report that is gone, and whatever else, is said to be gone. */
async function view(): Promise<ReactNode> {
  if (query.get("view") === "permission") return permission();
  if (query.get("view") === "welcome") return welcome();
  const id = query.get("id") ?? "";
  const found = query.get("view") === "report" ? await received(id) : null;
  if (found === null) return <GonePage {...common} />;
  const ports = reportPagePorts(id, found, common.theme);
  return <ReportPage ports={ports} handedOver={found.handedOver} language={common.language} />;
}

function permission(): ReactNode {
  const purpose = query.get("for") === "cloudflare" ? "cloudflare" : "picture";
  return (
    <PermissionPage
      {...common}
      purpose={purpose}
      permission={permissionPort(purpose, Number(query.get("tab")))}
    />
  );
}

function welcome(): ReactNode {
  const examplePorts = async () => (await import("../adapters/example-ports")).examplePorts(common.theme);
  return <WelcomePage {...common} panel={panelAccess()} examplePorts={examplePorts} />;
}
