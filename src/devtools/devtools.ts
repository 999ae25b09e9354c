import { createPanel } from "../adapters/devtools-panel";
import { devtools } from "../adapters/capture/devtools";
import { startLiveLog } from "../adapters/capture/live-log";
import { preserveLogSetting } from "../adapters/settings";

createPanel(startLiveLog(devtools, preserveLogSetting));
