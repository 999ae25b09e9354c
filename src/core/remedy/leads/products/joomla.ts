import type { Lead } from "../lead";

/** What usually refuses in Joomla. */
export const lead: Lead = {
  id: "joomla",
  products: ["Joomla"],
  log: {
    paths: [
      { on: "Joomla", path: "administrator/logs/everything.php and error.php, with logging on" },
      { on: "Web server", path: "the error log" },
    ],
    line: "JERROR_ALERTNOAUTHOR (“You don't have permission to access this”)",
  },
  causes: [
    {
      cause: "app-permission",
      title: "Access levels and permissions",
      why: "The group may not view the item, or not do that action.",
      change: "Give the one group the one action at that one item or component.",
      documentation: "https://docs.joomla.org/J3.x:Access_Control_List_Tutorial",
    },
    {
      cause: "csrf",
      title: "An old form token",
      why: "“The security token did not match”: the page came from a cache or the session is over.",
      change: "Leave pages with forms out of the page cache.",
      documentation: "https://docs.joomla.org/How_to_add_CSRF_anti-spoofing_to_forms",
    },
    {
      cause: "waf-plugin",
      title: "Admin Tools or another extension",
      why: "Its firewall logs the reason of each refusal.",
      change: "Except that one request in the extension's list.",
      documentation: "https://www.akeeba.com/documentation/admin-tools-joomla.html",
    },
  ],
};
