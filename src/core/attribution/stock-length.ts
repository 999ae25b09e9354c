import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: the length agrees to the byte with what the Server field promises. */
const WEIGHT = 14;

/** Servers that make nginx's page, with their own name at its foot, and are a site's own. */
const NGINX = /^(?:nginx|openresty)(?:\/[\d.]{1,20})?(?: \([^()]{1,30}\))?$/;
/** nginx's page without its title, which it writes twice, and the Server field's value (ngx_http_special_response.c). */
const NGINX_FRAME = 115;
/** Until 1.17 its body had a background colour. */
const COLOUR = ' bgcolor="white"'.length;
/** Its six comments of 67 bytes for old browsers (directive `msie_padding`). */
const PADDING = 6 * 67;
/** nginx's own titles. */
const titles: Readonly<Record<number, string>> = {
  401: "401 Authorization Required",
  403: "403 Forbidden",
  405: "405 Not Allowed",
  429: "429 Too Many Requests",
  503: "503 Service Temporarily Unavailable",
};

/** Apache httpd's English page for 403, with either document type (include/http_protocol.h). */
const APACHE = 199;
const APACHE_STRICT = 239;
/** It used to name the path instead of "this resource.", at times with a tag after it. */
const APACHE_PATH = "\non this server.".length - "this resource.".length;
const APACHE_BREAK = "<br />".length;
/** Its foot without server, host and port: directive ServerSignature. */
const APACHE_FOOT = "<hr>\n<address> Server at  Port </address>\n".length;

/** The English page of IIS since 7.0 for a 403 without details. */
const IIS = 1233;

/**
 * Where the body could not be seen (or the request was HEAD), its length may tell that it is the
 * page which the server that the Server field names makes by itself.
 */
export function stockLength(observed: Observed): Hit[] {
  if (observed.body !== null && observed.body !== "") return [];
  // Compressed, it has another length.
  if (observed.fields.has("content-encoding")) return [];
  const server = observed.fields.get("server")?.[0]?.trim() ?? (isApacheType(observed) ? "Apache" : "");
  const length = Number(observed.fields.get("content-length")?.[0] ?? "");
  if (server === "" || !(length > 0)) return [];
  if (!lengths(server, observed.exchange.status, observed.exchange.url).includes(length)) return [];
  const hit = ruling("stock-length", {
    supports: "origin",
    weight: WEIGHT,
    where: "field:content-length",
    because: { id: "because_stock_length", params: { server: server.slice(0, 60) } },
  });
  return [{ ...hit, group: "page", finding: { ...hit.finding, excerpt: String(length) } }];
}

/** Apache httpd's pages name this character set, which hardly anybody else does. */
function isApacheType({ fields }: Observed): boolean {
  return /^text\/html; ?charset=iso-8859-1$/i.test(fields.get("content-type")?.[0] ?? "");
}

/** Every length in bytes that the named server's own page can have. */
function lengths(server: string, status: number, url: string): number[] {
  if (NGINX.test(server)) return nginxLengths(server, status);
  if (status !== 403) return [];
  if (server.startsWith("Microsoft-IIS/")) return [IIS];
  return /^Apache(?:\/|$)/.test(server) ? apacheLengths(server, url) : [];
}

/** Every length in bytes of nginx's page for a status, signed with a name; none where it has no such page. */
export function nginxLengths(name: string, status: number): number[] {
  const title = titles[status];
  if (title === undefined) return [];
  const plain = NGINX_FRAME + 2 * title.length + name.length;
  return [plain, plain + COLOUR, plain + PADDING, plain + COLOUR + PADDING];
}

function apacheLengths(server: string, url: string): number[] {
  if (!URL.canParse(url)) return [APACHE, APACHE_STRICT];
  const { hostname, pathname, port, protocol } = new URL(url);
  const shownPort = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  const foot = APACHE_FOOT + server.length + hostname.length + shownPort.length;
  const named = APACHE + APACHE_PATH + pathname.length;
  const pages = [APACHE, APACHE_STRICT, named, named + APACHE_BREAK];
  return pages.flatMap((page) => [page, page + foot]);
}
