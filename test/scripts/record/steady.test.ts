import { describe, expect, it } from "vitest";
import { sameButForVolatile, steady } from "../../../scripts/record/steady";
import { recorded } from "./entries";

const date = (value: string) => recorded({ Date: value });

describe("two recordings of a refusal are the same", () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ["dates", "made on Wed, 25 Nov 2026 03:31:01 GMT", "made on Thu, 26 Nov 2026 13:00:59 GMT"],
    ["ISO times", "at 2026-11-25T03:31:01.123Z", "at 2027-01-02 04:05:06"],
    ["UUIDs", "id 59ba636d-cae4-4332-b6a1-b61c98b70df2", "id 00000000-1111-2222-3333-444444444444"],
    ["long hexadecimal ids", "id 524043eaa0333281626dd3ecc4427c77", "id 0000000000000000ffffffffffffffff"],
    ["tokens", "token Qm9keSBvZiBhIHRva2VuMTIz", "token c2hvcDEyMzQ1Njc4OTBhYmNkQQ"],
    ["loopback ports", "at 127.0.0.1:33659", "at 127.0.0.1:18080"],
    ["ports in a signature", "at shop.example Port 33659", "at shop.example Port 18080"],
    ["temporary folders", "open /tmp/whose403-nginx-Ab12Cd/x", "open /tmp/whose403-nginx-Zz98Yy/x"],
    ["Varnish's ids", "<p>XID: 5</p>", "<p>XID: 32770</p>"],
  ];

  it.each(pairs)("though %s differ in the body", (_, one, other) => {
    expect(sameButForVolatile(recorded({}, one), recorded({}, other))).toBe(true);
  });

  it.each(pairs)("though %s differ in a field", (_, one, other) => {
    expect(sameButForVolatile(recorded({ "X-Note": one }), recorded({ "X-Note": other }))).toBe(true);
  });

  it.each(["Date", "ETag", "Last-Modified", "Age", "X-Varnish", "X-Runtime", "Content-Length"])(
    "though the value of %s differs",
    (name) => {
      expect(sameButForVolatile(recorded({ [name]: "one" }), recorded({ [name]: "two" }))).toBe(true);
    },
  );

  it("though the value of a cookie differs", () => {
    const one = recorded({ "Set-Cookie": "sid=abc; Path=/; HttpOnly" });
    expect(sameButForVolatile(one, recorded({ "Set-Cookie": "sid=xyz; Path=/; HttpOnly" }))).toBe(true);
    expect(sameButForVolatile(one, recorded({ "Set-Cookie": "sid=abc; Path=/" }))).toBe(false);
  });

  it("though what the product itself calls volatile differs", () => {
    const [one, other] = [recorded({}, "ticket 17"), recorded({}, "ticket 18")];
    expect(sameButForVolatile(one, other)).toBe(false);
    expect(sameButForVolatile(one, other, [/ticket \d+/])).toBe(true);
  });

  it("though the reference id differs", () => {
    const truth = {
      responder: "origin",
      product: null,
      cause: null,
      referenceIdIn: { field: "X-Id" },
    } as const;
    expect(
      sameButForVolatile(
        recorded({ "X-Id": "a1" }, "", { truth }),
        recorded({ "X-Id": "a1" }, "", { truth }),
      ),
    ).toBe(true);
    const [one, other] = ["7", "8"].map((id) => recorded({ "X-Id": id }, "", { truth }));
    if (one === undefined || other === undefined) throw new Error("two were made");
    expect(sameButForVolatile(one, other, [/^\d$/])).toBe(true);
  });
});

describe("two recordings of a refusal differ", () => {
  const one = recorded({ Server: "nginx/1.22.1", "Content-Type": "text/html" }, "<h1>403 Forbidden</h1>");

  it.each([
    [
      "a word of the page",
      recorded({ Server: "nginx/1.22.1", "Content-Type": "text/html" }, "<h1>403 Denied</h1>"),
    ],
    [
      "a version",
      recorded({ Server: "nginx/1.24.0", "Content-Type": "text/html" }, "<h1>403 Forbidden</h1>"),
    ],
    [
      "the order of fields",
      recorded({ "Content-Type": "text/html", Server: "nginx/1.22.1" }, "<h1>403 Forbidden</h1>"),
    ],
    [
      "the case of a name",
      recorded({ server: "nginx/1.22.1", "Content-Type": "text/html" }, "<h1>403 Forbidden</h1>"),
    ],
    [
      "a field more",
      recorded({ Server: "nginx/1.22.1", "Content-Type": "text/html", Via: "x" }, "<h1>403 Forbidden</h1>"),
    ],
  ])("by %s", (_, other) => {
    expect(sameButForVolatile(one, other)).toBe(false);
  });

  it("by the status text", () => {
    const other = { ...one, response: { ...one.response, statusText: "Access Denied" } };
    expect(sameButForVolatile(one, other)).toBe(false);
  });

  it("by the label", () => {
    const other = { ...one, _label: { ...one._label, product: "Apache httpd" } };
    expect(sameButForVolatile(one, other)).toBe(false);
  });

  it("by the version that was recorded", () => {
    expect(sameButForVolatile(one, { ...one, _source: "recorded from nginx/1.24.0" })).toBe(false);
  });
});

it("leaves words, short numbers and class names as they are", () => {
  const text = "Error 403: you cannot read /private/page-12.html, see internationalization and 1.22.1";
  expect(JSON.stringify(steady(recorded({}, text)))).toContain(text);
});

it("masks the date that a field has, whatever its form", () => {
  expect(sameButForVolatile(date("now"), date("later"))).toBe(true);
});
