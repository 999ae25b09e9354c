import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";
import type { Place, Product, Refusal } from "../product";
import { nginxConfiguration } from "../nginx-configuration";

/** nginx's one page is the same for every cause, so no answer shows it. */
const truth: Refusal["truth"] = { responder: "origin", product: "nginx", cause: null };
const neighbour = { path: "/index.html" };
const deny = "location /private/ { deny all; }";

export const product: Product = {
  id: "nginx",
  needs: { debian: ["nginx-light"], npm: [] },
  start: async ({ folder, port }: Place) => {
    const version = `nginx/${versionOf("nginx", ["-v"], /nginx\/([\d.]+)/)}`;
    writeSite(
      folder,
      {
        "site/index.html": openPage,
        "site/private/page.html": openPage,
        "site/gallery/photo.txt": "A photo.\n",
        "site/closed.html": openPage,
        "site/errors/own.html": "<!doctype html><title>Members</title><h1>Members only</h1>\n",
        "nginx.conf": nginxConfiguration(folder, locations(port)),
      },
      ["site/closed.html"],
    );
    const child = await runServer({
      program: "nginx",
      args: ["-c", `${folder}/nginx.conf`, "-e", "stderr"],
      port,
    });
    return { version, stop: child.stop };
  },
  refusals: [
    {
      name: "deny",
      request: { path: "/private/page.html" },
      neighbour,
      truth,
      why: "deny all for the location; the stock page",
    },
    {
      name: "deny, asked by Chrome",
      request: {
        path: "/private/page.html",
        fields: {
          "User-Agent":
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
        },
      },
      neighbour,
      truth,
      why: "deny all; the stock page is padded for Chrome, which would hide a short one",
    },
    {
      name: "deny, compressed",
      request: { path: "/compressed/page.html", fields: { "Accept-Encoding": "gzip" } },
      neighbour,
      truth,
      why: "deny all; the stock page with gzip on",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/private/page.html" },
      neighbour,
      truth,
      why: "deny all, asked with HEAD: fields alone",
    },
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, autoindex off; the stock page does not tell it from deny",
    },
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "the file may not be read; the stock page does not tell it from deny",
    },
    {
      name: "method",
      request: { method: "DELETE", path: "/read-only/page.html" },
      neighbour: { path: "/read-only/page.html" },
      truth,
      why: "limit_except GET { deny all; }",
    },
    {
      name: "text of the operator",
      request: { path: "/text" },
      neighbour,
      truth,
      why: "return 403 with a text; the Server field shows nginx",
    },
    {
      name: "JSON of the operator",
      request: { path: "/api/orders" },
      neighbour,
      truth,
      why: "return 403 with JSON; the Server field shows nginx",
    },
    {
      name: "page of the operator",
      request: { path: "/members/page.html" },
      neighbour,
      truth,
      why: "error_page 403; the Server field shows nginx",
    },
    {
      name: "version hidden",
      request: { path: "/private/page.html", fields: { Host: "quiet.shop.example" } },
      neighbour: { path: "/index.html", fields: { Host: "quiet.shop.example" } },
      truth,
      why: "deny all with server_tokens off",
    },
  ],
};

function locations(port: number): string {
  return `
  server {
    listen 127.0.0.1:${port} default_server;
    server_name shop.example;
    root site;
    ${deny}
    location /compressed/ { gzip on; gzip_types text/html; gzip_min_length 10; deny all; }
    location /read-only/ { alias site/; try_files /index.html =404; limit_except GET { deny all; } }
    location = /text { default_type text/plain; return 403 "No entry for you.\\n"; }
    location = /api/orders { default_type application/json; return 403 '{"error":"forbidden"}'; }
    location /members/ { deny all; error_page 403 /errors/own.html; }
    location /errors/ { internal; }
  }
  server {
    listen 127.0.0.1:${port};
    server_name quiet.shop.example;
    server_tokens off;
    root site;
    ${deny}
  }`;
}
