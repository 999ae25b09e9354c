/**
 * A configuration of nginx around these `server` blocks: everything inside `folder`, which relative
 * paths start from, one worker, in the foreground.
 */
export function nginxConfiguration(folder: string, servers: string): string {
  return `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 64; }
http {
  types { text/html html; text/plain txt; application/json json; }
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${servers.replaceAll(/\b(root|alias) site/g, `$1 ${folder}/site`)}
}
`;
}
