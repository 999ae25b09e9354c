import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, fieldOf } from "./ask";
import { startLab, type Lab } from "./lab";

const folder = mkdtempSync(join(tmpdir(), "whose403-replay-"));
let lab: Lab;

function har(...entries: { status: number; headers?: Record<string, string>; content?: object }[]): string {
  const full = entries.map(({ status, headers = {}, content = { text: "" } }) => ({
    request: { method: "GET", url: "https://shop.example/" },
    response: {
      status,
      statusText: "Forbidden",
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      content,
    },
  }));
  return JSON.stringify({ log: { version: "1.2", entries: full } });
}

beforeAll(async () => {
  const headers = {
    ":status": "403",
    Server: "garden-server",
    "Set-Cookie": "a=1\nb=2",
    "Content-Type": "text/plain",
    "Content-Encoding": "gzip",
    "Content-Length": "999",
    Connection: "keep-alive",
    "Transfer-Encoding": "chunked",
    "bad name": "x",
  };
  const base64 = { text: Buffer.from([0, 255, 10]).toString("base64"), encoding: "base64" };
  writeFileSync(
    join(folder, "shop.har"),
    har(
      { status: 403, headers, content: { text: "Closed – today" } },
      { status: 451, content: base64 },
      { status: 0 },
    ),
  );
  writeFileSync(join(folder, "broken.har"), "{");
  lab = await startLab({ replayFolder: folder, without: ["nginx", "apache"] });
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true });
});

test("a recording is given again over HTTP/2: status, fields and body, and nothing more", async () => {
  const received = await ask(`${lab.edgeUrl}/replay/shop.har`);
  expect([received.status, received.body.toString()]).toEqual([403, "Closed – today"]);
  expect(received.fields.map(({ name, value }) => `${name}: ${value}`).toSorted()).toEqual([
    "content-length: 16",
    "content-type: text/plain",
    "server: garden-server",
    "set-cookie: a=1",
    "set-cookie: b=2",
  ]);
});

test("over HTTP/1.1 the names keep their case", async () => {
  const received = await ask(`${lab.httpUrl}/replay/shop`);
  expect(received.fields).toContainEqual({ name: "Server", value: "garden-server" });
  expect(received.fields.map(({ name }) => name)).not.toContain("Date");
});

test("another entry is chosen by its index, and a binary body is given as bytes", async () => {
  const received = await ask(`${lab.edgeUrl}/replay/shop?entry=1`);
  expect([received.status, [...received.body]]).toEqual([451, [0, 255, 10]]);
  expect(fieldOf(received, "server")).toBeNull();
});

test.each([
  ["/replay/missing.har", "There is no missing.har to replay."],
  ["/replay/..%2F..%2Fetc%2Fpasswd", "That is no name of a HAR file."],
  ["/replay/%2e%2e%2fshop.har", "That is no name of a HAR file."],
  ["/replay/..shop.har", "That is no name of a HAR file."],
  ["/replay/%E0%A4%A", "That is no name of a HAR file."],
  ["/replay/", "That is no name of a HAR file."],
  ["/replay/broken", "broken.har has no such entry that this lab can read."],
  ["/replay/shop?entry=2", "shop.har has no such entry that this lab can read."],
  ["/replay/shop?entry=9", "shop.har has no such entry that this lab can read."],
])("%s is a 404 that says why", async (path, sentence) => {
  const received = await ask(lab.edgeUrl + path);
  expect([received.status, received.body.toString()]).toEqual([404, sentence]);
});
