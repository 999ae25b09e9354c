import { expect, test } from "vitest";
import { render } from "../../../src/core/messages/render";
import { toldServerAddress } from "../../../src/core/redaction/server-address";

test.each([
  "104.18.12.34",
  "2606:4700::6812:c22",
  "[2606:4700::6812:c22]",
  "104.18.12.34:443",
  "2001:db8::1",
  "::ffff:104.18.12.34",
])("a server of the internet is told: %s", (address) => {
  expect(toldServerAddress(address)).toEqual({ address, removed: [] });
});

test.each([
  "192.168.1.44",
  "10.0.0.1",
  "172.31.255.1",
  "127.0.0.1",
  "169.254.3.4",
  "100.64.0.9",
  "0.0.0.0",
  "::1",
  "[::1]",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "::ffff:192.168.1.44",
  "127.0.0.1:8080",
  "proxy.home",
])("one of a private network, or none at all, is not, and is listed: %s", (address) => {
  const told = toldServerAddress(address);
  expect(told.address).toBeNull();
  expect(told.removed.map(({ what }) => render(what))).toEqual([
    "The server's address, because it belongs to a private network: a proxy's, perhaps.",
  ]);
});

test("where none is known, nothing is listed", () => {
  expect(toldServerAddress(null)).toEqual({ address: null, removed: [] });
});
