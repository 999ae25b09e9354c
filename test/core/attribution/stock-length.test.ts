import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { answer, nginxPage } from "./answers";

const withheld: Partial<Exchange> = { body: { state: "not-observable", reason: "cors" } };
const behind = { "x-amz-cf-id": "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3r==" };
const findingOf = (one: Exchange) =>
  attribute(one).findings.find(({ signature }) => signature === "stock-length");

const apachePage = (path: string, foot = "") =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don't have permission to access ${path}</p>\n${foot}</body></html>\n`;
const foot = "<hr>\n<address>Apache/2.4.41 (Ubuntu) Server at shop.example Port 443</address>\n";

describe("the length of a page that was not seen", () => {
  test.each([
    ["nginx", 403, nginxPage.length],
    ["nginx/1.26.3", 403, nginxPage.length + "/1.26.3".length],
    ["nginx/1.18.0 (Ubuntu)", 403, nginxPage.length + "/1.18.0 (Ubuntu)".length],
    ["nginx/1.14.2", 403, nginxPage.replace("<body>", '<body bgcolor="white">').length + "/1.14.2".length],
    ["openresty/1.27.1.2", 503, 115 + 2 * "503 Service Temporarily Unavailable".length + 18],
    [
      "nginx",
      403,
      nginxPage.length + 6 * "<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n".length,
    ],
    ["Apache", 403, apachePage("this resource.").length],
    ["Apache/2.4.41 (Ubuntu)", 403, apachePage("this resource.", foot).length],
    ["Apache/2.4.18", 403, apachePage("/private/\non this server.").length],
    ["Apache/2.4.29", 403, apachePage("/private/\non this server.<br />").length],
    ["Microsoft-IIS/10.0", 403, 1233],
  ])("is that of the page of %s for %i: %i bytes", (server, status, length) => {
    const fields = { server, "content-length": String(length), ...behind };
    const one = answer(fields, "", { ...withheld, status, url: "https://shop.example/private/" });
    expect(findingOf(one)).toMatchObject({ supports: "origin", excerpt: String(length) });
    expect(attribute(one).responder).toBe("origin");
  });

  test("is Apache httpd's by its character set, where the Server field was taken out", () => {
    const fields = { "content-type": "text/html; charset=iso-8859-1", "content-length": "199" };
    expect(attribute(answer({ ...fields, ...behind }, "", withheld)).responder).toBe("origin");
  });

  test.each([
    ["one byte more", { server: "nginx", "content-length": "147" }],
    ["compressed", { server: "nginx", "content-length": "146", "content-encoding": "gzip" }],
    ["another server", { server: "AkamaiGHost", "content-length": "152" }],
    ["no length", { server: "nginx" }],
  ])("says nothing: %s", (_why, fields) => {
    expect(findingOf(answer(fields, "", withheld))).toBeUndefined();
  });

  test("says nothing where the body was seen and is another", () => {
    expect(
      findingOf(answer({ server: "nginx", "content-length": "146" }, "No.".padEnd(146))),
    ).toBeUndefined();
  });
});
