import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { readHarEntry } from "../../../src/core/exchange/har-entry";
import { harEntry } from "./har-sample";

function exchangeOf(change: Parameters<typeof harEntry>[0] = {}): Exchange {
  const reading = readHarEntry(harEntry(change));
  if (!reading.ok) throw new Error(`not read: ${JSON.stringify(reading.problem)}`);
  return reading.exchange;
}

test("a whole entry becomes an exchange: time in UTC, IPv6 address without Chrome's brackets", () => {
  expect(exchangeOf()).toEqual({
    startedDateTime: "2026-11-24T13:05:08.500Z",
    time: 120,
    method: "GET",
    url: "https://shop.example/private/",
    status: 403,
    statusText: "Forbidden",
    httpVersion: "h2",
    resourceType: "document",
    serverIPAddress: "2001:db8::1",
    requestFields: [{ name: "accept", value: "text/html" }],
    fields: [{ name: "server", value: "nginx" }],
    fieldsComplete: true,
    body: { state: "read", text: "Forbidden", size: 9, cut: false },
    notes: [],
    preflightFor: null,
  });
});

test("what may be missing or null is unknown, not damaged", () => {
  const bare = readHarEntry({
    request: { url: "http://a.example/" },
    response: { status: 403, statusText: null },
  });
  expect(bare).toMatchObject({
    ok: true,
    exchange: {
      startedDateTime: "",
      time: null,
      method: "",
      serverIPAddress: null,
      resourceType: null,
      fields: [],
    },
  });
});

describe("fields are incomplete", () => {
  test.each([
    ["when the capture says so", { entry: { _fieldsComplete: false } }],
    ["when there is none at all", { response: { headers: [] } }],
    ["when their list is missing", { response: { headers: undefined } }],
  ])("%s", (_, change) => {
    expect(exchangeOf(change).fieldsComplete).toBe(false);
  });
});

describe("a body without text", () => {
  const empty = { size: 0, mimeType: "text/html" };
  const length = (value: string): object => ({ headers: [{ name: "Content-Length", value }] });
  test.each([
    ["is empty where size and length are 0", { response: { content: empty, ...length("0") } }, "read"],
    ["is empty where the size is 0 and no length is given", { response: { content: empty } }, "read"],
    [
      "is not captured where the length is not 0",
      { response: { content: empty, ...length("5") } },
      "not-captured",
    ],
    ["is not captured where the size is not 0", { response: { content: { size: 5 } } }, "not-captured"],
    ["is not captured where there is no content", { response: { content: undefined } }, "not-captured"],
    [
      "is not captured in a partial capture",
      { response: { content: empty }, entry: { _bodyComplete: false } },
      "not-captured",
    ],
    ["is withheld for HEAD", { request: { method: "HEAD" }, response: { content: empty } }, "head"],
    [
      "is withheld for a preflight",
      { entry: { _resourceType: "preflight" }, response: { content: empty } },
      "preflight",
    ],
    [
      "is withheld for EventSource",
      { entry: { _resourceType: "eventsource" }, response: { content: empty } },
      "event-source",
    ],
    ["is withheld by CORS", { response: { content: empty, _error: "net::ERR_FAILED" } }, "cors"],
    [
      "is lost with the connection",
      { response: { content: empty, _error: "net::ERR_CONNECTION_RESET" } },
      "failed",
    ],
  ])("%s", (_, change, expected) => {
    const { body } = exchangeOf(change);
    expect(body.state === "read" ? body.state : body.reason).toBe(expected);
  });
});

describe("base64", () => {
  const encoded = (bytes: Uint8Array, mimeType: string): object => ({
    response: {
      content: {
        size: bytes.length,
        mimeType,
        encoding: "base64",
        text: Buffer.from(bytes).toString("base64"),
      },
    },
  });
  test.each([
    ["text/html; charset=utf-8", Buffer.from("Zugriff verweigert: größer"), "Zugriff verweigert: größer"],
    ["text/html; charset=iso-8859-1", Buffer.from("größer", "latin1"), "größer"],
    ["text/html; charset=no-such-charset", Buffer.from("plain"), "plain"],
    ["application/problem+json", Buffer.from("{}"), "{}"],
  ])("of %s is decoded", (mimeType, bytes, text) => {
    expect(exchangeOf(encoded(bytes, mimeType)).body).toMatchObject({ state: "read", text });
  });
  test.each([
    ["of a picture is binary", encoded(Buffer.from("PNG"), "image/png")],
    ["with NUL bytes is binary", encoded(Buffer.from([104, 0, 105]), "text/html")],
    [
      "that is broken is binary",
      { response: { content: { mimeType: "text/html", encoding: "base64", text: "a" } } },
    ],
  ])("%s", (_, change) => {
    expect(exchangeOf(change).body).toEqual({ state: "not-observable", reason: "binary" });
  });
  test("of a long text is decoded to the cap and marked as cut", () => {
    const { body } = exchangeOf(encoded(Buffer.from("a".repeat(400_000)), "text/plain"));
    expect(body).toMatchObject({ state: "read", size: 400_000, cut: true });
    expect(body.state === "read" && body.text.length).toBe(256 * 1024);
  });
});

test("a partial body is a fragment", () => {
  expect(exchangeOf({ entry: { _bodyComplete: false } }).body).toMatchObject({
    text: "Forbidden",
    cut: true,
  });
});

test("Chrome's own error page is not the answer's body, which is empty", () => {
  const exchange = exchangeOf({
    response: { _error: "net::ERR_HTTP_RESPONSE_CODE_FAILURE", content: { size: 250_000, text: "<html>" } },
  });
  expect(exchange).toMatchObject({
    body: { state: "read", text: "", size: 0 },
    notes: ["browser-error-page"],
  });
});

test("a refused preflight names the request that it was for", () => {
  const headers = [{ name: "Access-Control-Request-Method", value: "PUT" }];
  const exchange = exchangeOf({
    entry: { _resourceType: undefined },
    request: { method: "OPTIONS", headers },
  });
  expect(exchange).toMatchObject({
    resourceType: "preflight",
    notes: ["refused-preflight"],
    preflightFor: { method: "PUT", url: "https://shop.example/private/" },
  });
});

describe("where the browser names no type", () => {
  test("a navigation to a site without TLS, of which no Fetch Metadata are sent, is a document", () => {
    const headers = [
      { name: "Accept", value: "text/html,application/xhtml+xml" },
      { name: "Upgrade-Insecure-Requests", value: "1" },
    ];
    const entry = { _resourceType: undefined };
    expect(exchangeOf({ entry, request: { headers } }).resourceType).toBe("document");
    expect(exchangeOf({ entry, request: { headers: headers.slice(0, 1) } }).resourceType).toBe(null);
  });

  test("a WebSocket's handshake is one", () => {
    const headers = [
      { name: "Sec-Fetch-Mode", value: "websocket" },
      { name: "Sec-Fetch-Dest", value: "empty" },
    ];
    expect(exchangeOf({ entry: { _resourceType: undefined }, request: { headers } }).resourceType).toBe(
      "websocket",
    );
  });

  test.each([
    ["Sec-Fetch-Dest", "document", "document"],
    ["Sec-Fetch-Dest", "empty", "fetch"],
    ["Sec-Fetch-Dest", "style", "stylesheet"],
    ["Sec-Fetch-Dest", "constructor", null],
    ["Accept", "text/event-stream", "eventsource"],
    ["X-Requested-With", "XMLHttpRequest", "xhr"],
    ["Accept", "*/*", null],
  ])("%s: %s means %s", (name, value, type) => {
    expect(
      exchangeOf({ entry: { _resourceType: undefined }, request: { headers: [{ name, value }] } })
        .resourceType,
    ).toBe(type);
  });
});

test("a server address that is none is dropped", () => {
  for (const text of ["shop.example", "eyJhbGciOiJIUzI1NiJ9.x.y", "connection 7", ""])
    expect(exchangeOf({ entry: { serverIPAddress: text } }).serverIPAddress).toBeNull();
  for (const text of ["203.0.113.9", "::1", "fe80::1%eth0", "::ffff:203.0.113.9"])
    expect(exchangeOf({ entry: { serverIPAddress: text } }).serverIPAddress).toBe(text);
});
