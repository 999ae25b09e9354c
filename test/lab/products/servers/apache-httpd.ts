import { apacheConfiguration, errorDocuments } from "../../apache-configuration";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

/** Its stock page is the same for every cause, so no answer shows it. */
const truth: Refusal["truth"] = { responder: "origin", product: "Apache httpd", cause: null };
const neighbour: Ask = { path: "/index.html" };
const languages = ["en", "de", "fr", "ja"];

const on = (host: string, path: string, fields: Record<string, string> = {}): Ask => ({
  path,
  fields: { Host: `${host}.shop.example`, ...fields },
});

export const product: Product = {
  id: "apache-httpd",
  needs: { debian: ["apache2"], npm: [] },
  start: async ({ folder, port }) => {
    writeSite(
      folder,
      {
        "site/index.html": openPage,
        "site/private/page.html": openPage,
        "site/gallery/photo.txt": "A photo.\n",
        "site/closed.html": openPage,
        "site/errors/own.html": "<!doctype html><title>Members</title><h1>Members only</h1>\n",
        "site/errors/own.json": '{"error":"forbidden"}\n',
        "apache.conf": apacheConfiguration(
          folder,
          port,
          ["negotiation", "include", "proxy", "proxy_http"],
          hosts(folder, port),
        ),
      },
      ["site/closed.html"],
    );
    const args = ["-f", `${folder}/apache.conf`, "-D", "FOREGROUND"];
    const child = await runServer({ program: ["apache2", "httpd"], args, port });
    return {
      version: `Apache/${versionOf(["apache2", "httpd"], ["-v"], /Apache\/([\d.]+)/)}`,
      stop: child.stop,
    };
  },
  refusals: [
    {
      name: "Require all denied",
      request: { path: "/private/page.html" },
      neighbour,
      truth,
      why: "Require all denied for the folder; the stock page, signed",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/private/page.html" },
      neighbour,
      truth,
      why: "Require all denied, asked with HEAD: fields alone",
    },
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, Options -Indexes; the stock page",
    },
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "the file may not be read by the account that the server runs as; the stock page",
    },
    {
      name: "method",
      request: { method: "DELETE", path: "/read-only/" },
      neighbour: { path: "/read-only/" },
      truth,
      why: "Require all denied for methods other than GET; the stock page",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page.html" },
      neighbour,
      truth,
      why: "ErrorDocument 403 with a text; the Server field shows Apache httpd",
    },
    {
      name: "page of the operator",
      request: { path: "/members/page.html" },
      neighbour,
      truth,
      why: "ErrorDocument 403 with a page; the Server field shows Apache httpd",
    },
    {
      name: "JSON of the operator",
      request: { path: "/api/orders" },
      neighbour,
      truth,
      why: "ErrorDocument 403 with a JSON file; the Server field shows Apache httpd",
    },
    {
      name: "ErrorDocument itself forbidden",
      request: { path: "/twice/page.html" },
      neighbour,
      truth,
      why: "the page of ErrorDocument 403 is itself denied; the stock page says so",
    },
    {
      name: "signed with an address",
      request: on("signed", "/private/page.html"),
      neighbour: on("signed", "/index.html"),
      truth,
      why: "Require all denied, ServerSignature EMail: the address line links to the webmaster",
    },
    {
      name: "unsigned",
      request: on("unsigned", "/private/page.html"),
      neighbour: on("unsigned", "/index.html"),
      truth,
      why: "Require all denied, ServerSignature Off: the stock page without its address line",
    },
    ...languages.map((language): Refusal => {
      const fields = { "Accept-Language": language };
      return {
        name: `error document in ${language}`,
        request: on("languages", "/private/page.html", fields),
        neighbour: on("languages", "/index.html", fields),
        truth,
        why: "Require all denied with the error documents in many languages that come with Apache",
      };
    }),
    {
      name: "error document of a folder",
      request: on("languages", "/gallery/"),
      neighbour: on("languages", "/gallery/photo.txt"),
      truth,
      why: "a folder without an index page; the error document in many languages has a sentence for folders",
    },
    {
      name: "forward proxy denied",
      request: { path: "/page", proxied: "http://elsewhere.example/" },
      truth,
      why: "ProxyRequests On and Require all denied for what is proxied; nothing in the answer tells of a proxy",
    },
  ],
};

function hosts(folder: string, port: number): string {
  const errors = errorDocuments();
  return `
AddHandler type-map var
AddOutputFilter INCLUDES .html .var
LanguagePriority en
ForceLanguagePriority Prefer Fallback
Alias /error/ ${errors}/
<Directory ${errors}>
  Options IncludesNoExec
  AddOutputFilter Includes html
  Require all granted
</Directory>
<Location /private/>
  Require all denied
</Location>
ProxyRequests On
<Proxy *>
  Require all denied
</Proxy>
ServerTokens OS
<VirtualHost 127.0.0.1:${port}>
  ServerName shop.example:80
  ServerSignature On
  AliasMatch ^/read-only/ ${folder}/site/index.html
  <Location /read-only/>
    <LimitExcept GET>
      Require all denied
    </LimitExcept>
  </Location>
  <Location /text/>
    Require all denied
    ErrorDocument 403 "No entry for you."
  </Location>
  <Location /members/>
    Require all denied
    ErrorDocument 403 /errors/own.html
  </Location>
  <Location /api/>
    Require all denied
    ErrorDocument 403 /errors/own.json
  </Location>
  <Location /twice/>
    Require all denied
    ErrorDocument 403 /private/page.html
  </Location>
</VirtualHost>
<VirtualHost 127.0.0.1:${port}>
  ServerName signed.shop.example:80
  ServerSignature EMail
</VirtualHost>
<VirtualHost 127.0.0.1:${port}>
  ServerName unsigned.shop.example:80
  ServerSignature Off
</VirtualHost>
<VirtualHost 127.0.0.1:${port}>
  ServerName languages.shop.example:80
  ServerSignature On
  ErrorDocument 403 /error/HTTP_FORBIDDEN.html.var
</VirtualHost>`;
}
