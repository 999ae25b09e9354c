import type { Lead } from "../lead";

/** What usually refuses in PHP. */
export const lead: Lead = {
  id: "php",
  products: ["PHP"],
  log: {
    paths: [
      { on: "PHP-FPM", path: "/var/log/php8.2-fpm.log, or journalctl -u php8.2-fpm" },
      { on: "Web server", path: "the error log of nginx or Apache" },
    ],
    line: "Access to the script '…' has been denied (see security.limit_extensions); Access denied.",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "security.limit_extensions of PHP-FPM",
      why: "The page says only “Access denied.”: the file that was asked for does not end in .php, or cgi.fix_pathinfo found another.",
      change:
        "Correct SCRIPT_FILENAME and the location, so that only real .php files reach PHP-FPM. Leave the list of endings as it is.",
      snippet: `location ~ \\.php$ {
  try_files $uri =404;
  include fastcgi_params;
  fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
  fastcgi_pass unix:/run/php/php-fpm.sock;
}`,
      documentation: "https://www.php.net/manual/en/install.fpm.configuration.php#security-limit-extensions",
    },
    {
      cause: "app-permission",
      title: "The script itself",
      why: "It calls http_response_code(403), or a framework does.",
      change: "Look for 403 in the application and its framework's log.",
      snippet: 'grep -rn "403" --include=*.php /var/www/shop',
      documentation: "https://www.php.net/manual/en/function.http-response-code.php",
    },
  ],
};
