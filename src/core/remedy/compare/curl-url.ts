import { isCredentialField } from "../../redaction/fields";
import { decoded } from "../../redaction/decode";
import { isTokenLike } from "../../redaction/token-like";
import { singleQuoted, variableName } from "./shell-text";

/** A URL as a word of a shell, and the variables in it. */
export interface ShellUrl {
  readonly word: string;
  readonly variables: readonly string[];
}

/** Names that say of a value that it is a secret, beside those of fields: `sid`, `PHPSESSID`, `accessToken`. */
const secretName =
  /^(?:code|hash|otp|pass|passcode|pin|sess|sid|sig|state|ticket)$|sess(?:ion)?_?id|(?:apikey|password|secret|token)$/i;
/** Scheme, user-info and host, of which the first and the last stay as they are. */
const beginning = /^([a-z][a-z\d+.-]{0,20}:\/\/)(?:[^/?#]*@)?([^/?#@]*)/i;

/**
 * A URL without user-info and fragment, as one word of a shell, with secrets of its path and query as
 * variables: lines for a terminal are passed on. The rest of it stays, since that is what rules look at.
 */
export function shellUrl(text: string): ShellUrl {
  const url = new URL(text);
  return shellReference(`${url.protocol}//${url.host}${url.pathname}${url.search}`, "");
}

/** The same of a URL that stands in a field, or of a path; `owner` is the field's name, for the variables. */
export function shellReference(text: string, owner: string): ShellUrl {
  const [whole = "", scheme = "", host = ""] = beginning.exec(text) ?? [];
  const [rest = ""] = text.slice(whole.length).split("#");
  const [path = "", ...query] = rest.split("?");
  const variables: string[] = [];
  let word = "";
  let plain = scheme + host;
  const add = (part: string, nameless: string): void => {
    const value = secretOf(part);
    plain += part.slice(0, part.length - value.length);
    if (value === "") return;
    const name = part === value ? `${owner} ${nameless}`.trim() : decoded(part.slice(0, -value.length - 1));
    const variable = variableName(name);
    variables.push(variable);
    word += `${plain === "" ? "" : singleQuoted(plain)}"$${variable}"`;
    plain = "";
  };
  path.split(/([/;])/).forEach((part, at) => add(part, `path segment ${at / 2}`));
  if (query.length > 0) {
    plain += "?";
    const pairs = query.join("?").split(/(&)/);
    pairs.forEach((part, at) => add(part, at === 0 ? "query" : `query ${at / 2}`));
  }
  return { word: plain === "" ? word : word + singleQuoted(plain), variables };
}

/** Whether a text that is no URL holds a secret, by its looks or by the name before it. */
export function holdsSecret(text: string): boolean {
  return text
    .split(/[\s,"'<>(){}|]+/)
    .some((piece) => shellReference(piece.replaceAll("#", "&"), "").variables.length > 0);
}

/** What is secret of a part of a URL: the value after its name, or all of it; empty where nothing is. */
function secretOf(part: string): string {
  const equals = part.indexOf("=");
  const value = part.slice(equals + 1);
  const name = equals === -1 ? "" : decoded(part.slice(0, equals));
  if (isTokenLike(name)) return part;
  return isCredentialField(name) || secretName.test(name) || isTokenLike(decoded(value)) ? value : "";
}
