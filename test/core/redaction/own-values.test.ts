import { describe, expect, test } from "vitest";
import { hideOwnValues } from "../../../src/core/redaction/own-values";

const url =
  "https://jo:hunter-pass@shop.example/?q=blue+shoes&ref=ABC-1234567&next=https%3A%2F%2Fb.example%2F%3Ft%3Dinner-one#part-two";
const hide = (detail: "no-query" | "full", requestFields: { name: string; value: string }[] = []) =>
  hideOwnValues({ url, requestFields }, detail, ["203.0.113.7"]);

describe("what the request says and the report does not is not told by the page either", () => {
  test.each([
    ["Nothing was found for Blue Shoes.", "Nothing was found for [removed]."],
    ["hunter-pass, part-two and inner-one", "[removed], [removed] and [removed]"],
    ["You are 203.0.113.7.", "You are [removed]."],
    ["blue shoestring, shop.example", "blue shoestring, shop.example"],
    ["Reference ABC-1234567", "Reference ABC-1234567"],
  ])("%s becomes %s", (text, expected) => {
    expect(hide("no-query")(text)).toBe(expected);
  });

  test("with the whole URL the query stays, and the rest does not", () => {
    expect(hide("full")("blue shoes, hunter-pass")).toBe("blue shoes, [removed]");
  });

  test("the page that the visitor came from is theirs as well", () => {
    const referer = { name: "Referer", value: "https://c.example/?token=secret-token" };
    expect(hide("no-query", [referer])("no secret-token")).toBe("no [removed]");
  });
});

describe("short values and those of ids are told from what every page says", () => {
  test.each([
    [
      "?name=smith&pin=4821&plz=Bonn",
      "smith, your PIN is wrong: 4821 (Bonn)",
      "[removed], your PIN is wrong: [removed] ([removed])",
    ],
    ["?reference=anna-smith&support=divorce", "anna-smith divorce", "[removed] [removed]"],
    ["?event=divorce-party", "Divorce party is closed", "[removed] is closed"],
    ["?event=divorce2024", "divorce2024", "[removed]"],
    ["#anna", "x anna, Joanna", "x [removed], Joanna"],
    ["#/orders/anna", "orders of anna", "[removed] of [removed]"],
    ["?q=北京", "没有北京的结果", "没有[removed]的结果"],
    ["?q=error&s=403&t=the&u=access_denied", "the error 403: access denied", "the error 403: access denied"],
    [
      "?ref=18.2f3d9a17.1700000000.1a2b3c4d",
      "18.2f3d9a17.1700000000.1a2b3c4d",
      "18.2f3d9a17.1700000000.1a2b3c4d",
    ],
    ["?q=-.-&r=ab", "a-b - ab", "a-b - ab"],
  ])("%s: %s becomes %s", (query, text, expected) => {
    const own = hideOwnValues({ url: `https://shop.example/${query}`, requestFields: [] }, "no-query");
    expect(own(text)).toBe(expected);
  });
});

test("without such values nothing changes", () => {
  const none = hideOwnValues({ url: "https://shop.example/", requestFields: [] }, "no-query");
  expect(none("blue shoes")).toBe("blue shoes");
});
