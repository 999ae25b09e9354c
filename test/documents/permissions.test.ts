import { expect, it } from "vitest";
import { firefoxManifest } from "../../scripts/build/manifest";
import { read } from "./documents";

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifest = JSON.parse(read("manifest.json")) as Manifest;
const firefox = firefoxManifest(JSON.parse(read("manifest.json"))) as unknown as Manifest;

/** A section of PERMISSIONS.md: the permissions that have a heading there, and those without a paragraph. */
function section(title: string): { named: string[]; silent: string[] } {
  const [, text = ""] = read("PERMISSIONS.md").split(`\n## ${title}\n`);
  const parts = (text.split("\n## ")[0] ?? "").split("\n### ").slice(1);
  const nameOf = (part: string) => /^`([^`]+)`$/m.exec(part)?.[1] ?? part;
  return {
    named: parts.map(nameOf),
    silent: parts.filter((part) => part.split("\n").slice(1).join("").trim().length < 80).map(nameOf),
  };
}

it("every permission of the manifest has its paragraph, and no other has", () => {
  const { named, silent } = section("Required");
  expect(named.toSorted()).toEqual(manifest.permissions.toSorted());
  expect(silent).toEqual([]);
});

it("every optional permission has its paragraph, and no other has", () => {
  const { named, silent } = section("Optional");
  const optional = [manifest, firefox].flatMap((each) => [
    ...(each.optional_permissions ?? []),
    ...each.optional_host_permissions,
  ]);
  expect(named.toSorted()).toEqual([...new Set(optional)].toSorted());
  expect(silent).toEqual([]);
});

it("the hosts of the policy are explained, and no other is", () => {
  const hosts = (text: string) => [...new Set(text.match(/https:\/\/[\w.-]+\w/g))];
  const [, text = ""] = read("PERMISSIONS.md").split("\n## The policy's one host\n");
  expect(hosts(text)).toEqual(hosts(manifest.content_security_policy.extension_pages));
});

it("the warning at install is explained", () => {
  expect(read("PERMISSIONS.md")).toContain("`devtools_page`");
  expect(read("README.md")).toContain("read and change all your data on all websites");
});
