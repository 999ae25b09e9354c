import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { leanMail, withoutTexts } from "../../../scripts/build/lean-mail";
import { builtText } from "./built-text";

const postalMime = dirname(createRequire(import.meta.url).resolve("postal-mime/package.json"));
const library = readFileSync(join(postalMime, "dist/esm/postal-mime.js"), "utf8");

it("what stands in for the texts of an e-mail has everything that the library takes from there", () => {
  const taken = /import \{([^}]*)\} from '\.\/text-format\.js'/.exec(library)?.[1]?.split(",") ?? [];
  expect(taken.length).toBeGreaterThan(0);
  const given = [...withoutTexts.matchAll(/none as (\w+)/g)].map(([, name]) => name);
  expect(taken.map((name) => name.trim()).toSorted()).toEqual(given.toSorted());
});

it("nothing of ours asks for the text of an e-mail", () => {
  const reader = readFileSync("src/core/report/import/mail-parts.ts", "utf8");
  expect(reader).toContain("({ attachments } = await PostalMime.parse(");
});

it("the build leaves the table of entities out, and nothing that files need", async () => {
  const script = `export { default } from ${JSON.stringify(join(postalMime, "dist/esm/postal-mime.js"))};`;
  const built = await builtText(script, leanMail());
  expect(built).toContain("attachments");
  expect(built).not.toContain("&CounterClockwiseContourIntegral;");
});

it("the build fails where the library has it no longer", async () => {
  await expect(builtText("export const a = 1;", leanMail())).rejects.toThrow(
    "is not where it was looked for.",
  );
});
