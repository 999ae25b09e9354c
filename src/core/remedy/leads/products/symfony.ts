import type { Lead } from "../lead";

/** What usually refuses in Symfony. */
export const lead: Lead = {
  id: "symfony",
  products: ["Symfony", "API Platform"],
  log: {
    paths: [
      { on: "Application", path: "var/log/prod.log" },
      { on: "Web profiler", path: "the panel Security" },
    ],
    line: "AccessDeniedException: Access Denied. … by the attribute or the line of access_control",
  },
  causes: [
    {
      cause: "app-permission",
      title: "access_control, IsGranted or a voter",
      why: "The first line of access_control that fits the path decides.",
      change: "Put a line for the one path above.",
      snippet: `security:
  access_control:
    - { path: ^/webhook$, roles: PUBLIC_ACCESS }
    - { path: ^/, roles: ROLE_USER }`,
      documentation: "https://symfony.com/doc/current/security/access_control.html",
    },
    {
      cause: "csrf",
      title: "A CSRF token",
      why: "isCsrfTokenValid said no, or the login form is older than the session.",
      change: "Leave pages with forms out of the HTTP cache.",
      documentation: "https://symfony.com/doc/current/security/csrf.html",
    },
  ],
};
