import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./house/source-files";

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const manifest = json("manifest.json") as Record<string, unknown> & {
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  background: { service_worker: string };
  devtools_page: string;
  default_locale: string;
  content_security_policy: Record<string, string>;
};

/** Where a file that the manifest names is, before the build: icons come from the public folder. */
const found = (path: string): string | undefined =>
  [path, `public/${path}`].find((candidate) => existsSync(join(root, candidate)));

/** Width and height in the header of a PNG. */
function pngSize(path: string): number[] {
  const bytes = readFileSync(join(root, path));
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("asks for exactly these permissions: one more would disable the extension until users agree", () => {
    expect(manifest["permissions"]).toEqual(["activeTab", "scripting", "storage"]);
    expect(manifest["optional_host_permissions"]).toEqual(["<all_urls>"]);
    for (const key of ["host_permissions", "optional_permissions", "content_scripts"]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("has nothing that was not thought about", () => {
    expect(Object.keys(manifest).toSorted()).toEqual([
      "action",
      "background",
      "content_security_policy",
      "default_locale",
      "description",
      "devtools_page",
      "icons",
      "manifest_version",
      "minimum_chrome_version",
      "name",
      "optional_host_permissions",
      "permissions",
      "short_name",
    ]);
    expect(manifest["manifest_version"]).toBe(3);
  });

  it("keeps the content security policy, directive by directive", () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(["extension_pages"]);
    const directives = (manifest.content_security_policy["extension_pages"] ?? "")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...sources]) => [name, sources.join(" ")]);
    expect(directives).toEqual([
      ["default-src", "'none'"],
      ["script-src", "'self'"],
      ["style-src", "'self'"],
      ["img-src", "'self' data: blob:"],
      ["font-src", "'self'"],
      ["connect-src", "'self' https://api.cloudflare.com"],
      ["base-uri", "'none'"],
      ["form-action", "'none'"],
      ["require-trusted-types-for", "'script'"],
      ["trusted-types", "whose403-log-worker"],
    ]);
  });

  it("names the oldest browser", () => {
    expect(manifest["minimum_chrome_version"]).toBe("116");
  });

  it("names files that exist", () => {
    const { action, background, devtools_page, icons } = manifest;
    const named = [
      action.default_popup,
      background.service_worker,
      devtools_page,
      ...Object.values(icons),
      ...Object.values(action.default_icon),
    ];
    expect(named.filter((path) => found(path) === undefined)).toEqual([]);
    expect(existsSync(join(root, `public/_locales/${manifest.default_locale}/messages.json`))).toBe(true);
  });

  it("has icons of the sizes that it says, up to 128 pixels", () => {
    expect(Object.keys(manifest.icons)).toEqual(["16", "32", "48", "128"]);
    for (const [size, path] of [
      ...Object.entries(manifest.icons),
      ...Object.entries(manifest.action.default_icon),
    ]) {
      expect([path, ...pngSize(found(path) ?? path)]).toEqual([path, Number(size), Number(size)]);
    }
  });

  it("takes its texts from messages that exist and fit", () => {
    const messages = json("public/_locales/en/messages.json") as Record<string, { message: string }>;
    const ids = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? "");
    expect(ids).toContain("extension_description");
    expect(ids.filter((id) => !Object.hasOwn(messages, id))).toEqual([]);
    // Limits of Chrome's manifest: 75 characters for the name, 132 for the description.
    expect(messages["extension_name"]?.message.length).toBeLessThanOrEqual(75);
    expect(messages["extension_description"]?.message.length).toBeLessThanOrEqual(132);
  });
});
