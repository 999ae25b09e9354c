import type { Product } from "../product";
import { startTomcat } from "../start-tomcat";

/** Tomcat as it comes. */
export const product: Product = {
  id: "tomcat",
  needs: { debian: ["tomcat10"], npm: [] },
  start: (place) => startTomcat(place),
  refusals: [
    {
      name: "security constraint",
      request: { path: "/nobody/page" },
      neighbour: { path: "/open.html" },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The auth-constraint names no role.",
    },
    {
      name: "security constraint, HEAD",
      request: { method: "HEAD", path: "/nobody/page" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same without the body: no field names Tomcat.",
    },
    {
      name: "security constraint, Spanish",
      request: { path: "/nobody/page", fields: { "Accept-Language": "es" } },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The same in the visitor's language.",
    },
    {
      name: "security constraint, French",
      request: { path: "/nobody/page", fields: { "Accept-Language": "fr" } },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The same in the visitor's language.",
    },
    {
      name: "security constraint, Japanese",
      request: { path: "/nobody/page", fields: { "Accept-Language": "ja" } },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The same in the visitor's language.",
    },
    {
      name: "security constraint, Russian",
      request: { path: "/nobody/page", fields: { "Accept-Language": "ru" } },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The same in the visitor's language.",
    },
    {
      name: "deny by address",
      request: { path: "/address/page" },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "RemoteAddrFilter refuses the loopback address.",
    },
    {
      name: "CSRF nonce missing",
      request: { path: "/csrf/page" },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "CsrfPreventionFilter finds no nonce; the page does not say so.",
    },
    {
      name: "REST, CSRF token missing",
      request: { method: "POST", path: "/rest/open.html", body: "{}" },
      neighbour: { path: "/rest/open.html" },
      truth: { responder: "origin", product: "Apache Tomcat", cause: "csrf" },
      why: "RestCsrfPreventionFilter finds no token; a field and the message say so.",
    },
    {
      name: "CORS, another origin",
      request: { path: "/cors/page", fields: { Origin: "https://other.example" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "CorsFilter refuses the origin with an empty body; no field names Tomcat.",
    },
  ],
};
