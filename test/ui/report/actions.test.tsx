import { afterEach, describe, expect, it, test } from "vitest";
import type { ReportPorts } from "../../../src/ui/ports";
import { outputCount, everyOutput } from "./every-output";
import { aDraft, aPicture, mountPreview, unmountPreviews } from "./mounted-preview";

afterEach(unmountPreviews);

const outcomeOf = async (name: string, change: Parameters<typeof mountPreview>[1] = {}) => {
  const preview = await mountPreview(aDraft(), change);
  await preview.click(name);
  await preview.until(() => expect(preview.one(".report-outcome").dataset["good"]).toBeDefined());
  return { preview, good: preview.one(".report-outcome").dataset["good"], text: preview.outcome() };
};

describe("one click", () => {
  it("saves one HTML file with the picture in it, and says its name", async () => {
    const { preview, text } = await outcomeOf("Save report");
    const [saved] = preview.asked.saved;
    expect(saved?.name).toMatch(/^403-shop\.example-2026-11-24-8f3a1c00aa11bb22\.html$/);
    expect(saved?.content).toContain(aPicture("MarkerPicture").dataUrl);
    expect(text).toContain(saved?.name);
  });

  it("copies rich text, plain text and the card in one item, and says that the file keeps more", async () => {
    const { preview, text } = await outcomeOf("Copy");
    const [clip] = preview.asked.clips;
    expect(clip?.html).toContain("<b>");
    expect(clip?.text).toContain("8f3a1c00aa11bb22");
    expect(await clip?.picture).toBeInstanceOf(Uint8Array);
    expect(text).toContain("The saved file keeps more");
  });

  it("saves an e-mail draft with the card attached, and says what mail programs make of it", async () => {
    const { preview, text } = await outcomeOf("E-mail draft");
    const [saved] = preview.asked.saved;
    expect(saved?.name).toMatch(/\.eml$/);
    expect(saved?.content).toMatch(/^X-Unsent: 1\r\n/);
    expect(saved?.content).toContain(".png");
    expect(text).toContain("as a message with an attachment");
  });
});

test("every form leaves by its own button, and each says that it worked", async () => {
  const preview = await mountPreview(aDraft());
  await everyOutput(preview);
  const { saved, copied, clips, mails } = preview.asked;
  expect(saved.map(({ name }) => name.split(".").at(-1))).toEqual(["html", "eml", "png", "har", "json"]);
  expect(saved.length + copied.length + clips.length + mails.length).toBe(outputCount);
  expect(mails[0]).toMatch(/^mailto:\?subject=/);
});

test("the draft is for the address that was chosen", async () => {
  const preview = await mountPreview(aDraft({}, { to: "security@shop.example" }));
  await everyOutput(preview);
  expect(preview.asked.saved[1]?.content).toContain("To: security@shop.example");
  expect(preview.asked.mails[0]).toMatch(/^mailto:security@shop\.example\?/);
});

describe("what does not work says so, and what to do instead:", () => {
  const fails = () => {
    throw new Error("No.");
  };
  const cases: readonly (readonly [string, string, Partial<ReportPorts>, string])[] = [
    ["saving", "Save report", { files: { save: fails } }, "Try Copy instead"],
    [
      "copying",
      "Copy",
      { clipboard: { writeText: async () => false, writeRich: async () => "nothing" } },
      "Could not copy",
    ],
    ["something unforeseen", "E-mail draft", { card: { draw: fails } }, "That did not work"],
  ];
  it.each(cases)("%s", async (_what, name, change, words) => {
    const { good, text } = await outcomeOf(name, change);
    expect({ good, text }).toEqual({ good: "false", text: expect.stringContaining(words) });
  });

  it("a card that cannot be drawn", async () => {
    const preview = await mountPreview(aDraft(), { card: { draw: async () => null } });
    await preview.click("More formats");
    await preview.click("Report card (PNG)");
    await preview.until(() => expect(preview.outcome()).toContain("could not be drawn"));
  });

  it("a picture that the clipboard does not take", async () => {
    const { text } = await outcomeOf("Copy", {
      clipboard: { writeText: async () => true, writeRich: async () => "text" },
    });
    expect(text).toContain("without the picture");
  });
});

test("what was done is not said of a report that has changed since", async () => {
  const { preview } = await outcomeOf("Save report");
  await preview.type("MarkerDoing", preview.one("textarea"));
  expect(preview.outcome()).toBe("");
});

test("Escape closes an open menu first, and puts the focus back on its button", async () => {
  const preview = await mountPreview(aDraft());
  await preview.click("More formats");
  const first = preview.one("[role='menuitem']");
  expect(document.activeElement).toBe(first);
  await preview.press("ArrowUp", first);
  expect(document.activeElement?.textContent).toContain("JSON file");
  await preview.press("Escape", preview.one("[role='menu'] :focus"));
  expect(preview.find("[role='menu']")).toBeNull();
  expect(document.activeElement).toBe(preview.button("More formats"));
  expect(preview.closed).not.toHaveBeenCalled();
  await preview.press("Escape", preview.button("More formats"));
  expect(preview.closed).toHaveBeenCalledOnce();
});

test.each([
  ["my password is hunter2-and-more", "seems to tell a password"],
  ["key eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N", "looks like a key"],
  ["paid with 4111 1111 1111 1111", "number of a payment card"],
  ["I pressed Order, and this page came. Ray ID 8f3a1c00aa11bb22", null],
])("words like %j get a gentle warning, and are left as they are", async (words, warning) => {
  const preview = await mountPreview(aDraft());
  await preview.type(words, preview.one("textarea"));
  expect(preview.find(".gentle-warning")?.textContent.includes(warning ?? "") ?? null).toBe(
    warning === null ? null : true,
  );
  expect(preview.paper()).toContain(words);
});
