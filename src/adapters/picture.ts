import * as v from "valibot";
import browser from "webextension-polyfill";
import type { Message } from "../core/messages/message";
import type { PicturePort, PictureResult } from "../ui/ports";
import { askPermission } from "./asked-permission";
import { captureAnswer, captureTab, type CaptureAnswer, type CaptureProblem } from "./capture-tab";
import { pngSize } from "./png-size";

/**
 * Pictures of one tab. Chromium's extension pages may capture themselves; Firefox's DevTools pages
 * have no `tabs`, so there the background does it (platform P21, F1).
 */
export function pictureOf(tabId: number): PicturePort {
  return {
    capture: async () => toResult(await (hasTabs() ? captureTab(tabId) : captureThroughBackground(tabId))),
    askPermission: () => askPermission("picture", tabId),
  };
}

function hasTabs(): boolean {
  return typeof (browser.tabs as typeof browser.tabs | undefined)?.captureVisibleTab === "function";
}

async function captureThroughBackground(tabId: number): Promise<CaptureAnswer> {
  try {
    const answer = v.safeParse(
      captureAnswer,
      await browser.runtime.sendMessage({ kind: "capture-tab", tabId }),
    );
    return answer.success ? answer.output : { ok: false, problem: "failed" };
  } catch {
    return { ok: false, problem: "failed" };
  }
}

const reasons: Readonly<Record<CaptureProblem, Message>> = {
  "no-permission": { id: "picture_no_permission" },
  "another-tab": { id: "picture_another_tab" },
  throttled: { id: "picture_throttled" },
  "not-allowed": { id: "picture_not_allowed" },
  timeout: { id: "picture_timeout" },
  failed: { id: "picture_failed" },
};

/** Why there is no picture, as the preview wants it. */
export function problemReason(problem: CaptureProblem): PictureResult & { readonly ok: false } {
  return { ok: false, reason: reasons[problem], canAsk: problem === "no-permission" };
}

function toResult(answer: CaptureAnswer): PictureResult {
  if (!answer.ok) return problemReason(answer.problem);
  const size = pngSize(answer.dataUrl);
  if (size === null) return { ok: false, reason: reasons.failed, canAsk: false };
  return { ok: true, dataUrl: answer.dataUrl, mediaType: "image/png", ...size };
}
