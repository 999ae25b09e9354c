import type { Answer } from "../answer";
import type { EdgeContext } from "../ray";
import { escapeHtml } from "./escape";
import { negotiate } from "./negotiate";
import { refusal } from "./refusal";

/** The application that the lab's Access policy guards: 64 hex digits, as Access writes them. */
const audience = "1ab403".padEnd(64, "0");

/** Cloudflare Access turns a signed-in stranger away: HTML, or JSON for those who ask for it. */
export function accessDenied(context: EdgeContext): Answer {
  const fields = [
    ["cf-access-domain", context.host],
    ["cf-access-aud", audience],
  ] as const;
  if (negotiate(context.accept) === "application/json") {
    const body = {
      message: "Forbidden. Ask the owner of the lab.",
      status_code: 403,
      aud: audience,
      ray_id: context.rayId,
    };
    return refusal("application/json", JSON.stringify(body), fields);
  }
  return refusal("text/html; charset=utf-8", page(context), fields);
}

function page(context: EdgeContext): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="robots" content="noindex">
<title>Cloudflare Access Error</title>
<link rel="stylesheet" href="/cdn-cgi/styles/cf.errors.css">
</head>
<body>
<main id="cf-error-details" class="AuthBox">
<h1>That account has no access</h1>
<p>You are signed in, but no policy of ${escapeHtml(context.host)} names you.</p>
<p><a href="/cdn-cgi/access/logout">Sign out</a></p>
<p>Cloudflare Ray ID: <code>${context.rayId}</code></p>
</main>
</body>
</html>
`;
}
