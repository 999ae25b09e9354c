import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";
import { debianVersion } from "./version-of";
import { openPage, writeSite } from "./write-site";

/** What differs between two Tomcats: attributes of the connector and of the valve that reports errors. */
export interface TomcatOptions {
  readonly connector?: string;
  readonly report?: string;
}

/** Starts Debian's Tomcat with the site of `programs/tomcat`. */
export function startTomcat(
  place: Place,
  { connector = "", report = "" }: TomcatOptions = {},
): Promise<Running> {
  const folder = place.folder;
  writeSite(folder, {
    "conf/server.xml": `<Server port="-1">
  <Service name="Catalina">
    <Connector address="127.0.0.1" port="${place.port}" ${connector}/>
    <Engine name="Catalina" defaultHost="shop.example">
      <Host name="shop.example" appBase="webapps">
        <Valve className="org.apache.catalina.valves.ErrorReportValve" ${report}/>
      </Host>
    </Engine>
  </Service>
</Server>
`,
    "webapps/ROOT/open.html": openPage,
    "webapps/ROOT/rest/open.html": openPage,
    "webapps/ROOT/WEB-INF": null,
    logs: null,
    temp: null,
    work: null,
  });
  copyFileSync(programPath("tomcat/web.xml"), join(folder, "webapps/ROOT/WEB-INF/web.xml"));
  return runApplication(place, {
    program: "/usr/share/tomcat10/bin/catalina.sh",
    args: ["run"],
    env: { CATALINA_HOME: "/usr/share/tomcat10", CATALINA_BASE: folder, CATALINA_OPTS: "-Xmx128m" },
    version: `Tomcat/${debianVersion("tomcat10")}`,
  });
}
