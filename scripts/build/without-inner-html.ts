import { parseAst, type Plugin } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly left?: Node & { readonly property?: { readonly name?: string } };
  readonly right?: Node;
}

/** In react-dom 19: `dangerouslySetInnerHTML` of an element, and the same of a custom element. */
const expected = 2;

const refusal = `(() => { throw Error("Whose403 never makes markup of a text."); })()`;

/**
 * Takes out of react-dom its way to make markup of a text, `dangerouslySetInnerHTML`, which we never use
 * (the linter's `no-danger`) and which the linter of Firefox's store warns of (UNSAFE_VAR_ASSIGNMENT).
 * The build fails when react-dom has another number of such places than the one that was looked at, or is
 * not met at all. What react-dom assigns to make a `<script>` element is a constant, no text, and stays.
 */
export function withoutInnerHtml(): Plugin {
  let met = false;
  return {
    name: "without-inner-html",
    apply: "build",
    buildStart() {
      met = false;
    },
    transform: {
      filter: { id: /\/react-dom-client\.production\.js(?:\?|$)/ },
      handler(code) {
        met = true;
        return { code: refusingMarkup(code), map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && !met) this.error("react-dom's client is not where it was looked for.");
    },
  };
}

/**
 * The same module, with a throw in the place of each assignment of a text to `innerHTML`.
 * Throws when there are not exactly two.
 */
export function refusingMarkup(code: string): string {
  const found = assignments(parseAst(code));
  if (found.length !== expected) {
    throw new Error(
      `react-dom makes markup of a text in ${found.length} places, not in ${expected}: look at them, and then at without-inner-html.ts.`,
    );
  }
  let rest = code;
  // From the last to the first, so that the places before stay where they are.
  for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + refusal + rest.slice(end);
  return rest;
}

function assignments(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(assignments);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  const makesMarkup =
    node.type === "AssignmentExpression" &&
    /^(?:inner|outer)HTML$/.test(node.left?.property?.name ?? "") &&
    node.right?.type !== "Literal";
  return makesMarkup ? [node] : Object.values(value).flatMap(assignments);
}
