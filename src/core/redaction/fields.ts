import type { Field } from "../exchange/exchange";
import { removedMark } from "./removed";

const credentialFields = new Set([
  "authorization",
  "proxy-authorization",
  "authentication-info",
  "proxy-authentication-info",
  "cf-access-jwt-assertion",
  "cf-access-token",
  "sec-websocket-key",
  "x-client-data",
  "x-client-cert",
  "dpop",
]);

/** `x-api-key`, `x-amz-security-token`, `x-csrf-token`, `x-wp-nonce` and their kin. */
const credentialName =
  /(?:^|[-_])(?:api-?key|auth|authorization|cookie|cookies|credential|credentials|csrf|jwt|key|nonce|passwd|password|secret|session|sessionid|sid|signature|token|xsrf)(?:[-_]?\d*)?(?=[-_]|$)/;
/** Names that hold one of these words and are no credentials. */
const harmless = new Set([
  "cf-cache-key",
  "cache-key",
  "x-cache-key",
  "idempotency-key",
  "surrogate-key",
  "sec-websocket-accept",
]);

/** Whether a field of this name carries a credential, so that its value must not be kept. */
export function isCredentialField(name: string): boolean {
  const lower = name.toLowerCase();
  return !harmless.has(lower) && (credentialFields.has(lower) || credentialName.test(lower));
}

/**
 * The fields with their secrets dropped, for the way in: what is not kept cannot leak. Names of
 * fields and of cookies stay, since they are evidence; their values do not. Doing it twice
 * changes nothing. `side` is whose fields they are: cookies are written differently in a request.
 */
export function dropSecretFields(fields: readonly Field[], side: "request" | "response"): Field[] {
  return fields.map(({ name, value }) => ({ name, value: withoutSecret(name, value, side) }));
}

function withoutSecret(name: string, value: string, side: "request" | "response"): string {
  const lower = name.toLowerCase();
  if (lower === "cookie" || (lower === "cookie2" && side === "request")) {
    return value.split(";").map(cookieName).filter(isSomething).join("; ");
  }
  // HAR tools join repeated Set-Cookie fields by a line break; the attributes of a cookie say nothing.
  if (lower === "set-cookie" || lower === "set-cookie2") {
    return value
      .split("\n")
      .map((line) => cookieName(line.split(";")[0] ?? ""))
      .filter(isSomething)
      .join("\n");
  }
  return isCredentialField(lower) ? removedMark : value;
}

// A cookie without a name is all value.
function cookieName(pair: string): string {
  const at = pair.indexOf("=");
  if (pair.trim() === "") return "";
  const name = at === -1 ? "" : pair.slice(0, at).trim();
  return name === "" ? removedMark : `${name}=${removedMark}`;
}

function isSomething(text: string): boolean {
  return text !== "";
}
