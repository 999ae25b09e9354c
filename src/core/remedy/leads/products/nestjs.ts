import type { Lead } from "../lead";

/** What usually refuses in NestJS. */
export const lead: Lead = {
  id: "nestjs",
  products: ["NestJS"],
  log: {
    paths: [{ on: "Application", path: "standard output" }],
    line: "Forbidden resource: a guard's canActivate said false",
  },
  causes: [
    {
      cause: "app-permission",
      title: "A guard",
      why: "“Forbidden resource” is what Nest says where a guard gives false.",
      change: "Mark the one handler as open, and let the guard read the mark.",
      snippet: `@Public()
@Post("webhook")
receive() {}`,
      documentation: "https://docs.nestjs.com/guards",
    },
    {
      cause: "csrf",
      title: "A CSRF package",
      why: "The same as in Express, on which it stands.",
      change: "Take one signed path out.",
      documentation: "https://docs.nestjs.com/security/csrf",
    },
  ],
};
