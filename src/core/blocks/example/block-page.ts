/**
 * A block page in the structure of Cloudflare's (the ids, classes and `data-translate` names that the
 * signatures read), in words of our own: for the example alone.
 */
export function exampleBlockPage(host: string, rayId: string): string {
  return `<!DOCTYPE html>
<html class="no-js" lang="en-US">
<head>
<title>Attention Required! | Cloudflare</title>
<meta charset="UTF-8" />
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" />
</head>
<body>
<div id="cf-wrapper">
  <div id="cf-error-details" class="cf-error-details-wrapper">
    <h1 data-translate="block_headline">No way through for this search</h1>
    <h2 class="cf-subheadline"><span data-translate="unable_to_access">You cannot open</span> ${host}</h2>
    <h2 data-translate="blocked_why_headline">What stopped it?</h2>
    <p data-translate="blocked_why_detail">The words of the search look like an attack on a database to a rule of this shop.</p>
    <h2 data-translate="blocked_resolve_headline">What now?</h2>
    <p data-translate="blocked_resolve_detail">Tell the shop what you searched for, and give the Ray ID below.</p>
    <div class="cf-error-footer cf-wrapper"><p>
      <span class="cf-footer-item">Cloudflare Ray ID: <strong class="font-semibold">${rayId}</strong></span>
    </p></div>
  </div>
</div>
</body>
</html>
`;
}
