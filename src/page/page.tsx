import "../core/messages/report-messages";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { panelAccess } from "../adapters/devtools-permission";
import { received } from "../adapters/handed-over";
import { startLanguages } from "../adapters/language";
import { permissionPort } from "../adapters/permission-port";
import { reportPagePorts } from "../adapters/report-page-ports";
import { systemTheme } from "../adapters/system-theme";
import type { Language } from "../core/messages/render";
import { InLanguage } from "../ui/languages";
import { GonePage } from "../ui/page/GonePage";
import { PermissionPage } from "../ui/page/PermissionPage";
import { ReportPage } from "../ui/page/ReportPage";
import { WelcomePage, type Example } from "../ui/page/WelcomePage";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no #root");

const query = new URLSearchParams(location.search);
const theme = systemTheme();

void Promise.all([view(), startLanguages()]).then(([shown, languages]) =>
  createRoot(root).render(
    <StrictMode>
      <InLanguage languages={languages}>{shown}</InLanguage>
    </StrictMode>,
  ),
);

/** Draws one of our views in a language. */
type ViewIn = (language: Language) => ReactNode;

/** What the address asks for; a report that is gone, and whatever else, is said to be gone. */
async function view(): Promise<ViewIn> {
  if (query.get("view") === "permission") return permission();
  if (query.get("view") === "welcome") return welcome();
  const id = query.get("id") ?? "";
  const found = query.get("view") === "report" ? await received(id) : null;
  if (found === null) return (language) => <GonePage theme={theme} language={language} />;
  const ports = reportPagePorts(id, found, theme);
  return (language) => <ReportPage ports={ports} handedOver={found.handedOver} language={language} />;
}

function permission(): ViewIn {
  const purpose = query.get("for") === "cloudflare" ? "cloudflare" : "picture";
  const port = permissionPort(purpose, Number(query.get("tab")));
  return (language) => (
    <PermissionPage theme={theme} language={language} purpose={purpose} permission={port} />
  );
}

function welcome(): ViewIn {
  const panel = panelAccess();
  return (language) => (
    <WelcomePage theme={theme} language={language} panel={panel} loadExample={loadExample} />
  );
}

async function loadExample(): Promise<Example> {
  const [{ ExampleView }, { examplePorts }] = await Promise.all([
    import("../ui/panel/ExampleView"),
    import("../adapters/example-ports"),
  ]);
  return { View: ExampleView, ports: examplePorts(theme) };
}
