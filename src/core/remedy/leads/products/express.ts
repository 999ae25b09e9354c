import type { Lead } from "../lead";

/** What usually refuses in Express. */
export const lead: Lead = {
  id: "express",
  products: ["Express"],
  log: {
    paths: [{ on: "Application", path: "standard error, pm2 logs, journalctl" }],
    line: "ForbiddenError: invalid csrf token (EBADCSRFTOKEN)",
  },
  causes: [
    {
      cause: "csrf",
      title: "csurf, csrf-csrf or lusca",
      why: "The token is missing, or its cookie did not come: secure cookies behind a proxy need trust proxy.",
      change: "Trust the proxy by its ranges; take one signed webhook out by mounting it before the check.",
      snippet: `app.set("trust proxy", [
  "loopback",
  "172.64.0.0/13", // and all others: see the step on letting Cloudflare in
]);
app.post("/webhook", webhook);
app.use(csrfProtection);`,
      documentation: "https://expressjs.com/en/guide/behind-proxies.html",
    },
    {
      cause: "file-permission",
      title: "express.static and hidden files",
      why: 'dotfiles: "deny" answers 403 to a path with a part that begins with a dot; so is a path that leaves the folder.',
      change: "Serve the one folder by a route of its own.",
      snippet: 'app.use("/.well-known", express.static("well-known", { dotfiles: "allow" }));',
      documentation: "https://expressjs.com/en/api.html#express.static",
    },
    {
      cause: "app-permission",
      title: "res.status(403), or an error with status 403",
      why: "Middleware of your own. Helmet only sets fields and refuses nothing.",
      change: "Find it, and leave one path out.",
      snippet: 'grep -rn "403" --include=*.js --include=*.ts src',
      documentation: "https://expressjs.com/en/guide/error-handling.html",
    },
  ],
};
