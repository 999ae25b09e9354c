import { createPanel } from "../adapters/devtools-panel";
import { devtools } from "../adapters/capture/devtools";
import { startLiveLog } from "../adapters/capture/live-log";
import { inspectedTabId } from "../adapters/inspected-tab";
import { preserveLogSetting } from "../adapters/settings";
import { tellBadge } from "../adapters/badge";
import { pageBlock } from "../ui/panel/page-block";

const log = startLiveLog(devtools, preserveLogSetting);
createPanel(log);
const badge = tellBadge(log, inspectedTabId(), pageBlock);
addEventListener("pagehide", badge.stop);
