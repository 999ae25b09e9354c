import type { Message } from "../../messages/message";
import type { Condition } from "./condition";
import { writeCondition } from "./write-condition";

/** The longest expression that Cloudflare takes, in characters (docs, max-expression-length). */
export const mostCharacters = 4_096;

/** An expression, or what keeps it from being written. */
export interface WrittenExpression {
  readonly expression: string | null;
  readonly problems: readonly Message[];
}

/** The expression that is true where all these conditions hold; null where one of them cannot be written. */
export function writeExpression(conditions: readonly Condition[]): WrittenExpression {
  if (conditions.length === 0) return { expression: null, problems: [{ id: "fix_expression_empty" }] };
  const written = conditions.map(writeCondition);
  const problems = written.flatMap((each) => (each.ok ? [] : [each.problem]));
  if (problems.length > 0) return { expression: null, problems };
  const expression = `(${written.map((each) => (each.ok ? each.text : "")).join(" and ")})`;
  if (expression.length <= mostCharacters) return { expression, problems: [] };
  const params = { count: expression.length, most: mostCharacters };
  return { expression: null, problems: [{ id: "fix_expression_too_long", params }] };
}
