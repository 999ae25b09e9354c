import { connect, createServer, type Socket } from "node:net";
import { loopback } from "../ports";

/**
 * Passes what comes to a loopback port on to another, byte for byte. What is returned ends it.
 * Throws when the port is taken.
 */
export async function forward(port: number, target: number): Promise<() => Promise<void>> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    return socket;
  };
  const server = createServer((socket) => {
    const onward = keep(connect(target, loopback));
    keep(socket).pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
}

/** A loopback port below 32768 that is free at this moment. Throws when none of a hundred is. */
export async function lowFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once("error", () => resolve(false));
      probe.listen(port, loopback, () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error("no port between 20000 and 32000 is free");
}
