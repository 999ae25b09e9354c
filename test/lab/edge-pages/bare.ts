import { answer, type Answer } from "../answer";

/**
 * The unstyled 403 that the edge gives before it has loaded the site's settings, for example when
 * Host and SNI differ. Like nginx's stock page but for one word, and in no event log.
 */
export function earlyRefusal(): Answer {
  const lines = [
    "<html>",
    "<head><title>403 Forbidden</title></head>",
    "<body>",
    "<center><h1>403 Forbidden</h1></center>",
    "<hr><center>cloudflare</center>",
    "</body>",
    "</html>",
    "",
  ];
  return answer(403, [["Content-Type", "text/html"]], lines.join("\r\n"));
}

/**
 * A WAF rule with a block response of the owner's own: no branding, no Ray ID, no mark of edge or
 * origin. Nothing in the answer tells who made it, and the verdict must say so.
 */
export function customBlock(): Answer {
  return answer(
    403,
    [["Content-Type", "application/json"]],
    JSON.stringify({ error: { type: "forbidden", message: "Not from here." } }),
  );
}
