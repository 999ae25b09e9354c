import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logSnippets } from "../../../src/core/remedy/access-log/log-snippets";
import { apacheConfiguration } from "../apache-configuration";
import { findProgram } from "../origins/find-program";

const snippet = (product: string): string => logSnippets.find((each) => each.product === product)?.code ?? "";

/** What the programs themselves say to the configuration that we hand out. */
describe("the snippets that log the Ray ID", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "whose403-snippet-"));
    mkdirSync(join(folder, "site"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function checked(program: string, args: readonly string[], file: string, text: string): string {
    const path = join(folder, file);
    writeFileSync(path, text);
    execFileSync(program, [...args, path], { stdio: "pipe" });
    return path;
  }

  function installed(...names: string[]): string {
    const found = findProgram(...names);
    if (found === null) throw new Error(`${names[0]} is not installed: npm run setup`);
    return found;
  }

  it("load in nginx", () => {
    const code = snippet("nginx").replace("/var/log/nginx", folder);
    const configuration = `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${code}}\n`;
    const nginx = installed("nginx");
    expect(() => checked(nginx, ["-t", "-e", "stderr", "-c"], "nginx.conf", configuration)).not.toThrow();
    const wrong = configuration.replace("$http_cf_ray", "$no_such_variable");
    expect(() => checked(nginx, ["-t", "-e", "stderr", "-c"], "wrong.conf", wrong)).toThrow(
      "no_such_variable",
    );
  });

  it("load in Apache httpd", () => {
    const code = snippet("Apache httpd").replace("/var/log/apache2", folder);
    const configuration = apacheConfiguration(folder, 8080, [], code);
    const apache = installed("apache2", "httpd");
    expect(() => checked(apache, ["-t", "-f"], "apache.conf", configuration)).not.toThrow();
    const wrong = configuration.replace("%{CF-Ray}i", "%{CF-Ray}?");
    expect(() => checked(apache, ["-t", "-f"], "wrong.conf", wrong)).toThrow("Unrecognized LogFormat");
  });
});
