import { isCredentialField } from "../../redaction/fields";
import { decoded } from "../../redaction/decode";
import { isTokenLike } from "../../redaction/token-like";
import { singleQuoted, variableName } from "./shell-text";

/** A URL as a word of a shell, and the variables in it. */
export interface ShellUrl {
  readonly word: string;
  readonly variables: readonly string[];
}

/** A value of the query that is a secret by its name (`token`, `sig`, `code`) or by its looks. */
const secretName = /^(?:code|hash|otp|pass|passcode|pin|sig|state|ticket)$/i;

/**
 * A URL without user-info and fragment, as one word of a shell, with secrets of its query as variables:
 * lines for a terminal are passed on. Its path stays, since that is what rules look at.
 */
export function shellUrl(text: string): ShellUrl {
  const url = new URL(text);
  const variables: string[] = [];
  let word = "";
  let plain = `${url.protocol}//${url.host}${url.pathname}`;
  url.search.split("&").forEach((pair, at) => {
    const separator = at === 0 ? "" : "&";
    const equals = pair.indexOf("=");
    const name = decoded(pair.slice(at === 0 ? 1 : 0, equals));
    if (equals === -1 || !isSecret(name, decoded(pair.slice(equals + 1)))) {
      plain += separator + pair;
      return;
    }
    const variable = variableName(name);
    variables.push(variable);
    word += `${singleQuoted(plain + separator + pair.slice(0, equals + 1))}"$${variable}"`;
    plain = "";
  });
  return { word: plain === "" ? word : word + singleQuoted(plain), variables };
}

function isSecret(name: string, value: string): boolean {
  return value !== "" && (isCredentialField(name) || secretName.test(name) || isTokenLike(value));
}
