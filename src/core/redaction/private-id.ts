import { joseValue } from "./token-like";
import { holdsAddress } from "./address";

/**
 * Whether what stands where an id of the response should be is something else: a JSON Web Token,
 * an e-mail or an IP address. Sites put such things into X-Request-ID and into "Reference: …"; an
 * id is kept whole wherever it stands, so these must not pass for one.
 */
export function isPrivateId(text: string): boolean {
  return joseValue.test(text) || holdsAddress(text);
}
