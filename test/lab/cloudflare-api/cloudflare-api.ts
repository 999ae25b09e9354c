import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { makeCertificate } from "../certificate";
import { listen, loopback } from "../ports";
import type { ApiAnswer, ApiQuestion } from "./api-answer";
import { route, type ApiState } from "./routes";
import { blockingRule } from "./rulesets";
import { scenarioOf, type ApiScenario } from "./tokens";

/** One request that the stub was sent. */
export interface ApiRequestSeen extends ApiQuestion {
  readonly scenario: ApiScenario | "unknown" | "malformed" | null;
  /** Every field, names in lower case. */
  readonly fields: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The stub while it runs. */
export interface CloudflareApi {
  /** Its address by the loopback name, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** What it was sent so far, oldest first. */
  readonly requests: readonly ApiRequestSeen[];
  readonly stop: () => Promise<void>;
}

/**
 * Starts a STUB of Cloudflare's API, since the real one cannot be reached from tests: a real HTTPS server
 * on a loopback port, written from Cloudflare's documentation. `docs/cloudflare-api.md` says what of it is
 * unverified. It sends no CORS field, as the real one sends none to extensions. `plain` is without TLS.
 */
export async function startCloudflareApi({ plain = false } = {}): Promise<CloudflareApi> {
  const certificate = await makeCertificate(new Date());
  const requests: ApiRequestSeen[] = [];
  const state: ApiState = { rules: [blockingRule], now: () => new Date() };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void read(request).then((seen) => {
      requests.push(seen);
      const answer = route(seen, seen.scenario, state);
      if (answer !== null) send(response, answer);
    });
  };
  const server = plain
    ? createServer(handle)
    : createTlsServer({ key: certificate.key, cert: certificate.cert }, handle);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    url: `${plain ? "http" : "https"}://${loopback}:${port}`,
    port,
    spki: certificate.spki,
    requests,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function read(request: IncomingMessage): Promise<ApiRequestSeen> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const url = new URL(request.url ?? "/", "https://api.invalid");
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body: asJson(Buffer.concat(parts).toString("utf8")),
    scenario: scenarioOf(request.headers.authorization),
    fields: request.headers,
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, { status, body, fields }: ApiAnswer): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html; charset=UTF-8" : "application/json; charset=UTF-8";
  response.writeHead(status, { "content-type": type, server: "cloudflare", ...fields });
  response.end(text);
}
