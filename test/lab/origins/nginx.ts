import { unprivilegedAccount } from "../account";
import { findProgram } from "./find-program";
import type { Origin } from "./origin";
import { makeSiteFolder } from "./site-folder";
import { startServer } from "./start-server";

/** A real nginx that refuses in every kind, or null where nginx is not installed. */
export async function startNginx(): Promise<Origin | null> {
  const command = findProgram("nginx");
  if (command === null) return null;
  const account = unprivilegedAccount();
  return startServer(
    { name: "nginx", command, args: (file) => ["-c", file, "-e", "stderr"], config: nginxConfig },
    makeSiteFolder("nginx", account),
    account,
  );
}

/** The configuration: everything inside `folder`, one worker, in the foreground. */
export function nginxConfig(folder: string, port: number): string {
  return `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 128; }
http {
  types { text/html html; text/plain txt; application/json json; }
  log_format lab '$remote_addr [$time_iso8601] "$request" $status $http_cf_ray';
  access_log ${folder}/access.log lab;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    location = /deny-rule/refused.html { deny all; }
    location = /custom-page/refused.html { deny all; error_page 403 /errors/members.html; }
    location = /json/refused.html { deny all; error_page 403 /errors/orders.json; }
    location = /empty/refused.html { deny all; error_page 403 /errors/nothing.txt; }
    location /errors/ { internal; }
  }
}
`;
}
