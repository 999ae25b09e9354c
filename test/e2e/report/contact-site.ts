import { createServer } from "node:https";
import { makeCertificate } from "../../lab/certificate";
import { listen, loopback } from "../../lab/ports";

/** What a site answers at one path. */
export interface SitePage {
  readonly status?: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A site of a test's own, over TLS, that remembers what it was asked. */
export interface ContactSite {
  readonly origin: string;
  /** By path; the rest is 404. A test may change them. */
  readonly pages: Map<string, SitePage>;
  /** The paths, and the cookie and referrer that came along, oldest first. */
  readonly asked: {
    readonly path: string;
    readonly cookie: string | null;
    readonly referrer: string | null;
  }[];
  readonly stop: () => Promise<void>;
}

/** Starts it on a free loopback port. The browser needs `--ignore-certificate-errors`. */
export async function startContactSite(): Promise<ContactSite> {
  const pages = new Map<string, SitePage>();
  const asked: ContactSite["asked"] = [];
  const { key, cert } = await makeCertificate(new Date());
  const server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? "/";
    // These two are the browser's and DevTools' own doing.
    if (path !== "/favicon.ico" && !path.startsWith("/.well-known/appspecific/")) {
      const { cookie = null, referer: referrer = null } = request.headers;
      asked.push({ path, cookie, referrer });
    }
    const {
      status = 200,
      fields = {},
      body = "",
    } = pages.get(path) ?? { status: 404, body: "Nothing here." };
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...fields });
    response.end(body);
  });
  const port = await listen(server);
  return {
    origin: `https://${loopback}:${port}`,
    pages,
    asked,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A refusal with an address, a page of contact, and Cloudflare's, which is none. */
export const refusal: SitePage = {
  status: 403,
  body: `<!doctype html><title>No</title><p>No entry. Write to
    <a href="mailto:info@shop.example?subject=Blocked&body=x&cc=else@evil.example">us</a>, or
    <a href="/contact#form">Contact</a>. <a href="https://www.cloudflare.com/contact/">Contact</a>`,
};

/** Makes it a site with a start page that refuses `/no`, and does so in `/policy` and `/sandbox` as they are called. */
export function refuse({ pages }: ContactSite): void {
  const policy = (value: string): SitePage => ({ ...refusal, fields: { "content-security-policy": value } });
  pages.clear();
  pages.set("/", { body: `<a href="mailto:office@shop.example">Office</a> <a href="/help">Help</a>` });
  pages.set("/no", refusal);
  pages.set("/policy", policy("default-src 'none'; connect-src 'none'"));
  pages.set("/sandbox", policy("sandbox"));
}
