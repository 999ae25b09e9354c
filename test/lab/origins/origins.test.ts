import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApache } from "./apache";
import {
  customPage,
  jsonPage,
  openPath,
  openText,
  refusalKinds,
  refusedPath,
  type RefusalKind,
} from "./kinds";
import { startNginx } from "./nginx";
import type { Origin } from "./origin";

/** What each server writes in its own error log when it refuses for the reason we want. */
const reasons: Record<"nginx" | "apache", Record<RefusalKind, RegExp>> = {
  nginx: {
    "deny-rule": /access forbidden by rule.*"GET \/deny-rule\//,
    "directory-index": /directory index of ".*\/directory-index\/" is forbidden/,
    "file-permission": /open\(\) ".*\/file-permission\/refused\.html" failed \(13: Permission denied\)/,
    "folder-permission":
      /open\(\) ".*\/folder-permission\/closed\/page\.html" failed \(13: Permission denied\)/,
    "custom-page": /access forbidden by rule.*"GET \/custom-page\//,
    json: /access forbidden by rule.*"GET \/json\//,
    empty: /access forbidden by rule.*"GET \/empty\//,
  },
  apache: {
    "deny-rule": /AH01630: client denied by server configuration: .*\/deny-rule\//,
    "directory-index": /AH01276: Cannot serve directory .*\/directory-index\//,
    "file-permission": /AH00132: file permissions deny server access: .*\/file-permission\//,
    "folder-permission": /AH00035: access to \/folder-permission\/closed\/page\.html denied/,
    "custom-page": /AH01630: client denied by server configuration: .*\/custom-page\//,
    json: /AH01630: client denied by server configuration: .*\/json\//,
    empty: /AH01630: client denied by server configuration: .*\/empty\//,
  },
};

describe.each([
  { name: "nginx", start: startNginx },
  { name: "apache", start: startApache },
] as const)("a real $name", ({ name, start }) => {
  let server: Origin;
  beforeAll(async () => {
    const started = await start();
    if (started === null) throw new Error(`${name} is not installed: apt-get install nginx-light apache2`);
    server = started;
  });
  afterAll(() => server.stop());

  const body = async (kind: RefusalKind) => {
    const response = await fetch(server.url + refusedPath(kind));
    return [response.headers.get("content-type"), await response.text()];
  };

  test.each(refusalKinds)("refuses by %s for the reason in its own error log", async (kind) => {
    const refused = await fetch(server.url + refusedPath(kind));
    expect(refused.status).toBe(403);
    await expect.poll(() => server.errorLog(), { timeout: 5_000 }).toMatch(reasons[name][kind]);
  });

  test.each(refusalKinds)("answers 200 beside the path refused by %s", async (kind) => {
    const open = await fetch(server.url + openPath(kind));
    expect([open.status, await open.text()]).toEqual([200, openText]);
  });

  test("gives the page, the JSON and the empty body that its site asked for", async () => {
    expect(await body("custom-page")).toEqual(["text/html", customPage]);
    expect(await body("json")).toEqual(["application/json", jsonPage]);
    expect((await body("empty"))[1]).toBe("");
  });

  test("writes the Ray ID that came with a request into its access log", async () => {
    await fetch(server.url + refusedPath("deny-rule"), { headers: { "cf-ray": "8f0a1b2c3d4e5f60-AMS" } });
    await expect.poll(() => server.accessLog(), { timeout: 5_000 }).toContain("403 8f0a1b2c3d4e5f60-AMS");
  });
});
