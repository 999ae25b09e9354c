import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startChild } from "./child-process";

let folder: string;
let socket: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whose403-child-"));
  socket = join(folder, "s");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const server = (path: string): string => `require("net").createServer().listen(${JSON.stringify(path)})`;

function listening(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
    probe.once("connect", () => probe.destroy());
  });
}

const soon = { timeout: 10_000, interval: 20 };

test("a child runs until it is stopped, and is gone when the stop resolves", async () => {
  const child = startChild(process.execPath, ["-e", server(socket)], null);
  await expect.poll(listening, soon).toBe(true);
  await child.stop();
  expect(await listening()).toBe(false);
});

test("a child that ends by itself leaves its last words", async () => {
  const child = startChild(process.execPath, ["-e", 'console.error("no port left"); process.exit(1)'], null);
  expect(await child.gone).toBe("no port left\n");
});

test("a program that cannot be run is gone at once, with the reason", async () => {
  const child = startChild(join(folder, "nothing"), [], null);
  expect(await child.gone).toContain("not found");
});

test("a child that ignores the request to end is ended all the same", async () => {
  const stubborn = `process.on("SIGTERM", () => {}); ${server(socket)}`;
  const child = startChild(process.execPath, ["-e", stubborn], null, 200);
  await expect.poll(listening, soon).toBe(true);
  await child.stop();
  expect(await listening()).toBe(false);
});

test("a child ends when the process that started it is killed", async () => {
  const module = new URL("child-process.ts", import.meta.url).href;
  const start = `const { startChild } = await import(${JSON.stringify(module)});
    startChild(process.execPath, ["-e", ${JSON.stringify(server(socket))}], null);`;
  const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", start], {
    stdio: "inherit",
  });
  await expect.poll(listening, soon).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(listening, soon).toBe(false);
});
