import type { Block } from "../../blocks/block";
import type { Field } from "../../exchange/exchange";
import type { Message } from "../../messages/message";
import { hasBody, methodFlags, plainTarget } from "./curl-words";
import { holdsSecret, shellReference, shellUrl, type ShellUrl } from "./curl-url";
import { isMethodOverride, sortFields } from "./request-fields";
import { singleQuoted, variableName } from "./shell-text";

/** A command for a terminal. */
export interface CurlCall {
  readonly id: CurlId;
  readonly title: Message;
  readonly code: string;
  /** Shell variables that stand in it for secrets, to be set first. */
  readonly variables: readonly string[];
  /** Whether it sends the file `body.txt`, since the body was not kept. */
  readonly needsBody: boolean;
}

/** The commands' names, in their order. */
export type CurlId = "as-sent" | "without-cookies" | "get" | "bare";

/** What curl makes itself of the rest of the line; `Expect` and hop-by-hop fields are the connection's. */
const byCurl = new Set(
  `accept-encoding connection content-length cookie2 expect host keep-alive te trailer transfer-encoding upgrade`.split(
    /\s+/,
  ),
);

/**
 * The refused request as commands: as it was sent, without its cookies, as a GET, and without the browser's
 * fields. What was dropped at capture stands there as a shell variable, and the body as a file: nothing is
 * made up. Empty for what is no web request.
 */
export function curlCalls({ exchange }: Block): CurlCall[] {
  if (!URL.canParse(exchange.url) || !/^https?:$/.test(new URL(exchange.url).protocol)) return [];
  const method = exchange.method === "" ? "GET" : exchange.method.toUpperCase();
  const sorted = sortFields(exchange.requestFields);
  const kept = [...sorted.settable, ...sorted.browsersOwn].filter(
    ({ name }) => !byCurl.has(name.toLowerCase()),
  );
  // In the order of the request, since some rules look at it.
  const fields = exchange.requestFields.filter((field) => kept.includes(field));
  const secrets = sorted.dropped;
  const sent = { method, url: exchange.url, httpVersion: exchange.httpVersion, fields, secrets };
  const hasCookie = secrets.some(isCookie);
  return [
    call("as-sent", sent),
    ...(hasCookie
      ? [call("without-cookies", { ...sent, secrets: secrets.filter((name) => !isCookie(name)) })]
      : []),
    ...(!hasBody(method)
      ? []
      : [
          call("get", {
            ...sent,
            method: "GET",
            fields: fields.filter((field) => !isOfBody(field) && !isMethodOverride(field)),
          }),
        ]),
    ...(fields.length > 0 ? [call("bare", { ...sent, fields: fields.filter(isOfBody), secrets: [] })] : []),
  ];
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly fields: readonly Field[];
  readonly secrets: readonly string[];
}

const titles = {
  "as-sent": "fix_compare_curl_as_sent",
  "without-cookies": "fix_compare_curl_without_cookies",
  get: "fix_compare_curl_get",
  bare: "fix_compare_curl_bare",
} as const;

function call(id: CurlId, { method, url, httpVersion, fields, secrets }: Sent): CurlCall {
  const { word, variables } = shellUrl(url);
  const sent = fields.map(plainField);
  const needsBody = hasBody(method);
  const parts = [
    ["curl", "-i", version(httpVersion, url), "--compressed", ...methodFlags(method)].join(" "),
    plainTarget(word),
    ...sent.map((field) => field.word),
    ...secrets.map(secretField),
    ...(needsBody ? ["--data-binary @body.txt"] : []),
  ];
  return {
    id,
    title: { id: titles[id] },
    code: parts.join(" \\\n  "),
    variables: [
      ...new Set([...variables, ...sent.flatMap((field) => field.variables), ...secrets.map(variableName)]),
    ],
    needsBody,
  };
}

/** What browsers say of themselves and of the body's form: long, no secret, and what rules look at. */
const browsersWords = /^(?:accept|accept-language|content-type|user-agent|sec-(?:ch|fetch)-.*)$/i;

/** A field as it was sent, with the secrets in it as variables: those of a URL, or else the whole value. */
function plainField({ name, value }: Field): ShellUrl {
  // A field without a value ends in a semicolon to curl.
  if (value === "") return { word: `-H ${singleQuoted(`${name};`)}`, variables: [] };
  if (!browsersWords.test(name)) {
    if (/^(?:https?:\/\/|\/)\S*$/i.test(value)) {
      const { word, variables } = shellReference(value, name);
      return { word: `-H ${singleQuoted(`${name}: `)}${word}`, variables };
    }
    if (holdsSecret(value)) return { word: secretField(name), variables: [variableName(name)] };
  }
  return { word: `-H ${singleQuoted(`${name}: ${value}`)}`, variables: [] };
}

/** A name of a field may hold what a shell understands inside double quotes. */
function secretField(name: string): string {
  const variable = variableName(name);
  return /^[\w-]+$/.test(name)
    ? `-H "${name}: $${variable}"`
    : `-H ${singleQuoted(`${name}: `)}"$${variable}"`;
}

function version(httpVersion: string, url: string): string {
  return /1\.[01]/.test(httpVersion) || url.startsWith("http:") ? "--http1.1" : "--http2";
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === "cookie";
}

function isOfBody({ name }: Field): boolean {
  return /^content-/i.test(name);
}
