import { closeSync, openSync, writeSync } from "node:fs";
import { seeded, type Seeded } from "./seeded";

/** Bytes that are written at a time. */
const together = 1 << 20;

/**
 * Writes a HAR of about so many bytes, made up as a browser would write it: fields, cookies,
 * timings, bodies from nothing to hundreds of kilobytes, some in base64 and some in other scripts.
 * Of its entries one in a hundred is a 403. The same file at every run. Answers how many entries it has.
 */
export function writeLargeHar(file: string, bytes: number): { entries: number; refused: number } {
  const random = seeded(403);
  const descriptor = openSync(file, "w");
  let entries = 0;
  let refused = 0;
  let written = 0;
  let text = `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[`;
  while (written + text.length < bytes) {
    const isRefused = entries % 100 === 50;
    if (isRefused) refused += 1;
    text += `${entries === 0 ? "" : ","}\n${JSON.stringify(entry(random, entries, isRefused))}`;
    entries += 1;
    if (text.length >= together) flush();
  }
  text += "]}}\n";
  flush();
  closeSync(descriptor);
  return { entries, refused };

  function flush(): void {
    written += writeSync(descriptor, text);
    text = "";
  }
}

interface Kind {
  readonly type: string;
  readonly mimeType: string;
  /** The body's length is this or less, most often much less. */
  readonly most: number;
  readonly base64?: true;
}

const kinds: readonly Kind[] = [
  { type: "document", mimeType: "text/html; charset=utf-8", most: 60_000 },
  { type: "script", mimeType: "application/javascript", most: 90_000 },
  { type: "stylesheet", mimeType: "text/css", most: 40_000 },
  { type: "fetch", mimeType: "application/json", most: 12_000 },
  { type: "fetch", mimeType: "application/json", most: 4_000 },
  { type: "xhr", mimeType: "text/plain", most: 200 },
  { type: "image", mimeType: "image/webp", most: 30_000, base64: true },
  { type: "font", mimeType: "font/woff2", most: 24_000, base64: true },
];

const refusals: readonly { readonly fields: Readonly<Record<string, string>>; readonly text: string }[] = [
  {
    fields: { server: "nginx/1.24.0" },
    text: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n",
  },
  {
    fields: { server: "cloudflare", "cf-ray": "8f1e2d3c4b5a6978-FRA", "cf-mitigated": "challenge" },
    text: `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>${"<p>Please wait.</p>".repeat(200)}</body></html>`,
  },
  {
    fields: { server: "cloudflare", "cf-ray": "8f1e2d3c4b5a6979-AMS", "cf-cache-status": "DYNAMIC" },
    text: '{"error":"forbidden","message":"This account may not see orders."}',
  },
  { fields: { server: "Apache" }, text: "" },
];

function entry(random: Seeded, index: number, isRefused: boolean): unknown {
  const kind = random.pick(kinds);
  const refusal = isRefused ? random.pick(refusals) : null;
  const text = refusal?.text ?? body(random, kind);
  const url = `https://shop.example/${random.word(3)}/${random.word(8)}/${index}?v=${random.hex(8)}&page=${random.below(40)}`;
  const extra = Object.entries(refusal?.fields ?? { server: "cloudflare" });
  return {
    _initiator: { type: "script", url: "https://shop.example/app.js", lineNumber: random.below(9_000) },
    _priority: "High",
    _resourceType: refusal === null ? kind.type : "document",
    cache: {},
    connection: String(random.below(9_999)),
    pageref: "page_1",
    request: {
      method: "GET",
      url,
      httpVersion: "http/2.0",
      headers: [
        [":authority", "shop.example"],
        [":method", "GET"],
        ["accept", "*/*"],
        ["accept-encoding", "gzip, deflate, br, zstd"],
        ["accept-language", "en-GB,en;q=0.9,de;q=0.8"],
        ["cookie", `session=${random.hex(32)}; theme=dark; consent=${random.hex(60)}`],
        ["referer", "https://shop.example/"],
        ["sec-ch-ua", '"Chromium";v="140", "Not=A?Brand";v="24"'],
        ["sec-fetch-dest", "empty"],
        ["user-agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140"],
      ].map(field),
      queryString: [["v", random.hex(8)].map(String)].map(field),
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: isRefused ? 403 : random.pick([200, 200, 200, 200, 304, 204, 404]),
      statusText: "",
      httpVersion: "http/2.0",
      headers: [
        ...extra,
        ["date", "Sun, 01 Mar 2026 10:00:00 GMT"],
        ["content-type", refusal === null ? kind.mimeType : "text/html"],
        ["cache-control", "public, max-age=14400"],
        ["etag", `W/"${random.hex(20)}"`],
        ["strict-transport-security", "max-age=31536000; includeSubDomains"],
        ["set-cookie", `seen=${random.hex(40)}; Path=/; Secure; HttpOnly`],
        ["vary", "Accept-Encoding"],
      ].map(field),
      cookies: [],
      content: {
        size: text.length,
        mimeType: refusal === null ? kind.mimeType : "text/html",
        text,
        ...(kind.base64 === true && refusal === null ? { encoding: "base64" } : {}),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: text.length,
    },
    serverIPAddress: "192.0.2.10",
    startedDateTime: new Date(Date.UTC(2026, 2, 1, 10) + index * 37).toISOString(),
    time: random.below(900) + 0.123,
    timings: {
      blocked: 1.5,
      dns: -1,
      connect: -1,
      send: 0.2,
      wait: random.below(400),
      receive: 2.25,
      ssl: -1,
    },
  };
}

function field(pair: readonly string[]): { name: string; value: string } {
  return { name: pair[0] ?? "", value: pair[1] ?? "" };
}

function body(random: Seeded, kind: Kind): string {
  // Squared: small ones are many, large ones few.
  const length = Math.floor(random.next() ** 2 * kind.most);
  if (kind.base64 === true) return random.hex(Math.ceil(length / 4) * 4);
  let text = "";
  while (text.length < length) {
    text +=
      random.below(20) === 0
        ? "Grüße 東京 “done”\n"
        : `<li class="${random.word(6)}">${random.word(9)} {"id":${random.below(1e6)}}\n`;
  }
  return text;
}
