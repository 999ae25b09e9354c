import { request } from "node:http";
import { connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from "node:http2";
import type { Field } from "../../src/core/exchange/exchange";

/** An answer as a client receives it. */
export interface Received {
  readonly status: number;
  readonly httpVersion: "1.1" | "2";
  /** Over HTTP/2 in lower case; over HTTP/1.1 as sent. */
  readonly fields: readonly Field[];
  readonly body: Buffer;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks one of the lab's servers: HTTP/2 where the URL is https, HTTP/1.1 where it is http. */
export function ask(url: string, options: AskOptions = {}): Promise<Received> {
  return url.startsWith("https:") ? askHttp2(new URL(url), options) : askHttp1(url, options);
}

/** The value of a field of an answer, or null. */
export function fieldOf(received: Received, name: string): string | null {
  return received.fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}

function askHttp2(url: URL, { method = "GET", headers = {} }: AskOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    // The certificate is the lab's own and made a moment ago: there is nobody to vouch for it.
    const session = connect(url.origin, { rejectUnauthorized: false });
    session.on("error", reject);
    const stream = session.request({ ...headers, ":method": method, ":path": url.pathname + url.search });
    let answered: IncomingHttpHeaders & IncomingHttpStatusHeader = {};
    const chunks: Buffer[] = [];
    stream.on("response", (received) => (answered = received));
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", reject);
    stream.on("end", () => {
      session.close();
      const status = answered[":status"] ?? 0;
      resolve({ status, httpVersion: "2", fields: listed(answered), body: Buffer.concat(chunks) });
    });
    stream.end();
  });
}

function askHttp1(url: string, { method = "GET", headers = {} }: AskOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const raw = response.rawHeaders;
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const names = raw.filter((_, place) => place % 2 === 0);
        const fields = names.map((name, place) => ({ name, value: raw[place * 2 + 1] ?? "" }));
        resolve({
          status: response.statusCode ?? 0,
          httpVersion: "1.1",
          fields,
          body: Buffer.concat(chunks),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

function listed(headers: IncomingHttpHeaders): Field[] {
  return Object.entries(headers)
    .filter(([name]) => !name.startsWith(":"))
    .flatMap(([name, value]) => [value ?? []].flat().map((each) => ({ name, value: String(each) })));
}
