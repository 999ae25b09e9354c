import { hclLines, hclString } from "./hcl";
import type { Rule, RuleParameters, RulePhase, RulePosition } from "./rule";

/**
 * A rule as an element to paste into the list that the owner's configuration has: the resource owns the whole
 * list, so a second one would replace his other rules. The provider has no `position`: order is that of the list.
 * Source: docs/resources/ruleset.md of cloudflare/terraform-provider-cloudflare, v5.22.0 and v4.52.8.
 */
export function terraformOf(
  rule: Rule,
  phase: RulePhase,
  { before }: RulePosition,
): { readonly v5: string; readonly v4: string } {
  const place =
    before === "" ? "as its first element" : `directly before the rule whose id at Cloudflare is ${before}`;
  const where = (into: string): string =>
    [
      `# Paste into ${into} of your cloudflare_ruleset with phase = "${phase}",`,
      `# ${place}. Do not make a new resource: it would replace the rules that are there.`,
    ].join("\n");
  return {
    v5: [where("the list rules = [ … ]"), "{", ...v5Lines(rule), "},"].join("\n"),
    v4: [where("the rules { … } blocks"), "rules {", ...v4Lines(rule), "}"].join("\n"),
  };
}

function v5Lines(rule: Rule): string[] {
  const { action, action_parameters: parameters, logging, expression, description } = rule;
  return hclLines(
    [
      ["action", hclString(action)],
      ...(parameters === undefined ? [] : [["action_parameters", v5Parameters(parameters)] as const]),
      ...(logging === undefined ? [] : [["logging", "{ enabled = true }"] as const]),
      ["expression", hclString(expression)],
      ["description", hclString(description)],
    ],
    "  ",
  );
}

function v5Parameters(parameters: RuleParameters): string {
  if ("ruleset" in parameters) return `{ ruleset = ${hclString(parameters.ruleset)} }`;
  if ("phases" in parameters) return `{ phases = ${list(parameters.phases)} }`;
  if ("products" in parameters) return `{ products = ${list(parameters.products)} }`;
  if ("rules" in parameters) {
    const pairs = Object.entries(parameters.rules).map(([id, rules]) => `${hclString(id)} = ${list(rules)}`);
    return `{ rules = { ${pairs.join(", ")} } }`;
  }
  const overrides = parameters.overrides.rules.map(
    ({ id, sensitivity_level: level }) =>
      `{ id = ${hclString(id)}, sensitivity_level = ${hclString(level)} }`,
  );
  return `{ id = ${hclString(parameters.id)}, overrides = { rules = [${overrides.join(", ")}] } }`;
}

/** In v4 nested values are blocks, and the lists in the map `rules` are texts with commas. */
function v4Lines(rule: Rule): string[] {
  const { action, action_parameters: parameters, logging, expression, description } = rule;
  const plain = [
    ["action", hclString(action)],
    ["expression", hclString(expression)],
    ["description", hclString(description)],
  ] as const;
  return [
    ...hclLines(plain, "  "),
    ...(parameters === undefined ? [] : ["  action_parameters {", ...v4Parameters(parameters), "  }"]),
    ...(logging === undefined ? [] : ["  logging {", "    enabled = true", "  }"]),
  ];
}

function v4Parameters(parameters: RuleParameters): string[] {
  if ("ruleset" in parameters) return [`    ruleset = ${hclString(parameters.ruleset)}`];
  if ("phases" in parameters) return [`    phases = ${list(parameters.phases)}`];
  if ("products" in parameters) return [`    products = ${list(parameters.products)}`];
  if ("rules" in parameters) {
    const pairs = Object.entries(parameters.rules).map(
      ([id, rules]) => `      ${hclString(id)} = ${hclString(rules.join(","))}`,
    );
    return ["    rules = {", ...pairs, "    }"];
  }
  const overrides = parameters.overrides.rules.flatMap(({ id, sensitivity_level: level }) => [
    "      rules {",
    ...hclLines(
      [
        ["id", hclString(id)],
        ["sensitivity_level", hclString(level)],
      ],
      "        ",
    ),
    "      }",
  ]);
  return [`    id = ${hclString(parameters.id)}`, "    overrides {", ...overrides, "    }"];
}

function list(texts: readonly string[]): string {
  return `[${texts.map(hclString).join(", ")}]`;
}
