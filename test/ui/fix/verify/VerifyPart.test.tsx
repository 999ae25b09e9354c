import { afterEach, describe, expect, it, test } from "vitest";
import type { FixWork } from "../../../../src/core/remedy/work";
import { VerifyPart } from "../../../../src/ui/fix/verify/VerifyPart";
import { readUrl } from "../../../../src/ui/fix/verify/read-url";
import type { ReplayAnswer, ReplayRequest } from "../../../../src/ui/ports-of-fix";
import { aBlock } from "../../a-block";
import { blockPage, edgeFields } from "../../gallery/exchanges";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const through: ReplayAnswer = {
  kind: "answer",
  status: 200,
  fields: [],
  body: "",
  bodyWhole: true,
  redirected: false,
  tookMs: 9,
};
const refused: ReplayAnswer = {
  ...through,
  status: 403,
  fields: Object.entries(edgeFields(1)).map(([name, value]) => ({ name, value })),
  body: blockPage(1),
};
const block = aBlock({
  verdict: { responder: "cloudflare" },
  exchange: { url: "https://shop.example/api/hook" },
});

async function mount(
  replay: (request: ReplayRequest) => ReplayAnswer,
  begun: Partial<FixWork> = {},
  shown = block,
) {
  const fix = memoryFixPorts({ replay });
  return { ...(await mountSteps([VerifyPart], shown, fix.ports, begun)), fix };
}
const outcomes = (work: FixWork): unknown[] => work.checks.map(({ id, passed }) => [id, passed]);

describe("the step Test it again", () => {
  afterEach(unmountSteps);

  it("sends nothing by itself", async () => {
    const step = await mount(() => through);
    expect(step.fix.asked.replays).toEqual([]);
  });

  it("runs what the page may by one click, and keeps how it came out", async () => {
    const step = await mount(() => through);
    await step.click("Run 3 checks from this page");
    await step.settle();
    expect(step.fix.asked.replays.map(({ method, credentials }) => [method, credentials])).toEqual([
      ["GET", "include"],
      ["GET", "omit"],
      ["HEAD", "include"],
    ]);
    expect(outcomes(step.work())).toEqual([
      ["again", true],
      ["without-cookies", true],
      ["other-method", true],
    ]);
    expect(step.text()).toContain("As it should be. Status 200: not refused");
  });

  it("says what is still refused, and by whom", async () => {
    const step = await mount(() => refused);
    await step.click("Run 3 checks");
    await step.settle();
    expect(outcomes(step.work())[0]).toEqual(["again", false]);
    expect(step.text()).toContain("Not as it should be. Status 403 by: Cloudflare");
  });

  it("takes what must stay blocked as well, once its address is given", async () => {
    const step = await mount(({ url }) => (url.endsWith("/wp-login.php") ? refused : through));
    await step.type("shop.example/wp-login.php", step.one("input.check-url"));
    await step.click("Run 4 checks");
    await step.settle();
    expect(outcomes(step.work()).at(-1)).toEqual(["still-refused", true]);
    expect(step.work().stillRefused).toBe("shop.example/wp-login.php");
  });

  it("says that an address is none", async () => {
    const step = await mount(() => through);
    await step.type("javascript:alert(1)", step.one("input.check-url"));
    expect(step.text()).toContain("This is no web address.");
    expect(step.has("Run 3 checks")).toBe(true);
  });

  it.each([
    ["no-page", "cannot be asked now"],
    ["not-this-page", "shows another site now"],
  ] as const)("ends with a sentence where the page is gone: %s", async (why, words) => {
    const step = await mount(() => ({ kind: "failed", why }));
    await step.click("Run 3 checks");
    await step.settle();
    expect(step.text()).toContain(words);
    expect(step.fix.asked.replays).toHaveLength(1);
    expect(step.work().checks).toEqual([]);
  });

  it("keeps what a person tried elsewhere", async () => {
    const step = await mount(() => through);
    await step.click("It was as it should be");
    expect(step.work().checks).toMatchObject([{ id: "again", passed: true }]);
    await step.click("It was not");
    expect(step.work().checks).toMatchObject([{ id: "again", passed: false }]);
  });

  it("says what the words in capitals of a terminal line stand for, where there are any", async () => {
    expect((await mount(() => through)).text()).not.toContain("words in capitals");
    const url = "https://shop.example/?access_token=SECRETSECRET";
    const secret = aBlock({ id: "s", exchange: { url }, verdict: { responder: "cloudflare" } });
    const step = await mount(() => through, {}, secret);
    expect(step.text()).toContain("words in capitals");
    expect(step.text()).not.toContain("SECRETSECRET");
  });

  it("offers terminal lines alone for a refusal out of a file", async () => {
    const fromFile = aBlock({ source: { kind: "file", name: "a.har", index: 0 } });
    const step = await mount(() => through, {}, fromFile);
    expect(step.has("Run")).toBe(false);
    expect(step.text()).toContain("comes from a file");
    expect(step.text()).toContain("curl -s");
  });
});

describe("an address that is typed", () => {
  test.each([
    ["shop.example/a#b", "https://shop.example/a"],
    [" http://shop.example ", "http://shop.example/"],
    ["ftp://shop.example/", null],
    ["javascript:alert(1)", null],
    ["http://", null],
    ["", null],
  ])("%s is read as %s", (typed, url) => {
    expect(readUrl(typed)).toBe(url);
  });
});
