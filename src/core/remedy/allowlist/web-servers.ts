import { bothFamilies, type Ranges } from "./ranges";

const heading = ({ asOf }: Ranges) => `# Cloudflare's ranges as of ${asOf}`;
const lines = (ranges: Ranges, line: (range: string) => string) => bothFamilies(ranges).map(line);

/** nginx: only Cloudflare may ask. Source: nginx.org/en/docs/http/ngx_http_access_module.html */
export function nginxAllow(ranges: Ranges): string {
  return [heading(ranges), ...lines(ranges, (range) => `allow ${range};`), "deny all;"].join("\n");
}

/**
 * nginx, where the visitor's address is restored: `allow` would look at the visitor, so the connection's own
 * address is asked. Sources: nginx.org/en/docs/http/ngx_http_geo_module.html,
 * nginx.org/en/docs/http/ngx_http_realip_module.html ($realip_remote_addr, since 1.9.7)
 */
export function nginxGeo(ranges: Ranges): string {
  return [
    heading(ranges),
    "# In the http block:",
    "geo $realip_remote_addr $from_cloudflare {",
    "  default 0;",
    ...lines(ranges, (range) => `  ${range} 1;`),
    "}",
  ].join("\n");
}

/** What goes with it into the server block. */
export const nginxGeoCondition = "if ($from_cloudflare = 0) { return 403; }";

/** Apache httpd: only Cloudflare may ask. Source: httpd.apache.org/docs/2.4/mod/mod_authz_host.html */
export function apacheAllow(ranges: Ranges): string {
  return [
    heading(ranges),
    "<RequireAny>",
    ...lines(ranges, (range) => `  Require ip ${range}`),
    "</RequireAny>",
  ].join("\n");
}

/**
 * Apache httpd, where mod_remoteip restores the visitor's address: `Require ip` then looks at the visitor.
 * Sources: httpd.apache.org/docs/2.4/mod/mod_remoteip.html, httpd.apache.org/docs/2.4/expr.html
 */
export function apacheConnection(ranges: Ranges): string {
  return [
    heading(ranges),
    "<RequireAny>",
    ...lines(ranges, (range) => `  Require expr "%{CONN_REMOTE_ADDR} -ipmatch '${range}'"`),
    "</RequireAny>",
  ].join("\n");
}

/**
 * nginx logs and judges the visitor's address again.
 * Source: facts, section 5; nginx.org/en/docs/http/ngx_http_realip_module.html
 */
export function nginxVisitor(ranges: Ranges): string {
  return [
    heading(ranges),
    ...lines(ranges, (range) => `set_real_ip_from ${range};`),
    "real_ip_header CF-Connecting-IP;",
  ].join("\n");
}

/** The same for Apache httpd. Source: facts, section 5; httpd.apache.org/docs/2.4/mod/mod_remoteip.html */
export function apacheVisitor(ranges: Ranges): string {
  return [
    heading(ranges),
    "# First: a2enmod remoteip",
    "RemoteIPHeader CF-Connecting-IP",
    ...lines(ranges, (range) => `RemoteIPTrustedProxy ${range}`),
    "# In LogFormat, %a in place of %h.",
  ].join("\n");
}
