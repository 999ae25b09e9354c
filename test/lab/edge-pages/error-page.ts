import { labColo, type EdgeContext } from "../ray";
import { escapeHtml } from "./escape";

/** The frame that Cloudflare's error pages share: its ids and classes, our own words. */
export function errorPage(title: string, main: string, context: EdgeContext): string {
  return `<!DOCTYPE html>
<html class="no-js" lang="en-US">
<head>
<title>${escapeHtml(title)}</title>
<meta charset="UTF-8" />
<meta name="robots" content="noindex, nofollow" />
<meta name="viewport" content="width=device-width,initial-scale=1" />
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" />
</head>
<body>
  <div id="cf-wrapper">
    <div class="cf-alert cf-alert-error cf-cookie-error hidden" id="cookie-alert" data-translate="enable_cookies">Cookies are off.</div>
    <div id="cf-error-details" class="cf-error-details-wrapper">
${main}
      <div class="cf-error-footer cf-wrapper">
        <p class="text-13">
          <span class="cf-footer-item">Cloudflare Ray ID: <strong class="font-semibold">${context.rayId}</strong></span>
          <span class="cf-footer-separator">&bull;</span>
          <span id="cf-footer-item-ip" class="cf-footer-item">Your IP: <span id="cf-footer-ip">192.0.2.1</span></span>
          <span class="cf-footer-separator">&bull;</span>
          <span class="cf-footer-item">Written for the lab, in the manner of <a id="brand_link" href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a> at ${labColo}</span>
        </p>
      </div>
    </div>
  </div>
  <script>window._cf_translation = {};</script>
</body>
</html>
`;
}

/** The stylesheet of these pages, ours: plain, in light and dark. */
export const errorStyles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
#cf-error-details { max-width: 56rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1 { font-weight: 400; font-size: 2.5rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-weight: 500; font-size: 1.25rem; }
.cf-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 2rem; }
.cf-error-footer { border-top: 1px solid #8886; margin-top: 2rem; font-size: .8rem; }
.hidden { display: none; }
`;
