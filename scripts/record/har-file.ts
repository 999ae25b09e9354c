import type { Field } from "../../src/core/exchange/exchange";
import type { Refusal } from "../../test/lab/products/product";
import type { RawAnswer } from "./ask-raw";
import { decodeContent, type Content } from "./decode-content";

/** The true answer beside a recorded response, in the form that the corpus has. */
export interface Label {
  readonly responder: Refusal["truth"]["responder"];
  readonly viaCloudflare: false;
  readonly product: string | null;
  /** The refusal's name; it is unique in its file. */
  readonly kind: string;
  readonly cause: string | null;
  readonly errorCode: null;
  readonly rayId: null;
  readonly colo: null;
  readonly referenceId: string | null;
  readonly why: string;
}

/** One recorded refusal, an entry of HAR 1.2. */
export interface RecordedEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Field[];
    readonly [other: string]: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly headers: readonly Field[];
    readonly content: Content;
    readonly [other: string]: unknown;
  };
  readonly _label: Label;
  readonly _source: string;
  readonly [other: string]: unknown;
}

/** A whole recording: `test/fixtures/recorded/ID.har`. */
export interface Recording {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly RecordedEntry[];
  };
}

/** Makes the HAR file of a product's entries. */
export function recordingOf(entries: readonly RecordedEntry[]): Recording {
  return { log: { version: "1.2", creator: { name: "whose403-lab", version: "1" }, entries } };
}

/** Makes the entry of a refusal; `version` is what the product calls itself, `now` an ISO 8601 time. */
export function entryOf(refusal: Refusal, answer: RawAnswer, version: string, now: string): RecordedEntry {
  const content = decodeContent(answer.body, answer.fields);
  const whole = { cookies: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: now,
    time: 0,
    request: {
      method: answer.method,
      url: answer.url,
      httpVersion: "HTTP/1.1",
      headers: answer.sent,
      queryString: [...new URL(answer.url).searchParams].map(([name, value]) => ({ name, value })),
      ...whole,
    },
    response: {
      status: answer.status,
      statusText: answer.statusText,
      httpVersion: answer.httpVersion,
      headers: answer.fields,
      content,
      redirectURL: "",
      ...whole,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _label: labelOf(refusal, answer.fields, content.text),
    _source: `recorded from ${version}`,
    _fieldsComplete: true,
    _bodyComplete: true,
  };
}

function labelOf({ name, truth, why }: Refusal, fields: readonly Field[], text: string): Label {
  const { responder, product, cause, referenceIdIn } = truth;
  return {
    responder,
    viaCloudflare: false,
    product,
    kind: name,
    cause,
    errorCode: null,
    rayId: null,
    colo: null,
    referenceId: referenceIdIn === undefined ? null : referenceId(name, referenceIdIn, fields, text),
    why,
  };
}

function referenceId(
  kind: string,
  where: NonNullable<Refusal["truth"]["referenceIdIn"]>,
  fields: readonly Field[],
  text: string,
): string {
  const found =
    "field" in where
      ? fields.find(({ name }) => name.toLowerCase() === where.field.toLowerCase())?.value
      : (where.body.exec(text)?.[1] ?? where.body.exec(text)?.[0]);
  if (found === undefined) throw new Error(`"${kind}" has no reference id where its truth says`);
  return found;
}
