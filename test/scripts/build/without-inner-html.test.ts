import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusingMarkup, withoutInnerHtml } from "../../../scripts/build/without-inner-html";
import { builtText } from "./built-text";

const reactDom = dirname(createRequire(import.meta.url).resolve("react-dom/package.json"));
const client = readFileSync(join(reactDom, "cjs/react-dom-client.production.js"), "utf8");
const assigned = /\.innerHTML = (?!"<script>)/g;

describe("react-dom as it ships", () => {
  let shipped = "";
  beforeAll(() => void (shipped = refusingMarkup(client)));

  it("makes markup of no text", () => {
    expect(client.match(assigned)).toHaveLength(2);
    expect(shipped.match(assigned)).toBeNull();
    expect(shipped.match(/throw Error\("Whose403 never makes markup of a text\."\)/g)).toHaveLength(2);
  });

  it("is otherwise the same", () => {
    const [first = "", ...rest] = client.split("(domElement.innerHTML = key)");
    expect(shipped.startsWith(first)).toBe(true);
    expect(shipped.endsWith(rest.at(-1) ?? "-")).toBe(true);
    expect(shipped).toContain(rest[0]);
  });

  it("still makes a script element of a constant", () => {
    expect(shipped).toContain('.innerHTML = "<script>');
  });
});

describe("what is written in place of an assignment", () => {
  const twice = (line: string) => `function f(e, key) { ${line} ${line} }`;

  it("throws where the assignment was reached, and not before", () => {
    const code = refusingMarkup(twice("key.old !== key.new && (e.innerHTML = key.new);"));
    const run = new Function("e", "key", `${code} return f(e, key);`);
    expect(run({}, { old: 1, new: 1 })).toBeUndefined();
    expect(() => run({}, { old: 1, new: 2 })).toThrow("never makes markup of a text");
  });

  it.each([0, 1, 3])("would not be trusted for %i places: the build fails", (places) => {
    const code = `function f(e, key) { ${"e.innerHTML = key;".repeat(places)} }`;
    expect(() => refusingMarkup(code)).toThrow(`in ${places} places`);
  });

  it("is looked for under both names that make markup", () => {
    expect(refusingMarkup("a.innerHTML = b; a.outerHTML = b;")).not.toContain("HTML");
  });
});

describe("the build", () => {
  const file = join(reactDom, "client.js");

  it("has it done to react-dom", async () => {
    const built = await builtText(
      `import { createRoot } from ${JSON.stringify(file)};\ncreateRoot(document.body);`,
      withoutInnerHtml(),
    );
    expect(built).toContain("never makes markup of a text");
    expect(built.match(assigned)).toBeNull();
  });

  it("fails where react-dom is not met", async () => {
    await expect(builtText("export const a = 1;", withoutInnerHtml())).rejects.toThrow(
      "react-dom's client is not where it was looked for.",
    );
  });
});
