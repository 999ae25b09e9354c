import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freePort } from "../ports";
import { runServer } from "./run-server";
import { versionOf } from "./version-of";

const folder = mkdtempSync(join(tmpdir(), "whose403-run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a server of a product", () => {
  it("runs until it is stopped", async () => {
    const port = await freePort();
    const server = `require("node:http").createServer((_, r) => r.end(process.env.SHOP)).listen(${port}, "127.0.0.1")`;
    const child = await runServer({
      program: process.execPath,
      args: ["-e", server],
      port,
      env: { SHOP: "open" },
    });
    expect(await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text())).toBe("open");
    await child.stop();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
  });

  it("says in its own words why it did not start", async () => {
    const port = await freePort();
    const words = "console.error('no such directive: shop'); process.exit(3)";
    await expect(runServer({ program: process.execPath, args: ["-e", words], port })).rejects.toThrow(
      "no such directive: shop",
    );
  });

  it("is named where it is not installed", async () => {
    const port = await freePort();
    await expect(runServer({ program: "no-such-server", args: [], port })).rejects.toThrow(
      "no-such-server is not installed",
    );
    expect(() => versionOf("no-such-server", [], /(.)/)).toThrow("no-such-server is not installed");
  });
});

it("tells the version that a program prints", () => {
  const name = "print-version";
  const file = join(folder, name);
  writeFileSync(file, "#!/bin/sh\necho 'Shop server 1.2.3' >&2\n", { mode: 0o755 });
  const before = process.env["PATH"];
  process.env["PATH"] = `${folder}:${before ?? ""}`;
  try {
    expect(versionOf(["no-such-server", name], [], /server ([\d.]+)/)).toBe("1.2.3");
    expect(() => versionOf(name, [], /client ([\d.]+)/)).toThrow("does not tell its version");
  } finally {
    process.env["PATH"] = before;
  }
});
