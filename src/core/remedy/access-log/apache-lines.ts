import type { LineExplanation } from "./line-explanation";

/** Lines of Apache httpd's error log that come with a 403, by their AH number. Source: httpd's own source and documentation. */
export const apacheLines: readonly LineExplanation[] = [
  {
    id: "AH01630",
    product: "Apache httpd",
    pattern: /AH01630: client denied by server configuration/,
    means:
      "No `Require` let this request in. The path at the end of the line is where it was decided: a file, or `proxy:` and what is behind.",
    change:
      "Find the innermost `<Directory>`, `<Location>`, `<Files>` or `.htaccess` for that path with a `Require`, and add the one that is missing there, for example `Require ip ADDRESS`. Do not put `Require all granted` on `/`.",
    documentation: "https://httpd.apache.org/docs/2.4/howto/access.html",
  },
  {
    id: "AH01797",
    product: "Apache httpd",
    pattern: /(?:AH01797: )?client denied by server configuration/,
    means:
      "`Order`, `Allow` and `Deny`, the rules of Apache 2.2, refused the client's address (or a module such as mod_evasive did, where the line has no AH number).",
    change:
      "Find `Deny from` or `Order` for that path, in `.htaccess` files too, and replace it by `Require`. Mixing both kinds is what usually goes wrong.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_access_compat.html",
  },
  {
    id: "AH01631",
    product: "Apache httpd",
    pattern: /AH01631: user [^\n]{0,400}authorization failure/,
    means:
      "The person logged in, and is not among those whom `Require user`, `Require group` and the like name.",
    change: "Add the one user or group to the `Require` of that path.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#require",
  },
  {
    id: "AH00035",
    product: "Apache httpd",
    pattern: /AH00035: access to [^\n]{0,4000}? denied/,
    means: "Apache's user may not enter a folder on the way: its right to search (`x`) is missing.",
    change:
      "`namei -l PATH` with the path in the line shows which folder lacks `x` for Apache's user. Give it to that one folder (`chmod o+x FOLDER`, or an ACL for www-data). On SELinux, `restorecon -Rv FOLDER`.",
    documentation: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
  },
  {
    id: "AH00132",
    product: "Apache httpd",
    pattern: /AH00132: file permissions deny server access/,
    means: "Apache's user may not read this file.",
    change: "Give the file the right to be read: `chmod o+r FILE`, or make Apache's group its group.",
    documentation: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
  },
  {
    id: "AH00036",
    product: "Apache httpd",
    pattern: /AH00036: access to [^\n]{0,4000}? failed/,
    means:
      "The operating system refused to look the path up; the reason stands before the number, in brackets.",
    change: "A name that is too long points at a broken link or a rewrite that repeats itself.",
    documentation: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
  },
  {
    id: "AH01276",
    product: "Apache httpd",
    pattern: /AH01276: Cannot serve directory/,
    means:
      "The URL is a folder, none of the files in `DirectoryIndex` is in it, and listing folders is off (`Options -Indexes`).",
    change:
      "Put an index file there, or name the one that is there: `DirectoryIndex index.php index.html` for this folder. `Options +Indexes` only where everybody may see the list of files.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_dir.html#directoryindex",
  },
  {
    id: "AH00037",
    product: "Apache httpd",
    pattern: /AH00037: Symbolic link not allowed/,
    means: "The path has a symbolic link, and `Options` allows none there, or the target cannot be reached.",
    change:
      "For that one folder: `Options +SymLinksIfOwnerMatch`, with link and target of the same owner, or `Options +FollowSymLinks`.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/core.html#options",
  },
  {
    id: "AH00529",
    product: "Apache httpd",
    pattern: /AH00529: [^\n]{0,4000}? unable to check htaccess file/,
    means: "Apache's user may not read a `.htaccess`, or not enter its folder, and so refuses all below it.",
    change:
      "`chmod o+x` for the folder and `chmod o+r` for the `.htaccess` in the line, or `AllowOverride None` for that folder if it needs none.",
    documentation: "https://httpd.apache.org/docs/2.4/howto/htaccess.html",
  },
  {
    id: "AH00670",
    product: "Apache httpd",
    pattern: /AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off/,
    means: "A `RewriteRule` in a folder or `.htaccess` needs the right to follow links, which is off there.",
    change: "Add `Options +SymLinksIfOwnerMatch` to that folder, or move the rule into the virtual host.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewriterule",
  },
  {
    id: "AH01262",
    product: "Apache httpd",
    pattern: /AH0126[25]: |Options ExecCGI is off in this directory|attempt to invoke directory as script/,
    means:
      "The URL is treated as a CGI script, and that folder may run none (or the URL is the folder itself).",
    change:
      "Ask for the script itself, or give that one folder `Options +ExecCGI`. If it is no script, remove the `SetHandler cgi-script` or `ScriptAlias` that makes it one.",
    documentation: "https://httpd.apache.org/docs/2.4/howto/cgi.html",
  },
  {
    id: "AH00127",
    product: "Apache httpd",
    pattern: /AH00127: Cannot map /,
    means: "The URL cannot be a path of a file here: it is too long, or leads out of `DocumentRoot`.",
    change:
      "Nothing, if a scanner asked. Else shorten the URL, or pass it to the application before files are looked for.",
    documentation: "https://httpd.apache.org/docs/2.4/urlmapping.html",
  },
  {
    id: "AH02219",
    product: "Apache httpd",
    pattern: /AH02219: access to [^\n]{0,4000}? failed, reason: SSL connection required/,
    means:
      "The path is for HTTPS alone (`SSLRequireSSL`), and the request came by HTTP. Behind Cloudflare that is so with the encryption mode Flexible.",
    change: "Set the encryption mode to Full (strict) at Cloudflare, so that it comes by HTTPS here too.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslrequiressl",
  },
  {
    id: "AH02229",
    product: "Apache httpd",
    pattern: /AH02229: access to [^\n]{0,4000}? failed, reason: SSL requirement/,
    means:
      "What `SSLRequire` asks for did not hold. With `LogLevel info` the line before names the expression.",
    change: "Correct that one expression for this path.",
    documentation: "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslrequire",
  },
];
