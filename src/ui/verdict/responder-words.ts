import type { Confidence, Responder } from "../../core/attribution/verdict";
import type { MessageId } from "../../core/messages/catalogue";

/** What `Verdict.responder` can be. */
export type Answerer = Responder | "undetermined";

/** Every answerer, in the order in which the interface lists them. */
export const answerers: readonly Answerer[] = [
  "cloudflare",
  "origin",
  "other-edge",
  "local-network",
  "undetermined",
];

const words: Readonly<Record<Answerer, MessageId>> = {
  cloudflare: "ui_responder_cloudflare",
  origin: "ui_responder_origin",
  "other-edge": "ui_responder_other_edge",
  "local-network": "ui_responder_local_network",
  undetermined: "ui_responder_undetermined",
};

const counts: Readonly<Record<Answerer, MessageId>> = {
  cloudflare: "ui_summary_cloudflare",
  origin: "ui_summary_origin",
  "other-edge": "ui_summary_other_edge",
  "local-network": "ui_summary_local_network",
  undetermined: "ui_summary_undetermined",
};

const confidences: Readonly<Record<Confidence, MessageId>> = {
  certain: "ui_confidence_certain",
  likely: "ui_confidence_likely",
  undetermined: "ui_confidence_undetermined",
};

/** The message that names an answerer in one or two words. */
export function answererWord(answerer: Answerer): MessageId {
  return words[answerer];
}

/** The message that counts refusals of one answerer ("7 by Cloudflare"); takes `count`. */
export function answererCount(answerer: Answerer): MessageId {
  return counts[answerer];
}

/** The message that names a confidence. */
export function confidenceWord(confidence: Confidence): MessageId {
  return confidences[confidence];
}
