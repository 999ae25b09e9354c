import { expect, test } from "vitest";
import { render } from "../../../src/core/messages/render";
import { allowFields } from "../../../src/core/redaction/allowed-fields";

const field = (name: string, value: string): { name: string; value: string } => ({ name, value });

test("only fields of the list leave, in any case and in their order", () => {
  const { fields } = allowFields(
    [
      field("Server", "nginx"),
      field("X-Unheard-Of", "x"),
      field("CF-RAY", "8af678921d82229f-FRA"),
      field("Set-Cookie", "a=1"),
    ],
    [],
  );
  expect(fields).toEqual([field("Server", "nginx"), field("CF-RAY", "8af678921d82229f-FRA")]);
});

test("what stays behind is listed by name, secrets apart from the rest", () => {
  const { removed } = allowFields(
    [field("X-B", "1"), field("X-A", "1"), field("x-b", "2"), field("Set-Cookie", "a=1")],
    [],
  );
  expect(removed.map(({ where, what }) => `${where}: ${render(what)}`)).toEqual([
    "fields: A response field whose value is a secret, such as a cookie: set-cookie.",
    "fields: 2 response fields that are not needed to find the cause: x-a, x-b.",
  ]);
});

test("a name that could hold anything is not repeated", () => {
  const { removed } = allowFields(
    [field("X-0123456789abcdef0123456789abcdef", "1"), field("jo@example.com", "1")],
    [],
  );
  expect(removed.map(({ what }) => what.params?.["names"])).toEqual(["…"]);
});

test("an allowed field is still cleaned, ids for the vendor's log stay whole", () => {
  const id = "Zq8vHj3kLx0aWm9pRt5yUi7oBn2cVd4e==";
  const { fields } = allowFields(
    [field("via", "1.1 203.0.113.7"), field("x-amz-cf-id", id), field("x-request-id", "jo@example.com")],
    [],
  );
  expect(fields.map(({ value }) => value)).toEqual(["1.1 [removed]", id, "[removed]"]);
});

test.each([
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqbyJ9.abcDEF123456",
  "a; b=203.0.113.77",
  "2001:db8:abcd:12::77",
])("what stands in a field of an id and is none does not leave: %s", (value) => {
  const { fields } = allowFields([field("x-request-id", value)], []);
  expect(fields[0]?.value).toContain("[removed]");
});

test("ids that only resemble an address stay whole", () => {
  for (const id of [
    "iad1::abc12-1700000000000-0a1b2c3d4e5f",
    "0.7683d717.1583965250.9b1496",
    "Zq8vHj3kLx0aWm9pRt5yUi7oBn2cVd4e==",
    "01HJ2K3M4N5P6Q7R8S9T0V1W2X",
    "req-7f3a9b2c1d",
  ])
    expect(allowFields([field("x-vercel-id", id)], []).fields[0]?.value).toBe(id);
});

test("AWS's trace leaves whole, pairs of anybody else's do not", () => {
  const clean = (name: string, value: string): string | undefined =>
    allowFields([field(name, value)], []).fields[0]?.value;
  const trace = "Self=1-67a92466-12456789abcdef012345678;Root=1-67a92466-4b6aa15a05ffcd4c510de968";
  expect(clean("x-amzn-trace-id", trace)).toBe(trace);
  expect(clean("x-correlation-id", "user=anna;sess=abcdef0123456789abcdef")).toBe(
    "user=[removed];sess=[removed]",
  );
  expect(clean("x-trace-id", "uid=48213;login=anna")).toBe("uid=[removed];login=[removed]");
  expect(clean("x-amzn-errortype", "ForbiddenException")).toBe("ForbiddenException");
});

test.each(["anna.smith", "Anna", "anna_smith-1981", "anna smith", "anna81"])(
  "a name is no id: %s",
  (value) => {
    expect(allowFields([field("x-request-id", value)], []).fields[0]?.value).not.toMatch(/anna.smith|anna$/i);
  },
);

test.each([
  ["server", "kangle/3.5.16.1"],
  ["server", "Sucuri/Cloudproxy"],
  ["server", "mini_httpd/1.30 26Oct2018"],
  ["via", "cache18.l2de2[691,691,403-1280,M], cache8.se1[783,0]"],
  ["x-timer", "S1598310378.155682,VS0,VE46"],
  ["x-served-by", "cache-iad-kiad7000042-DCA"],
])("what a server calls itself stays: %s: %s", (name, value) => {
  expect(allowFields([field(name, value)], []).fields[0]?.value).toBe(value);
});
