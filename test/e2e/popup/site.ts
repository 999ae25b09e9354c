import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, loopback } from "../../lab/ports";

/** One request that the site was asked, oldest first. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

/** A site whose pages make asking once more hard, each in a way of its own. */
export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly stop: () => Promise<void>;
}

type Reply = (response: ServerResponse, request: IncomingMessage, times: number) => void;

const html = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

/** nginx's page, with the field that says so: who refused is no question. */
const nginxPage =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

const refuse =
  (fields: Readonly<Record<string, string>> = {}, body = nginxPage): Reply =>
  (response) =>
    void response.writeHead(403, { ...html, ...fields }).end(body);

const pages: Readonly<Record<string, Reply>> = {
  "/refused": refuse({ server: "nginx" }),
  "/policy": refuse({ "content-security-policy": "default-src 'none'; connect-src 'none'" }),
  "/sandbox": refuse({ "content-security-policy": "sandbox" }),
  "/timing": refuse({ "server-timing": 'cfEdge;dur=6, cfOrigin;dur=38, note;desc="two words"' }),
  "/plain": refuse({}, "<!doctype html><title>No</title><p>Not for you."),
  "/rewritten": refuse({}, `<script>history.replaceState(null, "", "/elsewhere?token=1")</script>No.`),
  // The second answer is another one than the first.
  "/moody": (response, _request, times) => {
    if (times === 1) refuse({ server: "nginx" })(response, _request, times);
    else response.writeHead(200, html).end("<title>Welcome</title>Come in.");
  },
  "/slow": (response, request, times) => {
    if (times === 1) refuse()(response, request, times);
  },
  "/broken": (response, request, times) => {
    if (times === 1) refuse()(response, request, times);
    else request.socket.destroy();
  },
  "/leaves": (response, request, times) => {
    if (times === 1) refuse()(response, request, times);
    else response.writeHead(302, { location: "http://localhost:1/" }).end();
  },
  "/large": refuse({}, `<!doctype html><p>${"No entry. ".repeat(100_000)}`),
  "/form": (response) =>
    void response
      .writeHead(200, html)
      .end(
        `<form method="post" action="/posted"><button>Send</button></form><a href="/refused">Go there</a>`,
      ),
  "/quiet-form": (response) =>
    void response
      .writeHead(200, { ...html, "referrer-policy": "no-referrer" })
      .end(`<form method="post" action="/posted"><button>Send</button></form>`),
  "/posted": refuse({ server: "nginx" }),
  "/worker.js": (response) =>
    void response.writeHead(200, { "content-type": "text/javascript" }).end(
      `addEventListener("activate", (event) => event.waitUntil(clients.claim()));
         addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));`,
    ),
  "/with-worker": refuse(
    {},
    `<!doctype html><script>navigator.serviceWorker.register("/worker.js").then(() => navigator.serviceWorker.ready).then(() => document.title = "ready")</script>No.`,
  ),
};

/** Starts the site on a free loopback port. */
export async function startSite(): Promise<Site> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ method: request.method ?? "GET", path, headers: request.headers });
    const name = new URL(path, "http://site.invalid").pathname;
    const reply = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const times = asked.filter((each) => each.path === path).length;
    request.resume();
    if (reply) reply(response, request, times);
    else {
      const status = Number(/^\/status\/(\d{3})$/.exec(name)?.[1] ?? "404");
      response.writeHead(status, html).end(`<title>${status}</title>Status ${status}.`);
    }
  });
  const port = await listen(server);
  return {
    url: `http://${loopback}:${port}`,
    asked,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
