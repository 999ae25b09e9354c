import type { Message } from "../../messages/message";
import type { Condition } from "./condition";
import { quoteText } from "./quote-text";
import { sourceRange } from "./source-range";

/** One condition in the rules language, or why it cannot be written. */
export type WrittenCondition =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Message };

/**
 * One condition in Cloudflare's rules language. Field names and operators:
 * developers.cloudflare.com/ruleset-engine/rules-language/fields/ and …/operators/. `matches` is never
 * written, since plans below Business have none; ranges stand in sets, where alone they may.
 */
export function writeCondition(condition: Condition): WrittenCondition {
  switch (condition.field) {
    case "host": {
      const host = hostName(condition.host);
      return host === null
        ? problem({ id: "fix_expression_bad_host", params: { host: condition.host } })
        : written(`http.host eq "${host}"`);
    }
    case "path": {
      const path = condition.path.startsWith("/") ? quoteText(condition.path) : null;
      if (path === null) return problem({ id: "fix_expression_bad_path" });
      return written(
        condition.match === "exact"
          ? `http.request.uri.path eq ${path}`
          : `starts_with(http.request.uri.path, ${path})`,
      );
    }
    case "method":
      // A token (RFC 9110 section 9.1); Cloudflare compares it in upper case.
      return /^[A-Z][A-Z0-9_-]{0,30}$/.test(condition.method)
        ? written(`http.request.method eq "${condition.method}"`)
        : problem({ id: "fix_expression_bad_method" });
    case "ip":
      return writeSource(condition.ranges);
    case "asn":
      return Number.isInteger(condition.asn) && condition.asn > 0 && condition.asn < 2 ** 32
        ? written(`ip.src.asnum eq ${condition.asn}`)
        : problem({ id: "fix_expression_bad_asn" });
    case "country":
      return /^[A-Z][A-Z0-9]$/.test(condition.country)
        ? written(`ip.src.country eq "${condition.country}"`)
        : problem({ id: "fix_expression_bad_country" });
    case "user-agent": {
      const text = condition.text === "" ? null : quoteText(condition.text);
      if (text === null) return problem({ id: "fix_expression_bad_agent" });
      return written(`http.user_agent ${condition.match === "exact" ? "eq" : "contains"} ${text}`);
    }
  }
}

function writeSource(typed: readonly string[]): WrittenCondition {
  if (typed.length === 0) return problem({ id: "fix_expression_no_address" });
  const ranges = typed.map((text) => ({ text, range: sourceRange(text) }));
  const bad = ranges.find(({ range }) => range === null);
  if (bad !== undefined) return problem({ id: "fix_expression_bad_address", params: { address: bad.text } });
  const texts = new Set(ranges.map(({ range }) => range?.text ?? ""));
  return written(`ip.src in {${[...texts].join(" ")}}`);
}

/** A host as `http.host` has it: lower case, in Punycode, without a port; null for what is no name of a host. */
export function hostName(typed: string): string | null {
  const url = `https://${typed.trim()}`;
  if (!/^[^\s/?#@\\:[\]]+$/.test(typed.trim()) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return /^[a-z0-9._-]{1,253}$/.test(hostname) ? hostname : null;
}

function written(text: string): WrittenCondition {
  return { ok: true, text };
}

function problem(message: Message): WrittenCondition {
  return { ok: false, problem: message };
}
