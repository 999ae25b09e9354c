import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { blockers } from "../../../../src/core/remedy/exception/blocker";
import { hclString } from "../../../../src/core/remedy/exception/hcl";
import { anEvent } from "../work-sample";
import { writtenFor } from "./drafted";

const expression =
  '"(http.host eq \\"shop.example\\" and http.request.uri.path eq \\"/api/hook\\" and http.request.method eq \\"POST\\" and ip.src in {203.0.113.7})"';

/** What a quoted string of HCL says, by its documentation: escapes of a backslash, and two doubled openings. */
function readHcl(text: string): string {
  const inside = /^"((?:[^"\\\n]|\\["\\nrt])*)"$/.exec(text)?.[1];
  if (inside === undefined) throw new Error(`no string: ${text}`);
  if (/(?<![$])[$]\{|(?<!%)%\{/.test(inside)) throw new Error(`a template: ${text}`);
  return inside.replace(/([$%])\1\{/g, "$1{").replace(/\\(["\\])/g, "$1");
}

describe("Terraform", () => {
  it("has an element for the list of v5, with its place", () => {
    const { terraform } = writtenFor("custom-rule", anEvent());
    expect(terraform?.v5).toBe(
      `# Paste into the list rules = [ … ] of your cloudflare_ruleset with phase = "http_request_firewall_custom",
# directly before the rule whose id at Cloudflare is 0123456789abcdef0123456789abcdef. Do not make a new resource: it would replace the rules that are there.
{
  action            = "skip"
  action_parameters = { ruleset = "current" }
  logging           = { enabled = true }
  expression        = ${expression}
  description       = "exception for Ray a28818bd8e015024"
},`,
    );
  });

  it("has a block for v4, where the rules of an exception are one text", () => {
    const { terraform } = writtenFor("managed-rule", anEvent({ source: "firewallmanaged" }));
    expect(terraform?.v4).toBe(
      `# Paste into the rules { … } blocks of your cloudflare_ruleset with phase = "http_request_firewall_managed",
# as its first element. Do not make a new resource: it would replace the rules that are there.
rules {
  action      = "skip"
  expression  = ${expression}
  description = "exception for Ray a28818bd8e015024"
  action_parameters {
    rules = {
      "fedcba9876543210fedcba9876543210" = "0123456789abcdef0123456789abcdef"
    }
  }
  logging {
    enabled = true
  }
}`,
    );
  });

  it("is never a resource, and has no position, which the provider does not know", () => {
    for (const blocker of blockers) {
      for (const source of ["firewallcustom", "firewallmanaged", "l7ddos"]) {
        const { terraform } = writtenFor(blocker, anEvent({ source }));
        const text = `${terraform?.v5}\n${terraform?.v4}`;
        expect(text).not.toMatch(/^\s*resource "|position/m);
      }
    }
  });

  // Each was read back so by `terraform console` (1.x), which the property below cannot run.
  test.each([
    ["${x}", '"$${x}"'],
    ["%{if}", '"%%{if}"'],
    ["$${x}", '"$$${x}"'],
    ["$%{", '"$%%{"'],
    ['a "b" \\', '"a \\"b\\" \\\\"'],
    ["$5 100%", '"$5 100%"'],
  ])("has %s as %s", (text, written) => {
    expect(hclString(text)).toBe(written);
  });

  it("begins no template, whatever a path holds", () => {
    const nasty = fc.string({ unit: fc.constantFrom(..."${}%\"\\' aé#~".split("")), maxLength: 20 });
    fc.assert(
      fc.property(
        // A doubled sign before another opening is told apart by Terraform itself: see above.
        nasty.filter((text) => !/([$%])\1+\{/.test(text)),
        (text) => {
          expect(readHcl(hclString(text))).toBe(text);
        },
      ),
    );
  });
});
