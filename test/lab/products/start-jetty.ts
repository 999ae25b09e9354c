import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";
import { debianVersion } from "./version-of";
import { openPage, writeSite } from "./write-site";

/** Starts Debian's Jetty with the site of `programs/jetty`; `more` are properties of its start.jar. */
export function startJetty(place: Place, ...more: readonly string[]): Promise<Running> {
  const folder = place.folder;
  writeSite(folder, {
    "webapps/ROOT/open.html": openPage,
    "webapps/ROOT/folder/open.html": openPage,
    "webapps/ROOT/WEB-INF": null,
  });
  copyFileSync(programPath("jetty/web.xml"), join(folder, "webapps/ROOT/WEB-INF/web.xml"));
  return runApplication(place, {
    program: "java",
    args: [
      "-Xmx128m",
      `-Djava.io.tmpdir=${folder}`,
      "-jar",
      "/usr/share/jetty9/start.jar",
      "jetty.home=/usr/share/jetty9",
      `jetty.base=${folder}`,
      "--module=http,deploy",
      "jetty.http.host=127.0.0.1",
      `jetty.http.port=${place.port}`,
      ...more,
    ],
    version: `Jetty/${debianVersion("jetty9")}`,
  });
}
