import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { reportHtml } from "../../../src/core/report/html";
import { reportStyle, reportStyleHash } from "../../../src/core/report/html-style";
import { readReport } from "../../../src/core/report/read-report";
import { block, exchange, report } from "./sample";

const picture = "data:image/png;base64,iVBORw0KGgo=";
const html = (made = report(), pictureDataUrl: string | null = picture): string =>
  reportHtml(made, pictureDataUrl, english);
const dataBlock = /<script type="application\/json" id="whose403-report">([^<]*)<\/script>/;

test("the policy lets this style sheet and the picture in, and nothing else", () => {
  expect(reportStyleHash).toBe(createHash("sha256").update(reportStyle).digest("base64"));
  expect(html()).toContain(
    `content="default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-${reportStyleHash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(html()).toContain(`<style>${reportStyle}</style>`);
});

test("the file is inert: no script that runs, no handler, no link, no style attribute, nothing to load", () => {
  const markup = html().replace(dataBlock, "");
  expect(markup).not.toMatch(
    /<script|<a\b|<link|<iframe|<object|<form|\son\w+=|\sstyle=|\shref=|url\(|@import/i,
  );
});

test("the picture is inside once", () => {
  expect(html().split(picture)).toHaveLength(2);
});

test.each([
  "javascript:alert(1)",
  "data:text/html;base64,AAAA",
  'data:image/png;base64,AA"onerror="x',
  "data:image/svg+xml;base64,AAAA",
])("a picture that is none is left out: %s", (url) => {
  expect(html(report(), url)).not.toMatch(/<img/);
  expect(html(report(), url)).toContain("No picture: It could not be put into this file.");
});

test("the report can be read back out of the file", () => {
  const json = dataBlock.exec(html())?.[1] ?? "";
  expect(readReport(json)).toEqual({ ok: true, report: report() });
});

describe("nothing captured becomes markup", () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!--`;
  const made = report(
    {
      block: block({
        url: `https://a.example/${encodeURIComponent(evil)}`,
        fields: [...exchange().fields, { name: "x-powered-by", value: evil }],
        body: { state: "read", text: evil.replace("</script>", ""), size: null, cut: false },
      }),
      picture: { ok: false, reason: { id: "report_no_picture" } },
      environment: { version: evil, now: 0, offsetMinutes: 0, browser: evil, platform: evil, language: evil },
    },
    { doing: evil, tried: ["no_proxy"] },
  );
  test("in the page", () => {
    const page = html(made).replace(dataBlock, "");
    expect(page).not.toMatch(/<script|<img|<!--/i);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;!--");
  });
  test("in the data block, which stays readable", () => {
    const json = dataBlock.exec(html(made))?.[1] ?? "";
    expect(readReport(json)).toEqual({ ok: true, report: made });
  });
});

describe("the way of the request is drawn with the place where it stopped", () => {
  const cloudflare = block({
    fields: [
      ...exchange().fields.filter(({ name }) => name !== "cf-cache-status"),
      { name: "cf-mitigated", value: "challenge" },
    ],
    body: { state: "not-observable", reason: "cors" },
  });
  const direct = block({ fields: [{ name: "server", value: "nginx" }] });
  const silent = block({
    fields: [{ name: "cf-ray", value: "8af678921d82229f-FRA" }],
    body: { state: "not-observable", reason: "cors" },
  });
  test.each([
    [
      "Cloudflare refused it",
      cloudflare,
      ["passed Visitor", "stopped Cloudflare", "not-reached Origin server"],
    ],
    [
      "the origin refused it behind Cloudflare",
      block(),
      ["passed Visitor", "passed Cloudflare", "stopped Origin server"],
    ],
    ["the origin refused it, asked directly", direct, ["passed Visitor", "stopped Origin server"]],
    ["nobody knows", silent, ["passed Visitor", "unknown Cloudflare", "unknown Origin server"]],
  ])("%s", (_, refused, stations) => {
    const drawn = html(report({ block: refused })).matchAll(
      /<g class="station ([\w-]+)">.*?class="name"[^>]*>([^<]*)</gs,
    );
    expect([...drawn].map(([, part, name]) => `${part} ${name}`)).toEqual(stations);
  });
});
