import { afterAll, expect, test } from "vitest";
import { logSnippets } from "../../../src/core/remedy/access-log/log-snippets";
import { unprivilegedAccount } from "../account";
import { apacheConfiguration } from "../apache-configuration";
import { findProgram } from "../origins/find-program";
import { nginxConfig } from "../origins/nginx";
import type { Origin } from "../origins/origin";
import { makeSiteFolder } from "../origins/site-folder";
import { startServer } from "../origins/start-server";

const ray = "8f0a1b2c3d4e5f60-AMS";
const code = (product: string): string => {
  const found = logSnippets.find((each) => each.product === product);
  if (found === undefined) throw new Error(`There is no snippet for ${product}`);
  return found.code;
};
const needed = (...names: string[]): string => {
  const found = findProgram(...names);
  if (found === null) throw new Error(`${names.join(" or ")} is not installed`);
  return found;
};
const started: Origin[] = [];
afterAll(async () => {
  for (const server of started) await server.stop();
});

test("nginx with the snippet writes the Ray ID of a request into its log", async () => {
  const account = unprivilegedAccount();
  const server = await startServer(
    {
      name: "nginx",
      command: needed("nginx"),
      args: (file) => ["-c", file, "-e", "stderr"],
      config: (folder, port) =>
        nginxConfig(folder, port)
          .replace(/^ {2}access_log .*$/m, code("nginx"))
          .replaceAll("/var/log/nginx", folder),
    },
    makeSiteFolder("nginx", account),
    account,
  );
  started.push(server);
  await fetch(`${server.url}/deny-rule/refused.html`, { headers: { "cf-ray": ray } });
  await expect.poll(() => server.accessLog(), { timeout: 5_000 }).toContain('" 403 ');
  expect(await server.accessLog()).toContain(`"${ray}"`);
});

test("Apache httpd with the snippet writes the Ray ID of a request into its log", async () => {
  const account = unprivilegedAccount();
  const server = await startServer(
    {
      name: "apache",
      command: needed("apache2", "httpd"),
      args: (file) => ["-f", file, "-D", "FOREGROUND"],
      config: (folder, port) =>
        apacheConfiguration(folder, port, [], code("Apache httpd").replaceAll("/var/log/apache2", folder)),
    },
    makeSiteFolder("apache", account),
    account,
  );
  started.push(server);
  await fetch(`${server.url}/directory-index/`, { headers: { "cf-ray": ray } });
  await expect.poll(() => server.accessLog(), { timeout: 5_000 }).toContain('" 403 ');
  expect(await server.accessLog()).toContain(`"${ray}"`);
});
