import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { Field } from "../../src/core/exchange/exchange";

/** What one of the lab's servers answers, before it is put on the wire of HTTP/1.1 or HTTP/2. */
export interface Answer {
  readonly status: number;
  /** HTTP/1.1 only; the standard phrase when absent. */
  readonly statusText?: string;
  readonly fields: readonly Field[];
  readonly body: Buffer;
  /** True: send exactly these fields and add none, not even Date. */
  readonly exact?: boolean;
}

export type LabRequest = IncomingMessage | Http2ServerRequest;
export type LabResponse = ServerResponse | Http2ServerResponse;

/** An answer from its parts; `fields` in the order in which they are to be sent. */
export function answer(
  status: number,
  fields: readonly (readonly [name: string, value: string])[],
  body: string | Buffer = "",
): Answer {
  return {
    status,
    fields: fields.map(([name, value]) => ({ name, value })),
    body: typeof body === "string" ? Buffer.from(body) : body,
  };
}

/** A 200 answer with a text body of the given media type. */
export function ok(mediaType: string, body: string): Answer {
  return answer(
    200,
    [
      ["Content-Type", mediaType],
      ["Cache-Control", "no-store"],
    ],
    body,
  );
}
