import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { unprivilegedAccount } from "../../account";
import type { Place, Product, Running } from "../product";
import { programPath, runApplication } from "../run-application";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

/** Go's own net/http, which names itself nowhere. */
export const product: Product = {
  id: "go-net-http",
  needs: { debian: ["golang-go"], npm: [] },
  start: buildAndRun,
  refusals: [
    {
      name: "error",
      request: { path: "/error" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler calls http.Error: a word, a line feed and nosniff, which other programs send as well.",
    },
    {
      name: "error, HEAD",
      request: { method: "HEAD", path: "/error" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same without the body.",
    },
    {
      name: "file that may not be read",
      request: { path: "/files/closed.txt" },
      truth: { responder: "origin", product: null, cause: null },
      why: "FileServer meets a file permission; it says 403 and the phrase.",
    },
    {
      name: "page",
      request: { path: "/page" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes a page of its own.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes JSON of its own.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes the status alone.",
    },
  ],
};

async function buildAndRun(place: Place): Promise<Running> {
  writeSite(place.folder, { "site/closed.txt": "Closed" }, ["site/closed.txt"]);
  const program = join(place.folder, "shop");
  const built = spawnSync("go", ["build", "-o", program, programPath("go-net-http/main.go")], {
    ...unprivilegedAccount(),
    cwd: place.folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", HOME: place.folder, GOFLAGS: "-modcacherw", GO111MODULE: "off" },
  });
  if (built.status !== 0) throw new Error(`go build failed: ${built.stderr}`);
  return runApplication(place, {
    program,
    args: [String(place.port), join(place.folder, "site")],
    version: `net/http of Go ${versionOf("go", ["version"], /go(\d\S*)/)}`,
  });
}
