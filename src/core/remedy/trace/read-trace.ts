import * as v from "valibot";

/** One rule of a simulated request. */
export interface TracedRule {
  /** Of the phases and rulesets that it stands in, the outermost first. */
  readonly within: readonly string[];
  /** The rule's id, or what the step is called. */
  readonly id: string | null;
  readonly action: string | null;
  readonly expression: string | null;
  readonly description: string | null;
  readonly matched: boolean;
}

/** What a simulation gave. */
export interface Trace {
  /** The status that the visitor would see; null where it is not told. */
  readonly status: number | null;
  /** In the order in which they ran. */
  readonly rules: readonly TracedRule[];
}

const text = v.optional(v.fallback(v.nullable(v.string()), null), null);
const stepSchema = v.object({
  type: text,
  step_name: text,
  name: text,
  action: text,
  expression: text,
  description: text,
  matched: v.optional(v.fallback(v.boolean(), false), false),
  trace: v.optional(v.fallback(v.nullable(v.array(v.unknown())), null), null),
});
const answerSchema = v.object({
  result: v.object({
    status_code: v.optional(v.fallback(v.nullable(v.number()), null), null),
    trace: v.optional(v.fallback(v.nullable(v.array(v.unknown())), null), null),
  }),
});

/** Phase, ruleset, ruleset that is executed, rule: deeper than this nothing is nested. */
const deepest = 8;
/** A zone has hundreds of rules with the managed ones; more are left out. */
const mostRules = 5_000;

/** What a simulation gave, its tree made a list of rules; null for an answer of another form. */
export function readTrace(json: unknown): Trace | null {
  const answer = v.safeParse(answerSchema, json);
  if (!answer.success) return null;
  const { status_code: status, trace } = answer.output.result;
  const rules: TracedRule[] = [];
  collect(trace ?? [], [], rules);
  return { status, rules };
}

function collect(steps: readonly unknown[], within: readonly string[], rules: TracedRule[]): void {
  for (const json of steps) {
    const parsed = v.safeParse(stepSchema, json);
    if (!parsed.success || rules.length >= mostRules) continue;
    const { type, step_name: id, name, action, expression, description, matched, trace } = parsed.output;
    if (type === "rule" || expression !== null) {
      rules.push({ within, id, action, expression, description, matched });
    }
    const here = name ?? description ?? id ?? type;
    if (within.length < deepest) collect(trace ?? [], here === null ? within : [...within, here], rules);
  }
}
