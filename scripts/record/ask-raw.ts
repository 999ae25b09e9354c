import { Agent, request } from "node:http";
import type { Field } from "../../src/core/exchange/exchange";
import { loopback } from "../../test/lab/ports";
import type { Ask } from "../../test/lab/products/product";

/** An answer as it came over the socket: field lines in order, repeats and the case of names kept. */
export interface RawAnswer {
  readonly method: string;
  readonly url: string;
  readonly sent: readonly Field[];
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly fields: readonly Field[];
  /** Without transfer coding, with content coding. */
  readonly body: Buffer;
}

/** The site that every product is asked for, a name that nobody owns (RFC 2606). */
const site = "shop.example";
const patienceMs = 20_000;

/** What is sent with every request unless a refusal says otherwise. An empty value leaves the field out. */
const usual: Readonly<Record<string, string>> = {
  Host: site,
  Connection: "keep-alive",
  "User-Agent": "Mozilla/5.0 (compatible; whose403-lab)",
  Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "Accept-Language": "en",
  "Accept-Encoding": "identity",
};

/**
 * Asks the product on a loopback port over HTTP/1.1. Throws when it does not answer within 20 s,
 * or answers something that is no HTTP.
 */
export function askRaw(port: number, ask: Ask): Promise<RawAnswer> {
  const method = ask.method ?? "GET";
  const target = ask.proxied === undefined ? ask.path : new URL(ask.path, ask.proxied).href;
  const sent = fieldsToSend(ask);
  const host = sent.find(({ name }) => name.toLowerCase() === "host")?.value ?? site;
  const agent = new Agent({ keepAlive: true });
  return new Promise<RawAnswer>((resolve, reject) => {
    const asked = request({
      host: loopback,
      port,
      method,
      path: target,
      agent,
      headers: sent.flatMap(({ name, value }) => [name, value]),
      insecureHTTPParser: true,
      timeout: patienceMs,
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer to ${target} within ${patienceMs} ms`)));
    asked.on("error", reject);
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      const settle = (): void =>
        resolve({
          method,
          url: new URL(ask.path, ask.proxied ?? `http://${host}/`).href,
          sent,
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? "",
          httpVersion: `HTTP/${response.httpVersion}`,
          fields: pairs(response.rawHeaders),
          body: Buffer.concat(chunks),
        });
      // Some products send a body all the same, and the parser then fails on it.
      if (method === "HEAD") settle();
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", settle);
    });
    asked.end(ask.body);
  }).finally(() => agent.destroy());
}

function fieldsToSend(ask: Ask): Field[] {
  const own = Object.entries(ask.fields ?? {});
  const replaced = new Set(own.map(([name]) => name.toLowerCase()));
  const host = ask.proxied === undefined ? site : new URL(ask.proxied).host;
  const length = ask.body === undefined ? [] : [["Content-Length", String(Buffer.byteLength(ask.body))]];
  return [
    ...Object.entries({ ...usual, Host: host }).filter(([name]) => !replaced.has(name.toLowerCase())),
    ...own,
    ...length,
  ]
    .filter(([, value]) => value !== "")
    .map(([name = "", value = ""]) => ({ name, value }));
}

function pairs(raw: readonly string[]): Field[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: raw[at + 1] ?? "" }] : []));
}
