import { connect, type Socket } from "node:net";

/** Firefox's own remote control: one command at a time over TCP, each a JSON array after its length. */
export interface Marionette {
  /** Sends a command and gives its result. @throws {Error} with Firefox's own message */
  readonly send: (command: string, params?: object) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Connects to Marionette on a port of this machine. The form of the messages is Firefox's
 * (remote/marionette/packets.sys.mjs: `LENGTH:JSON`; message.sys.mjs: `[0, id, name, parameters]` and
 * `[1, id, error, result]`).
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await opened(port);
  const waiting = new Map<number, Waiting>();
  let id = 0;
  let pending = Buffer.alloc(0);
  socket.on("data", (data) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const colon = pending.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon));
      if (pending.length < end) return;
      settle(JSON.parse(pending.subarray(colon + 1, end).toString()) as unknown, waiting);
      pending = pending.subarray(end);
    }
  });
  const gone = (): void => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has closed the connection."));
    waiting.clear();
  };
  socket.on("error", gone);
  socket.on("close", gone);
  return {
    send(command, params = {}) {
      id += 1;
      const text = JSON.stringify([0, id, command, params]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => void socket.destroy(),
  };
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });
}

function settle(message: unknown, waiting: Map<number, Waiting>): void {
  // The greeting is an object, and nobody waits for it.
  if (!Array.isArray(message)) return;
  const [, id, error, result] = message as [
    number,
    number,
    { error: string; message: string } | null,
    unknown,
  ];
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
  else asked?.resolve(result);
}
