import { keptEquallyLong, type Plan } from "../cloudflare/plans";
import { render, type Language } from "../messages/render";
import { isExample, utcTime } from "./facts";
import type { Report } from "./report";

/** Where a refusal can be looked up: a sentence, and the times until which, where it is not for ever. */
export interface Retention {
  readonly sentence: string;
  /** One line for the plans that keep Security Events equally long, the shortest first. */
  readonly times: readonly string[];
}

/**
 * Until when the site's operator can look the refusal up: when Cloudflare's Security Events for it
 * will be gone, counted from the refusal by the server's clock where that is known; that the
 * origin server's own logs have it where that refused, since Security Events never hold what the
 * origin refused. Null where somebody else refused, Cloudflare was not on the way, or nothing was sent.
 */
export function retention(report: Report, language: Language): Retention | null {
  const { verdict, rayId, serverDate, startedDateTime } = report.block;
  const { responder, viaCloudflare } = verdict;
  if (isExample(report.block)) return null;
  if (responder === "origin") {
    const id = viaCloudflare === true ? "report_retention_origin_behind" : "report_retention_origin";
    return { sentence: render({ id }, language), times: [] };
  }
  const perhaps = responder === "undetermined" && (viaCloudflare === true || rayId !== null);
  const refused = Date.parse(serverDate ?? startedDateTime);
  if ((responder !== "cloudflare" && !perhaps) || Number.isNaN(refused)) return null;
  return {
    sentence: render({ id: perhaps ? "report_retention_perhaps" : "report_retention_cloudflare" }, language),
    times: keptEquallyLong().map(({ hours, names }) =>
      timeLine(refused + hours * 3_600_000, names, language),
    ),
  };
}

/** The same as lines to show one under another; none where there is nothing to say. */
export function retentionLines(report: Report, language: Language): string[] {
  const found = retention(report, language);
  return found === null ? [] : [found.sentence, ...found.times];
}

function timeLine(gone: number, names: readonly Plan["name"][], language: Language): string {
  const list = new Intl.ListFormat(language.tag, { type: "conjunction" }).format(names);
  const time = Math.abs(gone) <= 8.64e15 ? utcTime(new Date(gone).toISOString()) : null;
  return render(
    { id: "report_retention_plan", params: { count: names.length, plans: list, time: time ?? "?" } },
    language,
  );
}
