import type { Exchange } from "../../../src/core/exchange/exchange";
import { exchange } from "./sample";
import { spellings } from "./secret-spellings";

type Plant = (secret: string) => string;
const asUrl = encodeURIComponent;
const b64: Plant = (secret) => Buffer.from(secret).toString("base64");

/** Everything of a URL in which a browser or a site puts secrets, after the origin. */
export const inUrl: Readonly<Record<string, Plant>> = {
  "path segment": (s) => `/u/${asUrl(s)}`,
  "segment after reset": (s) => `/reset/${asUrl(s)}`,
  "mailbox in the path": (s) => `/${asUrl(`${s}@mail.example`)}`,
  "path parameter": (s) => `/cart;jsessionid=${asUrl(s)};v=1`,
  "double-encoded segment": (s) => `/x/${spellings["with percent signs twice"]?.(s)}`,
  "segment in base64": (s) => `/go/${b64(s).replaceAll("/", "_")}`,
  "assignment in the path": (s) => `/k=${asUrl(s)}/x`,
  "query value": (s) => `/?sid=${asUrl(s)}`,
  "query name": (s) => `/?${asUrl(s)}=1`,
  "bare query": (s) => `/?${asUrl(s)}`,
  "URL in the query": (s) => `/?next=${asUrl(`https://b.example/?token=${asUrl(s)}#${s}`)}`,
  "URL in a URL in the query": (s) =>
    `/?n=${asUrl(`https://b.example/?u=${asUrl(`https://c.example/?t=${asUrl(s)}`)}`)}`,
  fragment: (s) => `/#access_token=${asUrl(s)}&x=1`,
};

const names = `Via SERVER server-timing X-Served-By last-modified Content-Type x-powered-by X-Generator cache-control
  date expires vary AGE x-cache x-cache-hits x-timer retry-after cf-cache-status x-runtime x-deny-reason status`;
/** Response fields that may leave, with a secret in the value as it may stand there. */
const allowedFields: Plant[] = [
  (s) => s,
  (s) => `1.1 ${s} (x)`,
  (s) => `user;desc="${s}"`,
  (s) => `Bearer ${s}`,
  (s) => `max-age=1, token=${s}`,
  (s) => `https://a.example/${s}?q=${s}`,
];

/** Fields of a response that carry a secret: allowed ones in any case, ids that are none, unheard-of ones. */
export function fieldsWith(secret: string): Exchange["fields"] {
  const allowed = names.split(/\s+/).map((name, at) => ({
    name,
    value: allowedFields[at % allowedFields.length]?.(secret) ?? "",
  }));
  return [
    ...allowed,
    ...["x-request-id", "X-Amz-Cf-Id", "x-trace-id"].map((name) => ({ name, value: `session=${secret}` })),
    { name: "x-correlation-id", value: `${secret}@mail.example` },
    { name: "Set-Cookie", value: `sid=${secret}; Path=/; Domain=${secret}` },
    { name: "x-auth-token", value: secret },
    { name: "LOCATION", value: `https://shop.example/?code=${secret}` },
    { name: "content-location", value: `/${secret}` },
    { name: "link", value: `<https://a.example/${secret}>; rel=next` },
    { name: "www-authenticate", value: `Digest nonce="${secret}"` },
    { name: "report-to", value: `{"url":"https://r.example/?s=${secret}"}` },
    { name: "x-unheard-of", value: secret },
    { name: `x-${secret.replace(/[^\w-]/g, "-")}`, value: "1" },
  ];
}

/** Fields of a request that carry a secret. */
export function requestFieldsWith(secret: string): Exchange["requestFields"] {
  const named = ["cookie", "Authorization", "x-api-key", "x-unheard-of", "X-Forwarded-For"];
  return [
    ...named.map((name) => ({ name, value: secret })),
    { name: "Referer", value: `https://shop.example/${secret}?t=${secret}` },
  ];
}

/** Places of a page; each spelling of a secret is put in one. */
const inPage: Readonly<Record<string, Plant>> = {
  sentence: (s) => `<p>Your session ${s} is over.</p>`,
  attribute: (s) => `<p title="a > ${s}" data-user='${s}'>x</p>`,
  "hidden input": (s) => `<input type=hidden name=csrf value="${s}">`,
  link: (s) => `<a href="/x?sid=${s}">x</a> <a href='//b.example/${s}'>/x?sid=${s}&amp;u=${s}</a>`,
  script: (s) => `<script>document.cookie = "sid=${s}; path=/"</script>`,
  comment: (s) => `<!-- ${s} -->`,
  title: (s) => `<title>${s}</title>`,
  "said password": (s) => `<td>Password</td><td>is: ${s}</td>`,
  "cookie in words": (s) => `<pre>document.cookie = "sid=${s}; user=${s}"; Set-Cookie: a=${s}; b=${s}</pre>`,
  credential: (s) => `<p>Authorization: Bearer ${s} failed for https://jo:${s}@a.example/${s}?x=${s}</p>`,
  "JSON in words": (s) => `<pre>{"authToken":"${s}","pin":{"value":"${s}"},"message":"no ${s}"}</pre>`,
  mailbox: (s) => `<p>ask owner@shop.example, owner%40shop.example or ${s}@shop.example</p>`,
  "own URL": (s) => `<p>see https://${s}:${s}@shop.example/reset/${s}?x=${s}#${s}</p>`,
  form: (s) => `<pre>user=jo&clientSecret=${s}&otp=${s}</pre>`,
};

/** Pages of every kind in which a secret stands, in every spelling and at every place. */
export function bodiesWith(secret: string): string[] {
  const all = Object.values(spellings).map((spell) => spell(secret));
  const places = Object.values(inPage);
  const pages = places.map((_, turn) =>
    all.map((spelt, at) => places[(at + turn) % places.length]?.(spelt) ?? "").join("\n"),
  );
  const html = (inner: string): string =>
    `<html><body><center><h1>403 Forbidden</h1></center>${inner}<hr><center>nginx</center></body></html>`;
  return [
    ...pages.map(html),
    ...all.map((spelt) => html(`<p>${spelt}</p>`)),
    JSON.stringify({ error: "Forbidden", sessionId: secret, list: [{ note: `no ${secret}` }], [secret]: 1 }),
    JSON.stringify({ detail: all.slice(0, 8).join(" "), nested: { authToken: { value: secret } } }),
    `{"error":"Forbidden","authToken":{"value":"${secret}`,
    `error=forbidden&clientSecret=${asUrl(secret)}&next=${asUrl(`https://b.example/?token=${secret}`)}`,
    `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Token>${secret}</Token><Note>${secret}</Note></Error>`,
    `Forbidden for ${secret}. Token ${secret}, PIN: 4821`,
  ];
}

/** The address that pages show to the visitor. */
export const visitor = "203.0.113.77";

/** An exchange that carries a secret everywhere, with such a page and such a URL. */
export function plantedExchange(secret: string, body: string, path: string): Exchange {
  const user = asUrl(secret);
  return exchange({
    url: `https://${user}:${user}@shop.example${path}${path.includes("#") ? "" : `#${user}`}`,
    requestFields: requestFieldsWith(secret),
    fields: [...exchange().fields, ...fieldsWith(secret)],
    body: {
      state: "read",
      text: body.startsWith("<") ? `${body}<p>Your IP: ${visitor}</p>` : body,
      size: null,
      cut: false,
    },
  });
}
