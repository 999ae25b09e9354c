import { unprivilegedAccount } from "../account";
import { apacheConfiguration, apacheModules } from "../apache-configuration";
import { findProgram } from "./find-program";
import type { Origin } from "./origin";
import { makeSiteFolder } from "./site-folder";
import { startServer } from "./start-server";

/** A real Apache httpd that refuses in every kind, or null where it is not installed. */
export async function startApache(): Promise<Origin | null> {
  const command = findProgram("apache2", "httpd");
  if (command === null || apacheModules() === null) return null;
  const account = unprivilegedAccount();
  return startServer(
    {
      name: "apache",
      command,
      args: (file) => ["-f", file, "-D", "FOREGROUND"],
      config: (folder, port) => apacheConfiguration(folder, port, [], refusals(folder)),
    },
    makeSiteFolder("apache", account),
    account,
  );
}

/** What it refuses, and a log that tells the Ray ID that the edge sent along. */
function refusals(folder: string): string {
  return `LogLevel info
LogFormat "%h %{%Y-%m-%dT%H:%M:%S%z}t \\"%r\\" %>s %{CF-Ray}i" lab
CustomLog ${folder}/access.log lab
<Location /deny-rule/refused.html>
  Require all denied
</Location>
<Location /custom-page/refused.html>
  Require all denied
  ErrorDocument 403 /errors/members.html
</Location>
<Location /json/refused.html>
  Require all denied
  ErrorDocument 403 /errors/orders.json
</Location>
<Location /empty/refused.html>
  Require all denied
  ErrorDocument 403 /errors/nothing.txt
</Location>
`;
}
