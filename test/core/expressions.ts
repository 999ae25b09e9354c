import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** A regular expression as it stands in a source file. */
export interface Expression {
  /** The file, from src/core on. */
  readonly file: string;
  readonly expression: RegExp;
}

const core = new URL("../../src/core/", import.meta.url);

/**
 * Every regular expression of some folders of core (from src/core on, all that is below them):
 * literals, and those made of `String.raw` with constants of the same file.
 */
export function expressionsOf(...folders: readonly string[]): Expression[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, core), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .toSorted()
      .flatMap((name) => inFile(`${folder}/${name}`)),
  );
}

function inFile(file: string): Expression[] {
  const path = fileURLToPath(new URL(file, core));
  const code = readFileSync(path, "utf8");
  const { program } = parseSync(path, code);
  const constants = new Map<string, string>();
  const found: Expression[] = [];
  visit(program);
  return found;

  function visit(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    if (value["type"] === "VariableDeclarator") remember(value);
    if (isNode(value["regex"])) add(value["regex"]["pattern"], value["regex"]["flags"]);
    if (value["type"] === "NewExpression") addMade(value);
    Object.values(value).forEach(visit);
  }
  function remember({ id, init }: Node): void {
    if (isNode(id) && isNode(init) && typeof id["name"] === "string" && typeof init["value"] === "string")
      constants.set(id["name"], init["value"]);
  }
  function addMade({ callee, arguments: given }: Node): void {
    if (!isNode(callee) || callee["name"] !== "RegExp" || !Array.isArray(given)) return;
    const [source, flags]: unknown[] = given;
    const raw = isNode(source) && source["type"] === "TaggedTemplateExpression" ? source["quasi"] : null;
    if (isNode(raw)) add(joined(raw), isNode(flags) ? flags["value"] : "");
  }
  function joined({ quasis, expressions }: Node): string {
    if (!Array.isArray(quasis) || !Array.isArray(expressions)) return "";
    const names: unknown[] = expressions;
    return quasis.map((quasi: unknown, at) => `${rawOf(quasi)}${constantOf(names[at])}`).join("");
  }
  function constantOf(value: unknown): string {
    const name = isNode(value) ? value["name"] : null;
    if (value === undefined) return "";
    const constant = typeof name === "string" ? constants.get(name) : undefined;
    if (constant === undefined) throw new Error(`${file} makes an expression of what is no constant of it.`);
    return constant;
  }
  function add(source: unknown, flags: unknown): void {
    found.push({ file, expression: new RegExp(String(source), String(flags)) });
  }
}

interface Node {
  readonly [key: string]: unknown;
  readonly id?: unknown;
  readonly init?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
  readonly quasis?: unknown;
  readonly expressions?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}

function rawOf(quasi: unknown): string {
  const value = isNode(quasi) ? quasi["value"] : null;
  return isNode(value) ? String(value["raw"]) : "";
}
