import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";

export const loopback = "127.0.0.1";

/** Lets a Node server listen on a free loopback port, and tells which. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, loopback, resolve);
  });
  return portOf(server);
}

/**
 * A port that is free at this moment. Another process may take it before its user binds it, so
 * whoever starts a server on it must be ready to ask again.
 */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
