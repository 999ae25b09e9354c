import { describe, expect, it } from "vitest";
import { parse, sourceFiles } from "./source-files";

const files = [...sourceFiles("src"), ...sourceFiles("scripts")];
const ours = [...files, ...sourceFiles("test")];
const vague = /(?:^|\/)(?:utils?|helpers?|types|index)(?:\.|\/|$)/;

/** Exported functions of a file that have no docstring right above them. */
function undocumented(path: string): string[] {
  const { text, program, comments } = parse(path);
  const docstringEnds = comments
    .filter((c) => c.type === "Block" && c.value.startsWith("*"))
    .map((c) => c.end);
  return program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" && node.type !== "ExportDefaultDeclaration") return [];
    const name = exportedFunction(node.declaration);
    const hasDocstring = docstringEnds.some(
      (end) => end <= node.start && text.slice(end, node.start).trim() === "",
    );
    return name === null || hasDocstring ? [] : [`${path}: ${name}`];
  });
}

type Declaration = { type: string; id?: unknown; declarations?: readonly { id: unknown; init: unknown }[] };

function exportedFunction(declaration: Declaration | null): string | null {
  if (declaration?.type === "FunctionDeclaration") return nameOf(declaration.id);
  const variable = declaration?.declarations?.[0];
  const type = (variable?.init as { type?: string } | null | undefined)?.type;
  const isFunction = type === "ArrowFunctionExpression" || type === "FunctionExpression";
  return isFunction ? nameOf(variable?.id) : null;
}

const nameOf = (id: unknown) => (id as { name?: string } | null)?.name ?? "default";

describe("every file", () => {
  it("has at most 250 lines", () => {
    const long = ours.filter((path) => parse(path).text.split("\n").length > 251);
    expect(long).toEqual([]);
  });

  it("has a name that says what is inside", () => {
    expect(ours.filter((path) => vague.test(path))).toEqual([]);
    expect(
      ["src/core/utils.ts", "src/ui/index.tsx", "src/helpers/x.ts"].filter((path) => vague.test(path)),
    ).toHaveLength(3);
  });

  it("explains each function that it exports", () => {
    expect(files.flatMap(undocumented)).toEqual([]);
  });

  it("would be caught not explaining one", () => {
    const planted = "test/house/planted/undocumented.ts";
    expect(undocumented(planted)).toEqual([`${planted}: undocumented`, `${planted}: alsoUndocumented`]);
  });

  it("lets no type check be switched off", () => {
    const silenced = ours.filter((path) =>
      /^\s*(?:\/\/|\/\*)\s*@ts-(?:ignore|nocheck|expect-error)/m.test(parse(path).text),
    );
    expect(silenced).toEqual([]);
  });
});
