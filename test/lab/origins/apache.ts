import { existsSync } from "node:fs";
import { join } from "node:path";
import { unprivilegedAccount } from "../account";
import { findProgram } from "./find-program";
import type { Origin } from "./origin";
import { makeSiteFolder } from "./site-folder";
import { startServer } from "./start-server";

/** Where the distributions keep Apache's modules: Debian, Fedora, Arch and Alpine. */
const moduleFolders = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];

/** Loaded where they are files; distributions build some of them in. */
const modules = ["mpm_event", "unixd", "log_config", "authz_core", "authz_host", "dir", "autoindex", "mime"];

/** A real Apache httpd that refuses in every kind, or null where it is not installed. */
export async function startApache(): Promise<Origin | null> {
  const command = findProgram("apache2", "httpd");
  const moduleFolder = moduleFolders.find((folder) => existsSync(folder));
  if (command === null || moduleFolder === undefined) return null;
  const account = unprivilegedAccount();
  return startServer(
    {
      name: "apache",
      command,
      args: (file) => ["-f", file, "-D", "FOREGROUND"],
      config: (folder, port) => apacheConfig(folder, port, moduleFolder),
    },
    makeSiteFolder("apache", account),
    account,
  );
}

/** The configuration: everything inside `folder`, the fewest processes that event MPM allows. */
export function apacheConfig(folder: string, port: number, moduleFolder: string): string {
  const load = modules
    .map((name) => ({ name, file: join(moduleFolder, `mod_${name}.so`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => `LoadModule ${name}_module ${file}`);
  return `
${load.join("\n")}
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
Listen 127.0.0.1:${port}
ServerName 127.0.0.1:${port}
StartServers 1
MinSpareThreads 1
MaxSpareThreads 25
ErrorLog ${folder}/error.log
LogLevel info
LogFormat "%h %{%Y-%m-%dT%H:%M:%S%z}t \\"%r\\" %>s %{CF-Ray}i" lab
CustomLog ${folder}/access.log lab
TypesConfig /dev/null
AddType text/html .html
AddType text/plain .txt
AddType application/json .json
DirectoryIndex index.html
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  Options -Indexes
  AllowOverride None
  Require all granted
</Directory>
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
