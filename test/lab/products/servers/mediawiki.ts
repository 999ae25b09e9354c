import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { unprivilegedAccount } from "../../account";
import type { Place, Product, Refusal, Running } from "../product";
import { programPath, runApplication } from "../run-application";
import { debianVersion } from "../version-of";

const installed = "/usr/share/mediawiki";
const truth: Refusal["truth"] = {
  responder: "origin",
  product: "MediaWiki",
  cause: null,
  referenceIdIn: { field: "x-request-id" },
};

/** A private MediaWiki on PHP's development server, which a reader meets who has not signed in. */
export const product: Product = {
  id: "mediawiki",
  needs: { debian: ["mediawiki", "php-cli", "php-sqlite3", "php-mbstring", "php-xml", "php-intl"], npm: [] },
  start: installAndRun,
  volatile: [/\b[0-9a-f]{24}\b/],
  refusals: [
    {
      name: "REST",
      request: { path: "/rest.php/v1/page/Main_Page", fields: { Accept: "application/json" } },
      neighbour: { path: "/index.php?title=Special:UserLogin" },
      truth: { ...truth, cause: "rest-permission" },
      why: "The wiki is for members; MediaWiki's JSON of its REST interface.",
    },
    {
      name: "REST, new page",
      request: {
        method: "POST",
        path: "/rest.php/v1/page",
        fields: { Accept: "application/json", "Content-Type": "application/json" },
        body: '{"title":"Hello","source":"Hello","comment":""}',
      },
      truth: { ...truth, cause: "rest-permission" },
      why: "The wiki is for members, and more so to write in.",
    },
    {
      name: "picture",
      request: { path: "/img_auth.php/picture.png" },
      truth: { ...truth, cause: "file-permission" },
      why: "img_auth.php gives pictures to members alone; its own page.",
    },
    {
      name: "thumbnail",
      request: { path: "/thumb.php?f=picture.png&width=10" },
      truth: { ...truth, cause: "file-permission" },
      why: "thumb.php makes small pictures for members alone; its own page.",
    },
    {
      name: "picture, HEAD",
      request: { method: "HEAD", path: "/img_auth.php/picture.png" },
      truth: { ...truth, product: "PHP" },
      why: "The same without the body: x-powered-by names PHP, and no field names MediaWiki.",
    },
  ],
};

function installAndRun(place: Place): Promise<Running> {
  const settings = join(place.folder, "LocalSettings.php");
  const where = ["--dbtype", "sqlite", "--dbpath", place.folder, "--confpath", place.folder];
  const what = ["--server", "http://shop.example", "--scriptpath", "", "--pass", "lab-password-of-owner"];
  const done = spawnSync(
    "php",
    [`${installed}/maintenance/install.php`, ...where, ...what, "Shop", "Owner"],
    {
      ...unprivilegedAccount(),
      cwd: place.folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", LANG: "C" },
    },
  );
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`MediaWiki was not installed: ${done.stdout}${done.stderr}`);
  appendFileSync(settings, `require '${programPath("mediawiki/private.php")}';\n`);
  return runApplication(place, {
    program: "php",
    args: ["-S", `127.0.0.1:${place.port}`, "-t", installed],
    env: { MW_CONFIG_FILE: settings },
    version: `MediaWiki/${debianVersion("mediawiki")}`,
  });
}
