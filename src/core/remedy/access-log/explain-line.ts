import { apacheLines } from "./apache-lines";
import type { LineExplanation } from "./line-explanation";
import { moduleLines } from "./module-lines";
import { nginxLines } from "./nginx-lines";

/** A firewall's words about a request, as ModSecurity writes them into the error log. */
export interface FirewallRule {
  readonly id: string;
  readonly message: string | null;
  readonly uri: string | null;
}

const all: readonly LineExplanation[] = [...moduleLines, ...apacheLines, ...nginxLines];

/** What a line of an error log means; null for one that explains no refusal, as far as we know. */
export function explainLine(text: string): LineExplanation | null {
  return all.find(({ pattern }) => pattern.test(text)) ?? null;
}

/**
 * The rule that a line of ModSecurity names; null in another line. Both versions write `[id "…"]`, `[msg "…"]`
 * and `[uri "…"]` (github.com/owasp-modsecurity/ModSecurity, "Reference Manual: error log").
 */
export function firewallRule(text: string): FirewallRule | null {
  if (!text.includes("ModSecurity:")) return null;
  const part = (name: string): string | null => {
    const start = text.indexOf(`[${name} "`);
    if (start < 0) return null;
    const from = start + name.length + 3;
    const end = text.indexOf('"]', from);
    return end < 0 ? null : text.slice(from, Math.min(end, from + 300));
  };
  const id = part("id");
  return id === null ? null : { id, message: part("msg"), uri: part("uri") };
}
