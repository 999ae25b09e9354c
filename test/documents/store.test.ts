import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import source from "../../manifest.json" with { type: "json" };
import { chromeManifest, firefoxManifest } from "../../scripts/build/manifest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { root } from "../house/source-files";
import { inCode, read } from "./documents";

/** The text under a heading of the second level. */
function under(file: string, title: string): string {
  const [, text] = `${read(`docs/store/${file}.md`)}\n## `.split(`\n## ${title}\n`);
  return (text?.split("\n## ")[0] ?? "").trim();
}

/** The permissions that have a heading, each with its paragraph. */
function justified(): Record<string, string> {
  const parts = `\n${under("permissions", "Justifications")}`.split("\n### ").slice(1);
  return Object.fromEntries(
    parts.map((part) => [
      /^`([^`]+)`\n/.exec(part)?.[1] ?? part,
      part.split("\n").slice(1).join("\n").trim(),
    ]),
  );
}

interface Asks {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** Everything that a manifest asks for, optional or not. */
const asked = (manifest: object): string[] => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest as Asks;
  return [permissions, optional_permissions, host_permissions, optional_host_permissions].flatMap(
    (all) => all ?? [],
  );
};

describe("the listing in the stores", () => {
  it("has the name and the sentence of the extension itself", () => {
    expect(under("listing", "Name")).toBe(messages.extension_name.message);
    expect(under("listing", "Short text")).toBe(messages.extension_description.message);
  });

  // Chrome: 132 (developer.chrome.com, manifest/description); addons.mozilla.org's summary: 250.
  it("has a short text that every store takes", () => {
    expect(under("listing", "Short text").length).toBeLessThanOrEqual(132);
  });

  // Edge: 250 to 10,000 (learn.microsoft.com, publish-extension); Chrome: 16,000; addons.mozilla.org: 15,000.
  it("has a long text that every store takes, as plain text and without praise", () => {
    const text = under("listing", "Long text");
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThan(10_000);
    expect(text).not.toMatch(/[*`]|\]\(|https?:|!/);
    expect(text).not.toMatch(
      /\b(?:best|easily|easy|fastest|powerful|ultimate|amazing|simply|revolutionary|perfect|leading)\b/i,
    );
    expect(text).toContain("not made, sponsored or endorsed by Cloudflare");
  });
});

describe("the permissions in the stores' forms", () => {
  it("are those of the manifests, and no other", () => {
    const all = [...asked(chromeManifest(source)), ...asked(firefoxManifest(source))];
    expect(Object.keys(justified()).toSorted()).toEqual([...new Set(all)].toSorted());
  });

  // The field of the Chrome Web Store takes 1,000 characters.
  it("are each justified in a paragraph that fits the field, as is the single purpose", () => {
    const texts = [
      ...Object.values(justified()),
      under("permissions", "Single purpose"),
      under("permissions", "Remote code"),
    ];
    const wrong = texts.filter((text) => text.length < 80 || text.length > 1_000 || text.includes("\n"));
    expect(wrong).toEqual([]);
  });

  it("name the policy's hosts and no other", () => {
    const hosts = (text: string) => [...new Set(text.match(/https:\/\/[\w.-]+\w/g))];
    const policy = hosts(source.content_security_policy.extension_pages);
    expect(hosts(under("permissions", "Remote code"))).toEqual(policy);
    expect(hosts(read("docs/store/privacy.md"))).toEqual(policy);
  });
});

describe("the privacy statement", () => {
  const text = read("docs/store/privacy.md");

  it.each([
    ["Chrome and Edge", chromeManifest(source)],
    ["Firefox", firefoxManifest(source)],
  ])(
    "is true by the policy for %s: whatever is loaded or asked, it is ours, or the one host",
    (_, manifest) => {
      const { extension_pages } = (manifest as Pick<typeof source, "content_security_policy">)
        .content_security_policy;
      const directives = new Map(
        extension_pages.split(";").map((each) => {
          const [name = "", ...sources] = each.trim().split(/\s+/);
          return [name, sources] as const;
        }),
      );
      expect(directives.get("default-src")).toEqual(["'none'"]);
      expect(directives.get("connect-src")).toEqual(["'self'", "https://api.cloudflare.com"]);
      const remote = [...directives].flatMap(([name, sources]) =>
        name === "connect-src" ? [] : sources.filter((each) => /[/*.]|^(?:https?|wss?):/.test(each)),
      );
      expect(remote).toEqual([]);
    },
  );

  it("points to the proof of it", () => {
    const files = inCode(text).filter((code) => /^(?:src|test)\//.test(code));
    expect(files).toContain("test/e2e/privacy.e2e.ts");
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("speaks of every place in which the extension keeps something", () => {
    const adapters = readdirSync(join(root, "src/adapters"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name.replaceAll("\\", "/"), read(`src/adapters/${name}`)] as const);
    const keeping = adapters
      .filter(([, code]) =>
        /storage\.(?:local|session|sync)\.|browser\.storage\[|\b(?:session|local)Storage\.|indexedDB|caches\.|document\.cookie\b/.test(
          code,
        ),
      )
      .map(([name]) => name);
    // Each of these is a line of the table; a new one needs one too.
    expect(keeping.toSorted()).toEqual([
      "fix/token-store.ts",
      "handover-store.ts",
      "kept-text.ts",
      "settings.ts",
      "tab-record.ts",
    ]);
  });
});
