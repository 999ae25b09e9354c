import { createHmac } from "node:crypto";

// As `programs/wordpress` installs it.
const visitor = { id: 2, name: "visitor", passwordPart: "FRAG" };
const token = "lab-token";
const expiration = "4102444800";

/**
 * The Cookie field of the lab's WordPress visitor, who has signed in and may do next to nothing.
 * Source: wp_generate_auth_cookie() in WordPress's wp-includes/pluggable.php.
 */
export const visitorCookie = [
  `wordpress_shop=${cookie("auth")}`,
  `wordpress_logged_in_shop=${cookie("logged_in")}`,
].join("; ");

/** The nonce of that visitor for an action. Source: wp_create_nonce() in the same file. */
export function visitorNonce(action: string): string {
  return saltedHash(`1|${action}|${visitor.id}|${token}`, "nonce").slice(-12, -2);
}

function cookie(scheme: "auth" | "logged_in"): string {
  const claim = `${visitor.name}|${expiration}|${token}`;
  const key = saltedHash(`${visitor.name}|${visitor.passwordPart}|${expiration}|${token}`, scheme);
  return encodeURIComponent(`${claim}|${createHmac("sha256", key).update(claim).digest("hex")}`);
}

function saltedHash(text: string, scheme: string): string {
  return createHmac("md5", `${scheme}-key${scheme}-salt`).update(text).digest("hex");
}
