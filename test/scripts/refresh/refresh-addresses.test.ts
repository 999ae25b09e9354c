import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refreshAddresses } from "../../../scripts/refresh/refresh-addresses";
import { root } from "../../house/source-files";

const shipped = readFileSync(join(root, "src/core/cloudflare/address-ranges.json"), "utf8");
const { ipv4, ipv6 } = JSON.parse(shipped) as { ipv4: string[]; ipv6: string[] };
const today = "2027-01-31";

let folder = "";
let table = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ranges-"));
  table = join(folder, "table.json");
  writeFileSync(table, shipped);
});
afterEach(() => rmSync(folder, { recursive: true }));

function listed(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
}
const refreshed = (...lines: readonly string[]) => refreshAddresses([listed("list", lines)], table, today);

describe("the table of addresses", () => {
  test("is written with its new day, ranges in the order of the lists, and what changed is told", async () => {
    const sources = [
      listed("v4", [...ipv4.slice(1), "45.131.208.0/24", ""]),
      listed("v6", [...ipv6.toReversed(), ""]),
    ];
    expect(await refreshAddresses(sources, table, today)).toEqual(["+ 45.131.208.0/24", `- ${ipv4[0]}`]);
    const written = readFileSync(table, "utf8");
    expect(JSON.parse(written)).toEqual({
      read: today,
      ipv4: [...ipv4.slice(1), "45.131.208.0/24"],
      ipv6: ipv6.toReversed(),
    });
    expect(written.split("\n").slice(0, 3)).toEqual(
      shipped
        .replace(/20\d\d-\d\d-\d\d/, today)
        .split("\n")
        .slice(0, 2)
        .concat(`  "ipv4": [`),
    );
    expect(readdirSync(folder).toSorted()).toEqual(["table.json", "v4", "v6"]);
  });

  test("is only dated anew where nothing changed", async () => {
    expect(await refreshed(...ipv4, ...ipv6)).toEqual([expect.stringMatching(/^No range changed since 20/)]);
    expect(readFileSync(table, "utf8")).toBe(shipped.replace(/"read": "[^"]+"/, `"read": "${today}"`));
  });

  test("is read from a server, with line ends of any kind", async () => {
    const server = createServer((_, response) => response.end([...ipv4, ...ipv6].join("\r\n")));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const lines = await refreshAddresses([`http://127.0.0.1:${port}/ips`], table, today);
    server.close();
    expect(lines).toHaveLength(1);
    await expect(refreshAddresses([`http://127.0.0.1:${port}/ips`], table, today)).rejects.toThrow(
      "could not be read",
    );
  });

  test("stays as it is where a server refuses", async () => {
    const server = createServer((_, response) => response.writeHead(403).end(ipv4.join("\n")));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await expect(refreshAddresses([`http://127.0.0.1:${port}/`], table, today)).rejects.toThrow("status 403");
    server.close();
    expect(readFileSync(table, "utf8")).toBe(shipped);
  });

  test.each([
    ["is empty", [], "no ipv4 range"],
    ["lacks a family", ipv4, "no ipv6 range"],
    ["is cut", [...ipv4.slice(0, 5), ...ipv6], "has 5 ipv4 ranges where there were 15: it looks cut"],
    [
      "is a page",
      ["<!DOCTYPE html>", "<title>Just a moment...</title>"],
      '"<!DOCTYPE html>" is no ipv4 range',
    ],
    ["names a private network", [...ipv4, "10.0.0.0/8", ...ipv6], '"10.0.0.0/8" is no'],
    ["names everything", [...ipv4, "0.0.0.0/0", ...ipv6], '"0.0.0.0/0" is no'],
    ["names a network far too wide", [...ipv4.slice(1), "8.0.0.0/8", ...ipv6], '"8.0.0.0/8" is no'],
    ["names half of everything", [...ipv4, ...ipv6, "2000::/3"], '"2000::/3" is no ipv6 range'],
    ["names a host within a range", [...ipv4, "45.131.208.1/24", ...ipv6], '"45.131.208.1/24" is no'],
    ["names an address", [...ipv4, "45.131.208.1", ...ipv6], "is no ipv4 range"],
    ["names a network too long", [...ipv4, "45.131.208.0/33", ...ipv6], "is no ipv4 range"],
    ["names one twice", [...ipv4, ipv4[0] ?? "", ...ipv6], "Some ipv4 ranges overlap"],
    ["names one in another", [...ipv4, ...ipv6, "2606:4700:10::/48"], "Some ipv6 ranges overlap"],
    ["has a line of more", [...ipv4, ...ipv6, `${ipv6[0]} # ours`], "is no ipv6 range"],
    ["is very long", ["x".repeat(100_000)], "too long"],
  ])("stays as it is where the list %s", async (_, lines, reason) => {
    await expect(refreshed(...lines)).rejects.toThrow(reason);
    expect(readFileSync(table, "utf8")).toBe(shipped);
  });

  test("is not written over a file that is none", async () => {
    writeFileSync(table, '{"read":"2026-01-01"}');
    await expect(refreshed(...ipv4, ...ipv6)).rejects.toThrow("ipv4");
    expect(readFileSync(table, "utf8")).toBe('{"read":"2026-01-01"}');
  });
});
