import { execFileSync } from "node:child_process";

/** One call of curl, as a real shell made it. */
export interface CurlCall {
  readonly method: string;
  /** Below the site: `/rulesets/…`. */
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
  readonly query: readonly string[];
}

/** What the stand-ins answer: the ids that jq finds, one text a question. */
export interface Answers {
  readonly rulesetId?: string;
  readonly ruleIds?: string;
  readonly accessRuleIds?: string;
}

const zone = "https://api.cloudflare.com/client/v4/zones/zone1";

/** Runs commands in a real shell in which functions stand in for curl and jq, and tells what they were asked. */
export function runInShell(code: string, answers: Answers = {}) {
  const { rulesetId = "1".repeat(32), ruleIds = "2".repeat(32), accessRuleIds = "3".repeat(32) } = answers;
  // What curl is given goes to descriptor 3, since its output is captured by the commands.
  const script = `
curl() { { for a in "$@"; do printf '%s\\0' "$a"; done; printf '\\1\\0'; } >&3; printf '{}'; }
jq() { case "$2" in *entrypoint*) ;; '.result.id // empty') printf '%s\\n' "$A_RULESET" ;;
  '.result[]?.id') printf '%s\\n' "$A_ACCESS" ;; *) printf '%s\\n' "$A_RULES"; printf '%s\\0' "jq:$2" >&3; printf '\\1\\0' >&3 ;; esac; }
exec 3>&1 1>&2
${code}`;
  const out = execFileSync("/bin/sh", ["-euc", script], {
    env: {
      PATH: "/nowhere",
      ZONE_ID: "zone1",
      CLOUDFLARE_API_TOKEN: "t0ken",
      A_RULESET: rulesetId,
      A_RULES: ruleIds,
      A_ACCESS: accessRuleIds,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lists = out
    .toString("utf8")
    .split("\u0001\0")
    .map((text) => text.split("\0").slice(0, -1))
    .filter((list) => list.length > 0);
  const filters = lists.flatMap((list) => (list[0]?.startsWith("jq:") ? [list[0].slice(3)] : []));
  return { calls: lists.filter((list) => !list[0]?.startsWith("jq:")).map(callOf), filters };
}

function callOf(args: readonly string[]): CurlCall {
  const after = (name: string): string | undefined => args[args.indexOf(name) + 1];
  const url = args.find((each) => each.startsWith("https://")) ?? "";
  if (!url.startsWith(zone)) throw new Error(`Not this site: ${url}`);
  const data = args.includes("--data") ? after("--data") : undefined;
  return {
    method: args.includes("-X") ? (after("-X") ?? "") : "GET",
    path: url.slice(zone.length),
    token: args.find((each) => each.startsWith("Authorization:")) ?? "",
    body: data === undefined ? null : JSON.parse(data),
    query: args.flatMap((each, at) => (each === "--data-urlencode" ? [args[at + 1] ?? ""] : [])),
  };
}
