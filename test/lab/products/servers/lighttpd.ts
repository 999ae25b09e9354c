import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

/** Its stock page is the same for every cause, so no answer shows it. */
const truth: Refusal["truth"] = { responder: "origin", product: "lighttpd", cause: null };
const nobody: Refusal["truth"] = { ...truth, product: null };
const neighbour: Ask = { path: "/index.html" };
const on = (host: string, path: string): Ask => ({ path, fields: { Host: `${host}.shop.example` } });

export const product: Product = {
  id: "lighttpd",
  needs: { debian: ["lighttpd"], npm: [] },
  start: async ({ folder, port }) => {
    const configuration = `
server.document-root = "${folder}/site"
server.bind = "127.0.0.1"
server.port = ${port}
server.modules = ( "mod_access", "mod_staticfile" )
server.errorlog = "${folder}/error.log"
index-file.names = ( "index.html" )
mimetype.assign = ( ".html" => "text/html", ".txt" => "text/plain" )
$HTTP["url"] =~ "^/private/" { url.access-deny = ( "" ) }
$HTTP["url"] =~ "^/inside/" { $HTTP["remoteip"] == "127.0.0.0/8" { url.access-deny = ( "" ) } }
$HTTP["host"] == "quiet.shop.example" { server.tag = "" }
$HTTP["host"] == "own.shop.example" { server.errorfile-prefix = "${folder}/errors/" }
$HTTP["host"] == "own-quiet.shop.example" { server.tag = "" server.errorfile-prefix = "${folder}/errors/" }
`;
    const files = {
      "site/index.html": openPage,
      "site/private/page.html": openPage,
      "site/inside/page.html": openPage,
      "site/gallery/photo.txt": "A photo.\n",
      "site/closed.html": openPage,
      "errors/403.html": "<!doctype html><title>Members</title><h1>Members only</h1>\n",
      "lighttpd.conf": configuration,
    };
    writeSite(folder, files, ["site/closed.html"]);
    const child = await runServer({
      program: "lighttpd",
      args: ["-D", "-f", `${folder}/lighttpd.conf`],
      port,
    });
    return { version: `lighttpd/${versionOf("lighttpd", ["-v"], /lighttpd\/([\d.]+)/)}`, stop: child.stop };
  },
  refusals: [
    {
      name: "access deny",
      request: { path: "/private/page.html" },
      neighbour,
      truth,
      why: "url.access-deny; the stock page",
    },
    {
      name: "deny by address",
      request: { path: "/inside/page.html" },
      neighbour,
      truth,
      why: "url.access-deny for the visitor's addresses; the stock page",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/private/page.html" },
      neighbour,
      truth,
      why: "url.access-deny, asked with HEAD: fields alone",
    },
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, no listing; the stock page",
    },
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "the file may not be read; the stock page",
    },
    {
      name: "tag empty",
      request: on("quiet", "/private/page.html"),
      neighbour: on("quiet", "/index.html"),
      truth,
      why: "url.access-deny with server.tag empty: the stock page alone shows lighttpd",
    },
    {
      name: "page of the operator",
      request: on("own", "/private/page.html"),
      neighbour: on("own", "/index.html"),
      truth,
      why: "url.access-deny with server.errorfile-prefix; the Server field shows lighttpd",
    },
    {
      name: "page of the operator, tag empty",
      request: on("own-quiet", "/private/page.html"),
      neighbour: on("own-quiet", "/index.html"),
      truth: nobody,
      why: "url.access-deny with a page of the operator and server.tag empty: nothing shows the product",
    },
  ],
};
