import type { Verdict } from "../attribution/verdict";
import { render, type Language } from "../messages/render";
import type { VerdictJson } from "./report";

/** The verdict as it leaves: its sentence in a language, nothing internal. */
export function verdictJson(verdict: Verdict, language: Language): VerdictJson {
  return {
    responder: verdict.responder,
    viaCloudflare: verdict.viaCloudflare,
    product: verdict.product,
    cause: verdict.cause,
    errorCode: verdict.errorCode,
    confidence: verdict.confidence,
    summary: render(verdict.summary, language),
  };
}
