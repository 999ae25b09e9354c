import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { leads } from "../../../src/core/remedy/leads/leads";
import { findProgram } from "../origins/find-program";
import { inFolder, loadInApache, loadInNginx, run } from "./load-snippet";
import { whereItRuns } from "./where-it-runs";

const snippetOf = (lead: string, cause: string): string => {
  const snippet = leads.find(({ id }) => id === lead)?.causes.find((each) => each.cause === cause)?.snippet;
  if (snippet === undefined) throw new Error(`The lead ${lead} has no snippet for ${cause}`);
  return snippet;
};

describe("a real nginx loads, of its lead,", () => {
  test.each(["deny-rule", "directory-index"])("the snippet for %s", (cause) => {
    expect(loadInNginx({ server: snippetOf("nginx", cause) })).toMatchObject({ code: 0 });
  });
  test("that for hotlinks, in a server that has a name", () => {
    const server = `server_name shop.example;\n${snippetOf("nginx", "hotlink")}`;
    expect(loadInNginx({ server })).toMatchObject({ code: 0 });
  });
  test("that which logs the upstream", () => {
    expect(loadInNginx({ http: snippetOf("nginx", "app-permission") })).toMatchObject({ code: 0 });
  });
});

describe("a real Apache httpd loads, of its lead,", () => {
  test.each(["deny-rule", "directory-index"])("the snippet for %s", (cause) => {
    expect(loadInApache("server", snippetOf("apache-httpd", cause))).toMatchObject({ code: 0 });
  });
  test("the exception to a rewriting rule", () => {
    const text = `RewriteEngine on\n${snippetOf("apache-httpd", "hotlink")}`;
    expect(loadInApache("server", text)).toMatchObject({ code: 0 });
  });
});

const haproxy = findProgram("haproxy");
const haproxyProof = (cause: string) => () =>
  inFolder((folder) => {
    writeFileSync(join(folder, "cloudflare.lst"), "104.16.0.0/13\n");
    const snippet = snippetOf("haproxy", cause).replace("/etc/haproxy", folder);
    const times = "timeout client 1s\ntimeout connect 1s\ntimeout server 1s";
    const text = `defaults\nmode http\n${times}\nfrontend web\nbind 127.0.0.1:8080\n${snippet}\n`;
    writeFileSync(join(folder, "haproxy.cfg"), text);
    const { code, said } = run(haproxy ?? "", ["-c", "-f", join(folder, "haproxy.cfg")]);
    return code === 0 ? [] : [said];
  });

test.each(
  ["deny-rule", "rate-limited"].map((cause) =>
    whereItRuns("HAProxy", haproxy !== null, `a real HAProxy loads that for ${cause}`, haproxyProof(cause)),
  ),
)("%s", (_name, proof) => {
  expect(proof()).toEqual([]);
});
