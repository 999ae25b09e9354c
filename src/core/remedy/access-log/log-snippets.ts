/** How a server is told to log the Ray ID from now on. */
export interface LogSnippet {
  readonly product: string;
  /** To be pasted, as it is. */
  readonly code: string;
  /** Where it goes; English. */
  readonly where: string;
  readonly documentation: string;
}

/** How nginx, Apache httpd, Caddy and IIS log `CF-Ray`, which Cloudflare sends along with every request (facts/cloudflare.md section 4). */
export const logSnippets: readonly LogSnippet[] = [
  {
    product: "nginx",
    code: `log_format with_ray '$remote_addr - $remote_user [$time_local] "$request" '
                    '$status $body_bytes_sent "$http_referer" "$http_user_agent" "$http_cf_ray"';
access_log /var/log/nginx/access.log with_ray;
`,
    where: "Inside http { }, in place of the access_log that is there; then nginx -t and nginx -s reload.",
    documentation: "https://nginx.org/en/docs/http/ngx_http_log_module.html",
  },
  {
    product: "Apache httpd",
    code: `LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\" \\"%{CF-Ray}i\\"" with_ray
CustomLog /var/log/apache2/access.log with_ray
`,
    where:
      "In the virtual host, in place of the CustomLog that is there; then apachectl -t and apachectl graceful.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_log_config.html",
  },
  {
    product: "Caddy",
    code: `log {
	output file /var/log/caddy/access.log
	format json
}
`,
    where:
      "In the block of the site: the JSON log has all fields of the request, Cf-Ray too; then caddy validate and caddy reload.",
    documentation: "https://caddyserver.com/docs/caddyfile/directives/log",
  },
  {
    product: "IIS",
    code: `%windir%\\system32\\inetsrv\\appcmd.exe set config -section:system.applicationHost/sites /+"[name='Default Web Site'].logFile.customFields.[logFieldName='CF-Ray',sourceName='CF-Ray',sourceType='RequestHeader']" /commit:apphost
`,
    where: "In a command prompt as administrator, with your site's name; from IIS 8.5, W3C format.",
    documentation:
      "https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/customfields",
  },
];
