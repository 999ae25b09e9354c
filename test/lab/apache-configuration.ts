import { existsSync } from "node:fs";
import { loopback } from "./ports";

/** Where the distributions keep Apache's modules: Debian, Fedora, Arch and Alpine. */
const moduleFolders = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];
/** Where they keep the error documents in many languages. */
const errorFolders = ["/usr/share/apache2/error", "/usr/share/httpd/error"];

const usual = [
  "mpm_event",
  "unixd",
  "log_config",
  "authz_core",
  "authz_host",
  "dir",
  "autoindex",
  "mime",
  "alias",
];

/** The error documents in many languages that come with Apache. Throws where they are not installed. */
export function errorDocuments(): string {
  const folder = errorFolders.find((each) => existsSync(each));
  if (folder === undefined) throw new Error("Apache's error documents are not installed");
  return folder;
}

/** The folder of Apache's modules, or null where it is in none of the usual places. */
export function apacheModules(): string | null {
  return moduleFolders.find((each) => existsSync(each)) ?? null;
}

/**
 * A configuration of Apache httpd: everything inside `folder`, the fewest processes, in the
 * foreground, with these further modules and this text at its end.
 */
export function apacheConfiguration(
  folder: string,
  port: number,
  modules: readonly string[],
  text: string,
): string {
  const modulesIn = apacheModules() ?? "modules";
  const load = [...usual, ...modules]
    .map((name) => [name, `${modulesIn}/mod_${name}.so`] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => `LoadModule ${name}_module ${file}`);
  return `
${load.join("\n")}
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
Listen ${loopback}:${port}
ServerName shop.example:80
ServerAdmin webmaster@shop.example
StartServers 1
MinSpareThreads 1
MaxSpareThreads 25
ErrorLog ${folder}/error.log
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
${text}
`;
}
