/**
 * Who stands in front of sites and decides nothing about whom they let in: the settings are the
 * owner's. Cloudflare says of itself that it does not override them, and takes tickets from site
 * owners alone (developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/).
 * The others are those whose pages refuse visitors and link to themselves.
 */
const vendors: readonly string[] = [
  "cloudflare.com",
  "cloudflare.net",
  "cloudflareaccess.com",
  "akamai.com",
  "akamai.net",
  "apache.org",
  "amazonaws.com",
  "aws.amazon.com",
  "barracuda.com",
  "bunny.net",
  "cloudfront.net",
  "cpanel.com",
  "cpanel.net",
  "datadome.co",
  "ddos-guard.net",
  "defiant.com",
  "f5.com",
  "fastly.com",
  "fortiguard.com",
  "fortinet.com",
  "hcaptcha.com",
  "humansecurity.com",
  "imperva.com",
  "imunify360.com",
  "incapsula.com",
  "kasada.io",
  "litespeedtech.com",
  "nginx.com",
  "nginx.org",
  "perimeterx.com",
  "plesk.com",
  "px-cloud.net",
  "qrator.net",
  "radware.com",
  "reblaze.com",
  "sitelock.com",
  "stackpath.com",
  "sucuri.com",
  "sucuri.net",
  "wordfence.com",
];

/** Domains that templates and documents fill in where the owner's belongs. */
const placeholderDomains: readonly string[] = [
  "company.com",
  "domain.com",
  "example.com",
  "example.net",
  "example.org",
  "invalid",
  "localhost",
  "mysite.com",
  "site.com",
  "website.com",
  "yourcompany.com",
  "yourdomain.com",
  "yoursite.com",
  "yourwebsite.com",
  // Addresses that error reporting makes of its keys (DSNs).
  "ingest.sentry.io",
  "sentry.wixpress.com",
];
const placeholderNames =
  /^(?:you|your|someone|somebody|username|your[._-]?(?:name|e?mail|address)|firstname[._-]?lastname|x{3,})$/i;
/** Nobody reads these. */
const unread = /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|bounces?)(?:[+].*)?$/i;
const key = /^[0-9a-f]{24,}$/i;
/** `logo@2x.png` is a picture. */
const fileName = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|json|woff2?|mp4|pdf)$/i;

/** Whether a host is that of somebody who only stands in front of sites, seen from this site: not its own. */
export function isVendor(host: string, siteHost: string): boolean {
  return vendors.some((vendor) => isWithin(host, vendor) && !isWithin(siteHost, vendor));
}

/** Whether a checked e-mail address is a placeholder, a key, a file's name or read by nobody. */
export function isPlaceholder(address: string): boolean {
  const [local = "", domain = ""] = address.split("@");
  return (
    placeholderDomains.some((each) => isWithin(domain, each)) ||
    placeholderNames.test(local) ||
    unread.test(local) ||
    key.test(local) ||
    fileName.test(address)
  );
}

/** Whether a host is a domain or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
