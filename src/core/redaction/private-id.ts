import { holdsAddress } from "./address";
import { holdsKey } from "./key-shapes";
import { joseValue } from "./token-like";

/** A credential by its scheme or by the name before it. */
const credential =
  /\b(?:Bearer|Basic|Digest|Negotiate) |(?:auth|cookie|csrf|jwt|nonce|passwd|password|pwd|secret|session|sid|token|xsrf|key)\s?[:=]/i;

/**
 * Whether what stands where an id of the response should be is something else: a JSON Web Token, a
 * service's key, a credential, an e-mail or an IP address. Sites put such things into X-Request-ID
 * and into "Reference: …"; an id is kept whole wherever it stands, so these must not pass for one.
 */
export function isPrivateId(text: string): boolean {
  return joseValue.test(text) || holdsKey(text) || credential.test(text) || holdsAddress(text);
}
