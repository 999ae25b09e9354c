import type { Observed } from "./observed";

/**
 * Fields that a network between browser and site adds on the way. They never say who answered;
 * together they say whether anybody stood in between at all. Sources: RFC 9110 section 7.6.3
 * (Via), RFC 9111 (Age), RFC 9211 (Cache-Status), and the vendors' own documentation.
 */
const names: ReadonlySet<string> = new Set([
  ..."age cache-status x-cache x-cache-hits x-cache-lookup x-timer x-via x-cdn cdn-loop proxy-status".split(
    " ",
  ),
  ..."cf-cache-status cf-mitigated x-amz-cf-id x-amz-cf-pop x-azure-ref x-msedge-ref x-vercel-id".split(" "),
  ..."x-sucuri-id x-sucuri-cache x-iinfo eagleid x-ws-request-id x-via-jsl x-ec x-varnish x-squid-error".split(
    " ",
  ),
  ..."x-akamai-transformed akamai-grn x-reference-error x-datadome x-datadome-cid fly-request-id".split(" "),
  ..."x-nf-request-id x-fastly-request-id x-hw x-bdcdn-cache-status cdn-pullzone x-swift-savetime".split(" "),
  ..."x-tengine-error eo-log-uuid eo-cache-status x-nws-log-uuid x-hcs-proxy-type x-kpsdk-ct x-amzn-waf-action x-llid".split(
    " ",
  ),
]);

/** Beginnings of field names that only networks, proxies and hosted firewalls use. */
const beginnings =
  /^(?:x-(?:cdn|waf|firewall|edge|sucuri|akamai|azure|msedge|vercel|fastly|swift|ws-|ec-|jsl|hw|bz-|iinfo|incap|imperva|datadome|dd-b|px|amz-cf|cache|via)|cdn-|ali-|akamai-|fastly-|x-ccdn-|x-77-|x-hcdn-|x-qiniu-|x-qnm-|x-sl-compstate|x-volterra-|section-io-|x-upyun-|ws-action|x-rapidapi-|x-powered-by-(?:360|anquanbao))/;

/** A word in a field's name that only what stands in between has a use for: X-Proxy-Error, X-RapidAPI-Proxy-Response. */
const proxyWord = /(?:^|-)proxy(?:-|$)/;

/** Values of Via of routers that belong to the site's own hosting and write no 403 themselves: Heroku's (its errors are 503). */
const hostingRouter = /^1\.1 (?:vegur|heroku-router)$/;

/** Values of X-Served-By that Fastly writes; elsewhere sites name their own machines in it. */
const fastlyCache = /(?:^|[\s,])cache-[a-z]{2,5}/i;

/** Server fields of networks, hosted firewalls and proxies. */
const servers =
  /^(?:cloudflare|cloudfront|akamai|sucuri|ddos-guard|imperva|incapsula|vercel|netlify|fastly|varnish|ecd|ecacc|ecs|keycdn|qrator|stackpath|fbs$|datadome|squid|tinyproxy|privoxy|tengine|microsoft-azure-application-gateway|ghs|gws|google frontend|awselb|zscaler|webguard|byte-nginx|stgw|variti|volt-adc|zenedge|yundun|rapidapi|cloudinary|sonicwall|marco\/|debian apt-cacher|protected by wirefilter|pws\/)|edgeone|cdn|proxy|waf\b|edge\b|shield|guard|firewall|yunjiasu|yunsuo/i;

/** Cookies of networks and hosted firewalls. */
const cookies =
  /^(?:__cf|cf_|__ddg|incap_ses|visid_incap|nlbi_|_pxhd|ak_bmsc|bm_|_abck|datadome|__jsl|aws-waf|spsi=|spcsrf=|akastrackingid|reese84|kp_uidz|hwwafses|rbzid=)/i;

/** Entries that a network adds to Server-Timing. */
const timings = /^(?:cdn-cache|cfedge|cforigin|chlray|cfcachestatus|cfl4|ak_p)|;desc="?(?:cf|akamai)/i;

/**
 * Whether a field shows any network or proxy between browser and site. Only with complete fields
 * does false mean that there is none.
 */
export function hasIntermediary(observed: Pick<Observed, "fields" | "ray">): boolean {
  // A malformed cf-ray is not Cloudflare's.
  if (observed.ray !== null) return true;
  for (const [name, values] of observed.fields) {
    if (names.has(name) || beginnings.test(name) || (name.includes("proxy") && proxyWord.test(name)))
      return true;
    if (name === "via" && !values.every(isHostingRouter)) return true;
    if (name === "x-served-by" && values.some((value) => fastlyCache.test(value))) return true;
    if (name === "server" && values.some((value) => servers.test(value))) return true;
    if (name === "set-cookie" && values.some((value) => cookies.test(value))) return true;
    if (name === "server-timing" && values.some((value) => timings.test(value))) return true;
    // Mime-Version on a response: Akamai and Squid alone.
    if (name === "mime-version") return true;
  }
  return false;
}

function isHostingRouter(via: string): boolean {
  return via.split(",").every((hop) => hostingRouter.test(hop.trim()));
}
