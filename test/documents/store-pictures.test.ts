import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { root } from "../house/source-files";
import { read } from "./documents";

const folder = "docs/store/pictures";
const pictures = readdirSync(join(root, folder)).filter((name) => name.endsWith(".png"));
const { version, texts } = JSON.parse(read(`${folder}/made-for.json`)) as {
  version: string;
  texts: Record<string, readonly string[]>;
};

/** What the header of a PNG says (ISO/IEC 15948, section 11.2.1). */
function header(name: string) {
  const bytes = readFileSync(join(root, folder, name));
  return {
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    // 2: red, green and blue, no alpha.
    kind: { bits: bytes[24], colourType: bytes[25] },
    bytes: bytes.length,
  };
}

/** Whatever is wrong here, `npm run store:pictures` makes right. */
describe("the pictures of the stores' pages", () => {
  it("are five and the small tile", () => {
    expect(pictures).toHaveLength(6);
    expect(Object.keys(texts).toSorted()).toEqual(
      pictures.map((name) => name.replace(/\.png$/, "")).toSorted(),
    );
  });

  // developer.chrome.com, "Supplying images": 24-bit PNG without alpha, 1280 × 800 and 440 × 280.
  it.each(pictures)("%s has the size and the kind that every store takes, and is small", (name) => {
    const { size, kind, bytes } = header(name);
    expect(size).toEqual(name.startsWith("tile") ? [440, 280] : [1280, 800]);
    expect(kind).toEqual({ bits: 8, colourType: 2 });
    expect(bytes).toBeLessThan(200_000);
  });

  it("were made for this version", () => {
    expect(version).toBe((JSON.parse(read("package.json")) as { version: string }).version);
  });

  it("show sentences that are still said so", () => {
    const said = new Set(Object.values(messages).map(({ message }) => message));
    expect(Object.values(texts).flat().length).toBeGreaterThan(60);
    expect(
      Object.values(texts)
        .flat()
        .filter((text) => !said.has(text)),
    ).toEqual([]);
  });
});
