import { parseAst, type Plugin } from "vite";

/** Properties of a signature that only tests and readers of the source need. */
const left = new Set(["seen", "examples"]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/** Leaves out of what ships what a signature carries for its tests: its examples and the values seen. */
export function leanSignatures(): Plugin {
  return {
    name: "lean-signatures",
    transform: {
      filter: { id: /\/core\/attribution\/signatures\/[^/]+\.ts$/ },
      handler: (code) => ({ code: withoutProperties(code), map: null }),
    },
  };
}

/** The same module without those properties, wherever in it they stand. */
export function withoutProperties(code: string): string {
  let rest = code;
  // From the last to the first, so that the places before stay where they are.
  for (const { start, end } of outermost(parseAst(code)).toReversed()) {
    const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    rest = rest.slice(0, start) + rest.slice(end + comma);
  }
  return rest;
}

function outermost(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(outermost);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  if (node.type === "Property" && left.has(node.key?.name ?? "")) return [node];
  return Object.values(value).flatMap(outermost);
}
