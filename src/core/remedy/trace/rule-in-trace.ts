import type { Trace, TracedRule } from "./read-trace";

/** A rule that is looked for: by its id where that is known, else by its expression. */
export interface SoughtRule {
  readonly id: string | null;
  readonly expression: string | null;
  /** What it does; null for whatever. The same expression may stand in a rule that only observes. */
  readonly action: string | null;
}

/** Whether a rule acted on a simulated request: `absent` is not among the rules at all. */
export type RuleOutcome = "matched" | "not-matched" | "absent";

/**
 * Whether a rule acted on a simulated request. Expressions are compared but for white space and one pair of
 * parentheses around the whole, which Cloudflare's editor adds.
 */
export function ruleInTrace(trace: Trace, { id, expression, action }: SoughtRule): RuleOutcome {
  const sought = expression === null ? null : bare(expression);
  const found = trace.rules.filter(
    (rule) =>
      (id !== null && rule.id === id) ||
      (sought !== null &&
        rule.expression !== null &&
        bare(rule.expression) === sought &&
        (action === null || rule.action === null || rule.action === action)),
  );
  if (found.length === 0) return "absent";
  return found.some(({ matched }) => matched) ? "matched" : "not-matched";
}

/** The rules that acted, in their order. */
export function matchedRules(trace: Trace): readonly TracedRule[] {
  return trace.rules.filter(({ matched }) => matched);
}

function bare(expression: string): string {
  const text = expression.replace(/\s+/g, " ").trim();
  return isWrapped(text) ? text.slice(1, -1).trim() : text;
}

/** Whether the first parenthesis is closed by the last character, texts in quotes left aside. */
function isWrapped(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === "\\") at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return depth === 0;
}
