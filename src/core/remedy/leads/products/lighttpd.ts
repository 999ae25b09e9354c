import type { Lead } from "../lead";

/** What usually refuses in lighttpd. */
export const lead: Lead = {
  id: "lighttpd",
  products: ["lighttpd"],
  log: {
    paths: [{ on: "Debian, Ubuntu", path: "/var/log/lighttpd/error.log" }],
    line: "access denied, or (mod_access.c…) with url.access-deny once debug.log-request-handling is on",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "url.access-deny",
      why: 'mod_access refuses by the end of the path: "~" and ".inc" in many configurations.',
      change: "Except one path by a condition.",
      snippet: `$HTTP["url"] != "/webhook" {
  url.access-deny = ( "~", ".inc" )
}`,
      documentation: "https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_access",
    },
    {
      cause: "directory-index",
      title: "A folder without an index file",
      why: "No file of index-file.names is there and dir-listing is off.",
      change: "Name the file that answers.",
      snippet: 'index-file.names = ( "index.html", "index.php" )',
      documentation: "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModDirlisting",
    },
    {
      cause: "file-permission",
      title: "File permissions",
      why: "The server's account may not read the file.",
      change: "Give it read on the file and execute on each folder above it.",
      snippet: "namei -l /var/www/html/page.html",
      documentation: "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs",
    },
  ],
};
