import { describe, expect, it } from "vitest";
import { comparisonOf, type Comparison } from "../../../../src/core/remedy/compare/variants";
import { aBlock, type Given } from "../../../ui/a-block";

const requestFields = [
  { name: "accept", value: "text/html" },
  { name: "content-type", value: "application/json" },
  { name: "origin", value: "https://app.example" },
];
function compared(exchange: Given["exchange"]): Comparison {
  const comparison = comparisonOf(aBlock({ exchange }));
  if (comparison === null) throw new Error("There is nothing to compare.");
  return comparison;
}
const ways = ({ variants }: Comparison): string[] =>
  variants.map(
    ({ id, method, credentials, asks }) => `${id}: ${method} ${credentials}${asks ? ", asks" : ""}`,
  );

describe("the ways to send a request again", () => {
  it("are three for a GET, of which none asks", () => {
    expect(ways(compared({ requestFields }))).toEqual([
      "with-cookies: GET include",
      "without-cookies: GET omit",
      "plain-fields: GET include",
    ]);
  });

  it("are a GET too for another method, which asks if it may change something", () => {
    expect(ways(compared({ method: "POST", requestFields }))).toEqual([
      "with-cookies: POST include, asks",
      "without-cookies: POST omit, asks",
      "plain-fields: POST include, asks",
      "get: GET include",
      "get-without-cookies: GET omit",
    ]);
    const asking = ["PUT", "PATCH", "DELETE", "PROPFIND", "post", "HEAD", "OPTIONS"].filter(
      (method) => compared({ method }).variants[0]?.asks,
    );
    expect(asking).toEqual(["PUT", "PATCH", "DELETE", "PROPFIND", "post"]);
  });

  it("send no field that the page did not, and a GET none about a body", () => {
    const { variants } = compared({ method: "POST", requestFields });
    const sent = Object.fromEntries(variants.map(({ id, fields }) => [id, fields.map(({ name }) => name)]));
    expect(sent).toEqual({
      "with-cookies": ["accept", "content-type"],
      "without-cookies": ["accept", "content-type"],
      "plain-fields": [],
      get: ["accept"],
      "get-without-cookies": ["accept"],
    });
  });

  it.each(["X-HTTP-Method-Override", "x-method-override", "X-HTTP-Method"])(
    "never make another method of a GET by %s without a question",
    (name) => {
      const override = { name, value: "DELETE" };
      const ofPost = compared({ method: "POST", requestFields: [override] }).variants;
      expect(ofPost.filter(({ method }) => method === "GET").map(({ fields }) => fields)).toEqual([[], []]);
      expect(ways(compared({ requestFields: [override] }))).toEqual([
        "with-cookies: GET include, asks",
        "without-cookies: GET omit, asks",
        "plain-fields: GET include",
      ]);
    },
  );

  it("are no more than two where the page set no field", () => {
    expect(ways(compared({}))).toEqual(["with-cookies: GET include", "without-cookies: GET omit"]);
  });

  it("are those of the request that a refused preflight was for", () => {
    const preflightFor = { method: "PUT", url: "https://api.example/thing" };
    const comparison = compared({ method: "OPTIONS", url: preflightFor.url, preflightFor, requestFields });
    expect(comparison).toMatchObject({ method: "PUT", url: preflightFor.url, from: "https://app.example" });
    expect(comparison.variants[0]).toMatchObject({ method: "PUT", fields: [], asks: true });
  });

  it("go to the URL without user-info, which fetch refuses, and fragment", () => {
    expect(compared({ url: "https://me:word@shop.example/a?b=c#d" }).url).toBe("https://shop.example/a?b=c");
  });

  it("are a GET in place of a method that nobody saw or that fetch refuses", () => {
    expect(compared({ method: "" })).toMatchObject({ method: "GET", methodUnknown: true });
    expect(ways(compared({ method: "TRACE" }))).toEqual([
      "get: GET include",
      "get-without-cookies: GET omit",
    ]);
  });

  it.each([
    "wss://shop.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "chrome://settings",
    "no URL",
  ])("are none for %s", (url) => {
    expect(comparisonOf(aBlock({ exchange: { url } }))).toBeNull();
  });
});
