import { english } from "../../../src/core/messages/render";
import type { Report } from "../../../src/core/report/report";
import { challenged } from "./refusals";
import { report } from "./sample";

/** A report with a second request, ticks, words and the visitor's own address. */
export function fullReport(): Report {
  return report(
    { block: challenged(), again: challenged(), visitorAddress: "203.0.113.7" },
    { doing: "I paid.\nTwice.", tried: ["no_proxy", "private_window"] },
  );
}

/** Every free text of a report replaced: as if a stranger had written the file that it was read from. */
export function hostileReport(text: string): Report {
  const made = fullReport();
  const again = made.again;
  if (again === null) throw new Error("The full report has a second request.");
  const verdict = { ...made.block.verdict, summary: text, product: text, cause: text };
  const findings = made.block.findings.map((one) => ({
    ...one,
    signature: text,
    where: `field:${text}` as const,
    excerpt: text,
    because: text,
  }));
  const own = { rayId: text, colo: text, referenceId: text, verdict, findings };
  const fields = [{ name: text, value: text }];
  return {
    ...made,
    generator: { name: text, version: text },
    createdAt: text,
    block: {
      ...made.block,
      ...own,
      fields,
      method: text,
      url: text,
      type: text,
      serverIPAddress: text,
      bodyExcerpt: text,
      notObservable: [text, "body"],
    },
    again: { ...again, ...own, fields },
    visitor: {
      browser: text,
      platform: text,
      language: text,
      doing: text,
      tried: [text],
      ipAddress: text,
    },
    picture: { mediaType: text, width: 1, height: 1, reason: text },
    removed: [{ where: text, what: text }],
  };
}

/** The language of the sentences in these reports. */
export const language = english;
