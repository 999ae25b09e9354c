import { createPanel } from "../adapters/devtools-panel";
import { devtools } from "../adapters/capture/devtools";
import { startLiveLog } from "../adapters/capture/live-log";
import { inspectedTabId } from "../adapters/inspected-tab";
import { languageNow } from "../adapters/language";
import { preserveLogSetting } from "../adapters/settings";
import { tellBadge } from "../adapters/badge";

const log = startLiveLog(devtools, preserveLogSetting);
createPanel(log);
const badge = tellBadge(log, inspectedTabId(), languageNow());
// Closing DevTools, Chromium 150 tells this page by `beforeunload` alone (measured).
addEventListener("beforeunload", badge.leave);
addEventListener("pagehide", badge.leave);
