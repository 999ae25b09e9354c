import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import source from "../../manifest.json" with { type: "json" };
import { stage } from "./stage";

/** The build writes a manifest and pages of its own: what the source promises must still be so there. */
describe("the built extension", () => {
  const at = stage();
  const folder = inject("extensionDir");
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");

  it("asks for what the manifest in the repository asks for, and keeps its policy", () => {
    const built = JSON.parse(read("manifest.json")) as Record<string, unknown>;
    expect(Object.keys(built).toSorted()).toEqual([...Object.keys(source), "version"].toSorted());
    for (const key of ["permissions", "optional_host_permissions", "content_security_policy"] as const) {
      expect(built[key]).toEqual(source[key]);
    }
    expect(built["minimum_chrome_version"]).toBe(source.minimum_chrome_version);
  });

  it("has pages without inline scripts, styles and handlers, which the policy would refuse", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      const html = read(page);
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\s(?:on\w+|style)=/gi)).toBeNull();
    }
  });

  it("runs under that policy: the browser turns no text of the panel into markup or style", async () => {
    const panel = await at.session.panel();
    const refused = await panel.evaluate(() => {
      const outcome = (run: () => void): string => {
        try {
          run();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.name : "thrown";
        }
      };
      const styled = document.createElement("p");
      document.body.append(styled);
      styled.setAttribute("style", "position: fixed");
      const { position } = getComputedStyle(styled);
      styled.remove();
      return {
        markup: outcome(() => (document.createElement("div").innerHTML = "<b>bold</b>")),
        policy: outcome(() =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy("mine", {}),
        ),
        position,
      };
    });
    expect(refused).toEqual({
      markup: "TypeError",
      policy: "TypeError",
      position: "static",
    });
  });

  it("reaches no server but Cloudflare's, by the same policy", async () => {
    const panel = await at.session.panel();
    const violated = await panel.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          fetch(url, { mode: "no-cors" }).then(
            () => resolve("nothing"),
            () => {},
          );
        }),
      at.lab.pageUrl,
    );
    expect(violated).toBe("connect-src");
    expect(at.lab.answered).toEqual([]);
  });
});
