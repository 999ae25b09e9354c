import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** NestJS on Express. */
export const product: Product = {
  id: "nestjs",
  needs: {
    debian: [],
    npm: ["@nestjs/common", "@nestjs/core", "@nestjs/platform-express", "reflect-metadata", "rxjs"],
  },
  start: (place) => runNode(place, "nestjs/shop.mjs", npmVersion("@nestjs/core")),
  refusals: [
    {
      name: "guard",
      request: { path: "/guard", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: "NestJS", cause: "app-permission" },
      why: "A guard says no.",
    },
    {
      name: "exception with a message",
      request: { path: "/exception" },
      truth: { responder: "origin", product: "NestJS", cause: "app-permission" },
      why: "The controller throws a ForbiddenException with a message.",
    },
    {
      name: "exception with a description",
      request: { path: "/described" },
      truth: { responder: "origin", product: "NestJS", cause: "app-permission" },
      why: "The controller throws a ForbiddenException with a message and a description.",
    },
    {
      name: "exception without a message",
      request: { path: "/plain" },
      truth: { responder: "origin", product: "NestJS", cause: "app-permission" },
      why: "The controller throws a ForbiddenException and says no more: message and status, in NestJS's order.",
    },
    {
      name: "exception of its own shape",
      request: { path: "/shaped" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The exception's JSON is the application's own; x-powered-by names Express.",
    },
    {
      name: "guard, HEAD",
      request: { method: "HEAD", path: "/guard" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "A guard says no, asked for without the body: x-powered-by names Express.",
    },
  ],
};
