import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer, carried } from "./answers";

const page =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n";
const unseen = { body: { state: "not-observable", reason: "cors" } } as const;
const fields = { ...carried, "content-type": "text/html", "content-length": String(page.length) };

test("the length of Cloudflare's plain page shows it where the page itself was withheld", () => {
  expect(attribute(answer(fields, "", unseen))).toMatchObject({
    responder: "cloudflare",
    confidence: "likely",
    cause: "early-refusal",
  });
});

test.each([
  ["another length", { "content-length": "146" }],
  ["a character set", { "content-type": "text/html; charset=utf-8" }],
  ["a compressed body", { "content-encoding": "gzip" }],
  ["an origin that was asked", { "cf-cache-status": "DYNAMIC" }],
])("%s says nothing of the kind", (_what, other) => {
  expect(attribute(answer({ ...fields, ...other }, "", unseen)).responder).not.toBe("cloudflare");
});

test("a body that was seen and is another page is not known by its length", () => {
  expect(attribute(answer(fields, "x".repeat(page.length))).responder).not.toBe("cloudflare");
});
