import { describe, expect, it } from "vitest";
import source from "../../../manifest.json" with { type: "json" };
import { chromeManifest, firefoxManifest } from "../../../scripts/build/manifest";

describe("the manifest of Firefox", () => {
  const manifest = firefoxManifest(source) as unknown as Record<string, unknown>;

  it("has background scripts instead of a service worker", () => {
    expect(manifest["background"]).toEqual({ scripts: ["src/background/background.ts"], type: "module" });
  });

  it("makes the permission for the panel optional, and asks for no other that Chrome's does not", () => {
    expect(manifest["optional_permissions"]).toEqual(["devtools"]);
    expect(manifest["permissions"]).toEqual(source.permissions);
    expect(manifest["optional_host_permissions"]).toEqual(source.optional_host_permissions);
  });

  it("keeps the policy, with frames of its own allowed", () => {
    const { extension_pages: policy } = manifest["content_security_policy"] as { extension_pages: string };
    expect(policy.split(/;\s*/).filter((part) => part !== "frame-src 'self'")).toEqual(
      source.content_security_policy.extension_pages.split(/;\s*/),
    );
    expect(policy).toContain("frame-src 'self'");
  });

  it("says its own minimum, and that no data is collected", () => {
    expect(manifest["minimum_chrome_version"]).toBeUndefined();
    expect(manifest["browser_specific_settings"]).toMatchObject({
      gecko: { strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
    });
  });
});

describe("the manifest of Chrome and Edge", () => {
  it("is the one in the repository", () => {
    expect(chromeManifest(source)).toEqual(source);
  });
});
