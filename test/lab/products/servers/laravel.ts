import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Product, Refusal } from "../product";
import { programPath, runApplication } from "../run-application";
import { debianVersion } from "../version-of";
import { writeSite } from "../write-site";

const page: Refusal["truth"] = { responder: "origin", product: "Laravel", cause: "app-permission" };
const own: Refusal["truth"] = { responder: "origin", product: "PHP", cause: null };
const json = { Accept: "application/json" };

/** Laravel on PHP's development server. */
export const product: Product = {
  id: "laravel",
  needs: { debian: ["php-laravel-framework", "php-cli", "php-mbstring", "php-xml"], npm: [] },
  start: (place) => {
    cpSync(programPath("laravel"), place.folder, { recursive: true });
    writeSite(place.folder, {
      "bootstrap/cache": null,
      "storage/framework/sessions": null,
      "storage/framework/views": null,
    });
    return runApplication(place, {
      program: "php",
      args: ["-S", `127.0.0.1:${place.port}`, join(place.folder, "shop.php")],
      version: `Laravel/${debianVersion("php-laravel-framework")}`,
    });
  },
  refusals: [
    {
      name: "abort",
      request: { path: "/abort" },
      neighbour: { path: "/open" },
      truth: page,
      why: "The route calls abort(403); Laravel shows its own page.",
    },
    {
      name: "abort, HEAD",
      request: { method: "HEAD", path: "/abort" },
      truth: own,
      why: "The same without the body: x-powered-by names PHP, and no field names Laravel.",
    },
    {
      name: "abort with a message",
      request: { path: "/message" },
      truth: page,
      why: "The route calls abort(403) with words of its own.",
    },
    {
      name: "abort with a session",
      request: { path: "/session" },
      truth: page,
      why: "The route calls abort(403) in a session, which sets a cookie.",
    },
    {
      name: "unauthorised action",
      request: { path: "/unauthorized" },
      truth: page,
      why: "A policy or gate says no: AuthorizationException.",
    },
    {
      name: "unauthorised action, JSON",
      request: { path: "/unauthorized", fields: json },
      truth: { ...own, product: "Laravel", cause: "app-permission" },
      why: "The same asked for as JSON: the sentence is Laravel's.",
    },
    {
      name: "signature missing",
      request: { path: "/signed" },
      truth: { ...page, cause: "signed-url" },
      why: "The address of the route has to be signed.",
    },
    {
      name: "signature missing, JSON",
      request: { path: "/signed", fields: json },
      truth: { ...own, product: "Laravel", cause: "signed-url" },
      why: "The same asked for as JSON: the sentence is Laravel's.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: json },
      truth: own,
      why: "The route answers with JSON of its own; x-powered-by names PHP.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: own,
      why: "The route answers with the word Forbidden; x-powered-by names PHP.",
    },
  ],
};
