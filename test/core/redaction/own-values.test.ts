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

test("without such values nothing changes", () => {
  const none = hideOwnValues({ url: "https://shop.example/", requestFields: [] }, "no-query");
  expect(none("blue shoes")).toBe("blue shoes");
});
