import { createServer as createHttpServer, type Server } from "node:http";
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { answer, type Answer, type LabRequest, type LabResponse } from "./answer";
import { carry } from "./carry";
import type { Certificate } from "./certificate";
import { edgeAnswer } from "./edge-routes";
import { listen, loopback } from "./ports";
import { freshRayId, rayField, type EdgeContext } from "./ray";
import { send } from "./send";

/** One answer that the edge gave, so that a test can compare a Ray ID with the true one. */
export interface Answered {
  readonly rayId: string;
  readonly method: string;
  /** Path and query as requested. */
  readonly path: string;
  readonly status: number;
}

export interface EdgeSettings {
  readonly certificate: Certificate;
  /** Where `/NAME/…` is carried to, by name. */
  readonly origins: Readonly<Record<string, string>>;
  /** Answers that are no part of Cloudflare's doing: the lab's page and its scripts. Null: not mine. */
  readonly site: (path: string) => Promise<Answer | null>;
  /** `/replay/…`, sent exactly as captured. */
  readonly replay: (path: string, query: URLSearchParams) => Promise<Answer>;
}

export interface Edge {
  /** Two sites on two ports, so that one is another origin to the other. HTTP/2 and HTTP/1.1. */
  readonly urls: { readonly first: string; readonly second: string; readonly plain: string };
  readonly answered: readonly Answered[];
  readonly stop: () => Promise<void>;
}

/** Starts the edge: two TLS listeners and a plain one, all with the same answers. */
export async function startEdge(settings: EdgeSettings): Promise<Edge> {
  const answered: Answered[] = [];
  const handle = (request: LabRequest, response: LabResponse): void => {
    void respond(request, settings, answered).then(
      (reply) => send(request, response, reply),
      (error: unknown) => send(request, response, badGateway(error)),
    );
  };
  const tls = { key: settings.certificate.key, cert: settings.certificate.cert, allowHTTP1: true };
  const first = createSecureServer(tls, handle);
  const second = createSecureServer(tls, handle);
  const plain = createHttpServer(handle);
  const closers = [first, second, plain].map(closer);
  const [firstPort, secondPort, plainPort] = await Promise.all([
    listen(first),
    listen(second),
    listen(plain),
  ]);
  return {
    urls: {
      first: `https://${loopback}:${firstPort}`,
      second: `https://${loopback}:${secondPort}`,
      plain: `http://${loopback}:${plainPort}`,
    },
    answered,
    stop: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

async function respond(request: LabRequest, settings: EdgeSettings, answered: Answered[]): Promise<Answer> {
  const context = contextOf(request);
  const url = new URL(request.url ?? "/", "http://edge.invalid");
  if (url.pathname.startsWith("/replay/")) return settings.replay(url.pathname, url.searchParams);
  const reply =
    edgeAnswer(url.pathname, context) ??
    (await carriedAnswer(request, url, settings, context)) ??
    (await settings.site(url.pathname)) ??
    answer(404, [["Content-Type", "text/plain; charset=utf-8"]], `The lab has nothing at ${url.pathname}.`);
  answered.push({
    rayId: context.rayId,
    method: context.method,
    path: request.url ?? "/",
    status: reply.status,
  });
  return {
    ...reply,
    fields: [
      ...reply.fields,
      { name: "Server", value: "cloudflare" },
      { name: "CF-RAY", value: rayField(context.rayId) },
    ],
  };
}

async function carriedAnswer(
  request: LabRequest,
  url: URL,
  settings: EdgeSettings,
  context: EdgeContext,
): Promise<Answer | null> {
  const [, name = "", rest = ""] = /^\/([a-z]+)(\/.*)$/.exec(url.pathname) ?? [];
  const origin = Object.hasOwn(settings.origins, name) ? settings.origins[name] : undefined;
  return origin === undefined ? null : carry(request, origin, rest + url.search, context);
}

function contextOf(request: LabRequest): EdgeContext {
  const authority = request.headers[":authority"] ?? request.headers.host ?? "";
  return {
    rayId: freshRayId(),
    host: String(authority).replace(/:\d+$/, ""),
    method: request.method ?? "GET",
    accept: request.headers.accept ?? "",
    userAgent: request.headers["user-agent"] ?? "",
    scheme: request.socket instanceof TLSSocket ? "https" : "http",
    httpVersion: request.httpVersion,
    now: new Date(),
  };
}

function badGateway(error: unknown): Answer {
  return answer(
    502,
    [["Content-Type", "text/plain; charset=utf-8"]],
    `The lab could not answer: ${String(error)}`,
  );
}

/** Ends a server at once: browsers keep their connections open for minutes. */
function closer(server: Server | Http2SecureServer): () => Promise<void> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  };
  server.on("connection", keep);
  server.on("session", (session: ServerHttp2Session) => session.on("error", () => undefined));
  server.on("tlsClientError", () => undefined);
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
}
