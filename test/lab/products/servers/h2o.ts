import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "h2o", cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "h2o",
  needs: { debian: ["h2o"], npm: [] },
  start: async ({ folder, port }) => {
    const configuration = `
listen: { host: 127.0.0.1, port: ${port} }
num-threads: 1
pid-file: ${folder}/h2o.pid
error-log: ${folder}/error.log
hosts:
  "shop.example":
    paths:
      "/":
        file.dir: ${folder}/site
      "/denied":
        mruby.handler: |
          acl { respond(403) }
      "/inside":
        mruby.handler: |
          acl { deny { addr.start_with?("127.") } }
      "/text":
        mruby.handler: |
          Proc.new { |env| [403, {"content-type" => "text/plain"}, ["No entry for you."]] }
`;
    const files = {
      "site/index.html": openPage,
      "site/closed.html": openPage,
      "h2o.conf": configuration,
    };
    writeSite(folder, files, ["site/closed.html"]);
    const child = await runServer({ program: "h2o", args: ["-c", `${folder}/h2o.conf`], port });
    return { version: `h2o/${versionOf("h2o", ["-v"], /version ([\d.]+)/)}`, stop: child.stop };
  },
  refusals: [
    {
      name: "acl",
      request: { path: "/inside/page" },
      neighbour,
      truth,
      why: "acl deny for the visitor's addresses",
    },
    {
      name: "acl, whole path",
      request: { path: "/denied/page" },
      neighbour,
      truth,
      why: "acl respond(403) for a path",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/inside/page" },
      neighbour,
      truth,
      why: "acl deny, asked with HEAD",
    },
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "file.dir meets a file that it may not read",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page" },
      neighbour,
      truth,
      why: "a handler answers 403 with a text; the Server field shows h2o",
    },
  ],
};
