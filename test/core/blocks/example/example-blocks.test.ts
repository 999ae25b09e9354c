import { describe, expect, it } from "vitest";
import { exampleBlocks } from "../../../../src/core/blocks/example/example-blocks";
import { english } from "../../../../src/core/messages/render";
import { mailSubject } from "../../../../src/core/report/mail/mail-subject";
import { everyOutput } from "../../report/every-output";
import { report } from "../../report/sample";

const now = Date.UTC(2026, 10, 30, 9, 0, 0);
const blocks = exampleBlocks(now);

describe("the example", () => {
  it("is judged like what was captured: one by Cloudflare's firewall, one by nginx behind it", () => {
    expect(
      blocks.map(({ verdict: { responder, product, cause, confidence, viaCloudflare }, ray }) => ({
        responder,
        product,
        cause,
        confidence,
        viaCloudflare,
        ray: ray.rayId,
        note: ray.note,
      })),
    ).toEqual([
      {
        responder: "origin",
        product: "nginx",
        cause: null,
        confidence: "certain",
        viaCloudflare: true,
        ray: "9e403c0ffee40302",
        note: null,
      },
      {
        responder: "cloudflare",
        product: "Cloudflare WAF",
        cause: "waf-block",
        confidence: "certain",
        viaCloudflare: true,
        ray: "9e403c0ffee40301",
        note: null,
      },
    ]);
  });

  it("happened just before it is looked at, on a host that nobody has", () => {
    for (const { exchange } of blocks) {
      expect(new URL(exchange.url).host).toMatch(/(?:^|\.)example\.com$/);
      expect(now - Date.parse(exchange.startedDateTime)).toBeLessThan(120_000);
      expect(exchange.notes).toEqual(["example"]);
    }
  });

  it("names no other site than its own", () => {
    const hosts = blocks.flatMap(({ exchange }) => JSON.stringify(exchange).match(/https?:\/\/[^/"\\]+/g));
    expect(new Set(hosts)).toEqual(new Set(["https://shop.example.com"]));
  });

  it.each(blocks.map((block) => [block.verdict.responder, block] as const))(
    "says that it was never sent, in every report that is made of the one by %s",
    (_, block) => {
      const made = report({ block });
      const { "record in the code": code, mail: _mail, ...others } = everyOutput(made);
      // The square code has no room for words; the card that it stands on has the title.
      expect(code).toContain("9e403c0ffee4030");
      expect(mailSubject(made, english)).toMatch(/^Example: /);
      for (const [form, text] of Object.entries(others)) {
        expect([form, /Example|"example"/.test(text)]).toEqual([form, true]);
      }
      for (const form of ["Markdown", "HTML", "text", "rich text"]) {
        expect([form, others[form]?.includes("was never sent")]).toEqual([form, true]);
        // Nobody has anything of it to look up.
        expect([form, /until when|Security Events/i.test(others[form] ?? "")]).toEqual([form, false]);
      }
    },
  );

  it("is nothing that other reports speak of", () => {
    for (const text of Object.values(everyOutput(report()))) expect(text).not.toContain("was never sent");
  });
});
