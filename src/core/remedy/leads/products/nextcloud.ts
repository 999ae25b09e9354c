import type { Lead } from "../lead";

/** What usually refuses in Nextcloud or ownCloud. */
export const lead: Lead = {
  id: "nextcloud",
  products: ["Nextcloud or ownCloud", "sabre/dav (Nextcloud, ownCloud)"],
  log: {
    paths: [{ on: "Nextcloud", path: "data/nextcloud.log, or Administration settings, Logging" }],
    line: "Forbidden, CSRF check failed; Sabre\\DAV\\Exception\\Forbidden",
  },
  causes: [
    {
      cause: "csrf",
      title: "The request token",
      why: "The page is older than the session, or a script sends no OCS-APIRequest.",
      change: "Scripts send OCS-APIRequest: true and an app password.",
      snippet:
        'curl -u "$NC_USER:$NC_APP_PASSWORD" -H "OCS-APIRequest: true" https://cloud.example/ocs/v1.php/cloud/user',
      documentation:
        "https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html",
    },
    {
      cause: "app-permission",
      title: "A share without the right, or File access control",
      why: "The share is read only, or a flow rule refuses.",
      change: "Give the one share the one right.",
      documentation:
        "https://docs.nextcloud.com/server/latest/admin_manual/file_workflows/access_control.html",
    },
    {
      cause: "ip-deny",
      title: "Trusted proxies and throttling",
      why: "Without trusted_proxies the proxy's address is throttled for all.",
      change: "Name the proxy in each of its ranges, each at an index that is free.",
      snippet: `occ config:system:get trusted_proxies
# At the next free index, and all others: see the step on letting Cloudflare in
occ config:system:set trusted_proxies "$FREE_INDEX" --value=172.64.0.0/13`,
      documentation:
        "https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/reverse_proxy_configuration.html",
    },
  ],
};
