import { render, type Language } from "../../messages/render";
import { checkedAddress } from "../contact/mail-address";
import { reportFacts, type Fact } from "../facts";
import type { Report } from "../report";
import { retentionLines } from "../retention";
import { shownLine } from "../shown-text";
import { cutEncoded } from "./cut-encoded";
import { mailSubject } from "./mail-subject";

/** Characters in all after encoding: what browsers and mail programs hand on whole, the strictest of them. */
const longestLink = 1_800;
/** What the parts that are always there may take, encoded. Their sum leaves room for the longest address. */
const most = { subject: 220, verdict: 400, time: 140, url: 330, rayId: 120, doing: 500 } as const;
const lineBreak = "%0D%0A";

/**
 * A `mailto:` link (RFC 6068) that opens a mail with the report's essentials: verdict, time, URL
 * and Ray ID first, then what the visitor was doing and tried, then as many facts as fit. At most
 * 1,800 characters; what is cut shows an ellipsis, and the last line says where the rest is. An
 * address that is none is left out.
 */
export function reportMailto(report: Report, language: Language, to: string | null): string {
  const address = to === null ? null : checkedAddress(to);
  const start = `mailto:${address === null ? "" : address.split("@").map(encodeURIComponent).join("@")}`;
  const subject = cutEncoded(mailSubject(report, language), most.subject);
  const last = cutEncoded(render({ id: "report_mailto_rest" }, language), most.rayId * 2);
  const head = `${start}?subject=${subject}&body=`;
  const facts = reportFacts(report, language);
  const first = firstLines(report, facts);
  // An empty line after the first ones, and one before the last.
  let room = longestLink - [head, ...first, last].join(lineBreak).length - 2 * lineBreak.length;
  const further: string[] = [];
  for (const group of furtherLines(report, facts, language)) {
    for (const line of group) {
      // Nothing of a group follows what did not fit: times without the sentence before them say nothing.
      if (line.length + lineBreak.length > room) break;
      room -= line.length + lineBreak.length;
      further.push(line);
    }
  }
  return head + [...first, "", ...further, "", last].join(lineBreak);
}

function firstLines({ block }: Report, facts: readonly Fact[]): string[] {
  const lines: Readonly<Record<string, number>> = { time: most.time, url: most.url, ray_id: most.rayId };
  return [
    cutEncoded(shownLine(block.verdict.summary), most.verdict),
    ...Object.entries(lines).flatMap(([id, length]) =>
      facts.filter((fact) => fact.id === id).map((fact) => cutEncoded(lineOf(fact), length)),
    ),
  ];
}

/** In the order of their use to whoever reads them, lines that need those before them in one group. */
function furtherLines(report: Report, facts: readonly Fact[], language: Language): string[][] {
  const { visitor } = report;
  const doing = render({ id: "report_part_doing" }, language);
  return [
    ...(visitor.doing === null ? [] : [[cutEncoded(shownLine(`${doing}: ${visitor.doing}`), most.doing)]]),
    ...[
      ...visitor.tried.map((line) => [line]),
      retentionLines(report, language),
      ...facts.filter(({ id }) => !["time", "url", "ray_id"].includes(id)).map((fact) => [lineOf(fact)]),
    ].map((group) => group.map((line) => encodeURIComponent(shownLine(line)))),
  ];
}

function lineOf({ label, value }: Fact): string {
  return shownLine(`${label}: ${value}`);
}
