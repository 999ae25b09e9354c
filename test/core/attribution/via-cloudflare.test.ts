import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer } from "./answers";

const via = (fields: Record<string, string>, complete: boolean): boolean | null =>
  attribute(answer(fields, "No", { fieldsComplete: complete })).viaCloudflare;

describe("where fields are missing, Cloudflare's own beside the Ray ID show that it carried the answer", () => {
  test.each([
    ["cf-cache-status", "DYNAMIC"],
    ["cf-railgun", "f6010603c8 stream 0.000000 0200 57da"],
    ["nel", '{"success_fraction":0,"report_to":"cf-nel","max_age":604800}'],
    [
      "report-to",
      '{"endpoints":[{"url":"https:\\/\\/a.nel.cloudflare.com\\/report\\/v3?s=a1"}],"group":"cf-nel"}',
    ],
    ["expect-ct", 'max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"'],
    ["set-cookie", "__cf_bm=x; path=/; HttpOnly"],
    ["set-cookie", "__cfduid=x; path=/"],
  ])("%s: %s", (name, value) => {
    expect(via({ [name]: value }, false)).toBe(true);
  });

  test.each([
    ["nel", '{"report_to":"default","max_age":31536000}'],
    ["expect-ct", "max-age=86400, enforce"],
    ["set-cookie", "session=__cf_bm; path=/"],
    ["server", "cloudflare"],
  ])("but not %s: %s", (name, value) => {
    expect(via({ [name]: value }, false)).toBeNull();
  });
});

test("where all fields are there and none is a Ray ID, they show nothing", () => {
  expect(via({ "set-cookie": "__cf_bm=x; path=/" }, true)).toBe(false);
});
