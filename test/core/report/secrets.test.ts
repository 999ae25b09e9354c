import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { reportHtml } from "../../../src/core/report/html";
import { reportJson } from "../../../src/core/report/json";
import { reportMarkdown } from "../../../src/core/report/markdown";
import { jsonLine } from "../../../src/cli/json-line";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { block, exchange, report } from "./sample";

/** A value that no other part of a report holds, as sites make them: random bytes in hex. */
const secret = fc
  .uint8Array({ minLength: 12, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("hex"))
  .filter((text) => /\d/.test(text) && /[a-f]/.test(text) && new Set(text).size > 6);

/** One secret planted in every place where a browser or a site puts them. */
function planted(value: string): Partial<Exchange> {
  const jwt = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: value })).toString("base64url")}.${value}`;
  return {
    url: `https://${value}:${value}@shop.example/u/${value}/${value}%40mail.example/reset/${value}?sid=${value}&${value}&${value}=1#${value}`,
    requestFields: ["cookie", "authorization", "referer", "x-api-key", "user-agent"].map((name) => ({
      name,
      value,
    })),
    fields: [
      ...exchange().fields,
      { name: "set-cookie", value: `sid=${value}; Path=/` },
      { name: "x-auth-token", value },
      { name: "location", value: `https://shop.example/?code=${value}` },
      { name: "x-unheard-of", value },
      { name: `x-${value}`, value: "1" },
      { name: "via", value: `1.1 ${value}` },
      { name: "server-timing", value: `user;desc="${value}"` },
      { name: "x-powered-by", value: `Bearer ${value}` },
    ],
    body: {
      state: "read",
      text: `<html><body><center><h1>403 Forbidden</h1></center> ${jwt} <a href="/x?sid=${value}">${value}@mail.example</a>
<hr><center>nginx</center> {"token":"${value}","password": "${value}"} session=${value}; Bearer ${value}
<p>Your IP: 203.0.113.77 (2001:db8:7:7:7:7:7:7) https://jo:${value}@a.example/${value}?x=${value}</p></body></html>`,
      size: null,
      cut: false,
    },
  };
}

function outputs(change: Partial<Exchange>): string[] {
  const made = report({ block: block(change) });
  const list = jsonLine("a.har", 0, block({ ...change, url: "https://shop.example/" }));
  return [reportMarkdown(made, english), reportHtml(made, null, english), reportJson(made), list];
}

test("a secret planted anywhere in an exchange is in no output", () => {
  fc.assert(
    fc.property(secret, (value) => {
      for (const output of outputs(planted(value))) {
        expect(output.toLowerCase()).not.toContain(value);
        expect(output).not.toContain("203.0.113.77");
        expect(output).not.toContain("2001:db8:7:7:7:7:7:7");
        expect(output).not.toContain("mail.example");
      }
    }),
  );
});

test("half a secret at the end of a fragment is not left either", () => {
  const text = "<html><body><center><h1>403 Forbidden</h1></center> session of 4f9a1c";
  const [markdown] = outputs({ body: { state: "read", text, size: null, cut: true } });
  expect(markdown).toContain("403 Forbidden");
  expect(markdown).not.toContain("4f9a1c");
});

test("the block's own Ray ID is in every output", () => {
  for (const output of outputs({})) expect(output).toContain("8af678921d82229f");
});
