import type { Exchange } from "../../../src/core/exchange/exchange";
import { exchange } from "../../fixtures/exchange";

export const RAY = "9a1b2c3d4e5f6071";

/** A response with these fields (name: value) and this text. */
export function answer(
  fields: Readonly<Record<string, string>>,
  text = "",
  more: Partial<Exchange> = {},
): Exchange {
  return exchange({
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    body: { state: "read", text, size: text.length, cut: false },
    ...more,
  });
}

/** What Cloudflare adds to everything that it carries. */
export const carried = { server: "cloudflare", "cf-ray": `${RAY}-SJC` } as const;

/** A page of ours with the structure of Cloudflare's block page. */
export const blockPage = `<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title>
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css"></head><body>
<div id="cf-error-details"><h1 data-translate="block_headline">No entry</h1>
<p>Cloudflare Ray ID: <strong>${RAY}</strong></p></div></body></html>`;

/** nginx's stock page. */
export const nginxPage =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
