import type { Lead } from "../lead";

/** What usually refuses in Jenkins. */
export const lead: Lead = {
  id: "jenkins",
  products: ["Jenkins"],
  log: {
    paths: [
      { on: "Linux packages", path: "journalctl -u jenkins" },
      { on: "Jenkins", path: "Manage Jenkins, System Log" },
    ],
    line: "No valid crumb was included in request for …; … is missing the Overall/Read permission",
  },
  causes: [
    {
      cause: "csrf",
      title: "No valid crumb",
      why: "A POST without its crumb, with another session's, or behind a proxy that changes the client's address or drops the field.",
      change:
        "Scripts use an API token, which needs no crumb. Behind a proxy, let the field Jenkins-Crumb through.",
      snippet:
        'curl -X POST --user "$JENKINS_USER:$JENKINS_API_TOKEN" https://jenkins.example/job/shop/build',
      documentation: "https://www.jenkins.io/doc/book/security/csrf-protection/",
    },
    {
      cause: "app-permission",
      title: "A permission is missing",
      why: "The page names the account and the permission.",
      change: "Give that one permission to the account, at that folder or job.",
      documentation: "https://www.jenkins.io/doc/book/security/managing-security/",
    },
  ],
};
