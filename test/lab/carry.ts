import { request } from "node:http";
import type { Field } from "../../src/core/exchange/exchange";
import type { Answer, LabRequest } from "./answer";
import { rayField, type EdgeContext } from "./ray";
import { endToEndFields } from "./send";

/**
 * Asks the origin as Cloudflare does and carries its answer: everything passes, but Server is
 * replaced, and cf-cache-status and server-timing say that the origin was asked.
 */
export async function carry(
  incoming: LabRequest,
  origin: string,
  path: string,
  context: EdgeContext,
): Promise<Answer> {
  const started = performance.now();
  const reply = await ask(incoming, origin, path, context);
  // Never 0: that would say that the origin was not asked.
  const duration = Math.max(1, Math.round(performance.now() - started));
  const kept = endToEndFields(reply.fields).filter(({ name }) => name.toLowerCase() !== "server");
  const fields: Field[] = [
    ...kept,
    { name: "CF-Cache-Status", value: "DYNAMIC" },
    { name: "Server-Timing", value: `cfEdge;dur=3,cfOrigin;dur=${duration}` },
  ];
  return { ...reply, fields };
}

function ask(incoming: LabRequest, origin: string, path: string, context: EdgeContext): Promise<Answer> {
  const fields = {
    ...forwarded(incoming),
    Host: incoming.headers.host ?? incoming.headers[":authority"] ?? "",
    "CF-Ray": rayField(context.rayId),
    "CF-Connecting-IP": "192.0.2.1",
    "CF-IPCountry": "NL",
    "CF-Visitor": JSON.stringify({ scheme: context.scheme }),
    "CDN-Loop": "cloudflare; loops=1",
    "X-Forwarded-For": "192.0.2.1",
    "X-Forwarded-Proto": context.scheme,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(origin + path, { method: context.method, headers: fields }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? "",
          fields: paired(response.rawHeaders),
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on("error", reject);
    incoming.pipe(outgoing);
  });
}

/** Host is set by name; compression would only hide the body from a reader of the log. */
const notForwarded = new Set(["host", "accept-encoding"]);

function forwarded(incoming: LabRequest): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined || name.startsWith(":") || notForwarded.has(name)) continue;
    if (endToEndFields([{ name, value: String(value) }]).length === 1) kept[name] = value;
  }
  return kept;
}

function paired(raw: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    fields.push({ name: raw[i] ?? "", value: raw[i + 1] ?? "" });
  }
  return fields;
}
