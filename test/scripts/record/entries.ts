import type { Field } from "../../../src/core/exchange/exchange";
import { entryOf, type RecordedEntry } from "../../../scripts/record/har-file";
import type { Refusal } from "../../lab/products/product";

const refusal: Refusal = {
  name: "deny",
  request: { path: "/private" },
  truth: { responder: "origin", product: "nginx", cause: null },
  why: "deny all",
};

/** A recorded refusal with these fields and this text. */
export function recorded(
  fields: Readonly<Record<string, string>>,
  text = "",
  more: Partial<Refusal> = {},
): RecordedEntry {
  const lines: Field[] = Object.entries(fields).map(([name, value]) => ({ name, value }));
  const answer = {
    method: "GET",
    url: "http://shop.example/private",
    sent: [{ name: "Host", value: "shop.example" }],
    status: 403,
    statusText: "Forbidden",
    httpVersion: "HTTP/1.1",
    fields: lines,
    body: Buffer.from(text),
  };
  return entryOf({ ...refusal, ...more }, answer, "nginx/1.22.1", "2026-11-25T03:00:00.000Z");
}
