import { createServer, type IncomingMessage } from "node:http";
import { listen, loopback } from "../../lab/ports";

/** One request that the site got, oldest first. */
export interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

/** A site at which cookies, the method or a field decide what is refused. */
export interface CompareSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** What it got for a path. */
  readonly got: (path: string) => readonly Got[];
  /** Paths whose requests were given up before they were answered. */
  readonly abandoned: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Whether the site lets a request through, by path. */
const lets: Readonly<Record<string, (request: IncomingMessage) => boolean>> = {
  "/": () => true,
  "/favicon.ico": () => true,
  "/account": ({ headers }) => /(?:^|; )session=/.test(headers.cookie ?? ""),
  "/form": ({ method }) => method !== "POST",
  "/always": () => false,
};

/** Starts it on a free loopback port. */
export async function startCompareSite(): Promise<CompareSite> {
  const all: Got[] = [];
  const abandoned: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const { method = "", headers } = request;
    all.push({ method, path, headers });
    request.resume();
    // Refused, and the second time never answered.
    if (path.startsWith("/slow") && all.filter((each) => each.path === path).length === 2) {
      request.socket.once("close", () => abandoned.push(path));
      return;
    }
    const fields = { "content-type": "text/html; charset=utf-8", server: "nginx" };
    if (path === "/elsewhere") response.writeHead(302, { ...fields, location: "/" }).end();
    else if (lets[new URL(path, "http://site.invalid").pathname]?.(request) === true)
      response.writeHead(200, fields).end("<title>Site</title>Come in.");
    else response.writeHead(403, fields).end("<h1>403 Forbidden</h1>");
  });
  const port = await listen(server);
  return {
    url: `http://${loopback}:${port}`,
    got: (path) => all.filter((each) => each.path === path),
    abandoned,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
