import type { Answer } from "../answer";
import type { EdgeContext } from "../ray";
import { escapeHtml } from "./escape";
import { refusal } from "./refusal";

/** A managed challenge. It asks nothing of the browser and never lets anyone through. */
export function challengePage(context: EdgeContext): Answer {
  const { rayId } = context;
  const body = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="robots" content="noindex,nofollow">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/cdn-cgi/styles/cf.errors.css">
</head><body class="no-js">
<div class="main-wrapper" role="main"><div class="main-content" id="cf-error-details">
<h1 class="zone-name-title">${escapeHtml(context.host)}</h1>
<p id="challenge-running">The lab's edge would now find out whether you are a person.</p>
<noscript><span id="challenge-error-text">Turn JavaScript and cookies on to go on.</span></noscript>
</div></div>
<script>(function(){window._cf_chl_opt={cvId:'3',cZone:${scriptText(context.host)},cType:'managed',cRay:'${rayId}',cH:'lab',cUPMDTk:"\\/"};})();</script>
<div class="footer" role="contentinfo"><div class="ray-id">Ray ID: <code>${rayId}</code></div></div>
</body></html>
`;
  return refusal("text/html; charset=UTF-8", body, [
    ["cf-mitigated", "challenge"],
    ["Server-Timing", `chlray;desc="${rayId}", cfEdge;dur=7,cfOrigin;dur=0`],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Origin-Agent-Cluster", "?1"],
    ["X-Content-Type-Options", "nosniff"],
  ]);
}

function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003C");
}
