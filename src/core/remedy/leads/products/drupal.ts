import type { Lead } from "../lead";

/** What usually refuses in Drupal. */
export const lead: Lead = {
  id: "drupal",
  products: ["Drupal"],
  log: {
    paths: [
      { on: "Drupal", path: "Reports, Recent log messages (admin/reports/dblog): access denied" },
      { on: "Drush", path: 'drush watchdog:show --type="access denied"' },
    ],
    line: "type “access denied” with the path and the account",
  },
  causes: [
    {
      cause: "app-permission",
      title: "A permission or node access",
      why: "The role lacks the permission that the route demands, or the node is unpublished.",
      change: "Give the one permission to the one role, then rebuild the cache.",
      snippet: `drush role:perm:add editor 'access content overview'
drush cache:rebuild`,
      documentation: "https://www.drupal.org/docs/user_guide/en/user-permissions.html",
    },
    {
      cause: "ip-deny",
      title: "The module Ban, or Perimeter",
      why: "The address is banned; without reverse_proxy it is Cloudflare's.",
      change: "Tell settings.php about the proxy, then remove the ban.",
      snippet: `$settings['reverse_proxy'] = TRUE;
$settings['reverse_proxy_addresses'] = [
  '172.64.0.0/13', // and all others: see the step on letting Cloudflare in
];`,
      documentation:
        "https://www.drupal.org/docs/getting-started/installing-drupal/using-a-load-balancer-or-reverse-proxy",
    },
    {
      cause: "csrf",
      title: "A link's token",
      why: "Routes with _csrf_token refuse links from a cached page or another session with 403.",
      change: "Open the page anew; leave such pages out of the cache for signed-in accounts.",
      documentation: "https://www.drupal.org/docs/drupal-apis/routing-system/access-checking-on-routes",
    },
  ],
};
