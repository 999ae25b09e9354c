import { describe, expect, it, test } from "vitest";
import { isLostPage, withPageText } from "../../../src/adapters/capture/lost-body";
import { documentExpression } from "../../../src/adapters/capture/document";
import { exchangeOf } from "../../ui/gallery/exchanges";
import type { Exchange } from "../../../src/core/exchange/exchange";

const url = "https://shop.example/private";
const page = "<html><body>refused</body></html>";
const lost: Exchange = {
  ...exchangeOf(1, { url, resourceType: "document" }),
  body: { state: "not-observable", reason: "not-captured" },
};
const started = Date.parse(lost.startedDateTime);

/** A page that answers expressions; `states` are what it says of its own parsing, one after the other. */
function pageOf(more: object = {}, states: readonly unknown[] = ["complete"]) {
  const asked: string[] = [];
  const left = [...states];
  const evaluate = (expression: string): Promise<unknown> => {
    asked.push(expression);
    if (expression !== documentExpression) return Promise.resolve(left.length > 1 ? left.shift() : left[0]);
    const answer = { url, status: 403, contentType: "text/html", startedMs: started + 40, text: page };
    return Promise.resolve({ ...answer, ...more });
  };
  return { asked, evaluate };
}

describe("the body of a page that the browser lost", () => {
  it("is the text that the page itself has", async () => {
    const { body } = await withPageText(lost, pageOf().evaluate);
    expect(body).toEqual({ state: "read", text: page, size: null, cut: false });
  });

  it("is waited for until the page is parsed", async () => {
    const slow = pageOf({}, ["loading", "loading", "interactive"]);
    expect((await withPageText(lost, slow.evaluate)).body.state).toBe("read");
    expect(slow.asked).toHaveLength(4);
  });

  test.each([
    ["another page is in front", pageOf({ url: "https://shop.example/other" })],
    ["the same page was asked for again", pageOf({ startedMs: started + 9_000 })],
    ["the page in front was not refused", pageOf({ status: 200 })],
    ["the page has no text", pageOf({ text: "" })],
    ["the page answers something else", pageOf({ text: 7 })],
    ["nothing can be asked", pageOf({}, [null])],
  ])("stays lost where %s", async (_, { evaluate }) => {
    expect(await withPageText(lost, evaluate)).toBe(lost);
  });

  test.each<[string, Partial<Exchange>]>([
    ["what is no page", { resourceType: "fetch" }],
    ["what was not refused", { status: 200 }],
    ["a body that is there", { body: { state: "read", text: "x", size: 1, cut: false } }],
    ["a body that is withheld", { body: { state: "not-observable", reason: "cors" } }],
  ])("is not that of %s", (_, more) => {
    expect(isLostPage(lost)).toBe(true);
    expect(isLostPage({ ...lost, ...more })).toBe(false);
  });
});
