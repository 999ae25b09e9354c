import type { Product } from "../product";
import { startTomcat } from "../start-tomcat";

/** Tomcat that keeps its name and its report to itself, and claims to be Apache. */
export const product: Product = {
  id: "tomcat-quiet",
  needs: { debian: ["tomcat10"], npm: [] },
  start: (place) =>
    startTomcat(place, { connector: 'server="Apache"', report: 'showServerInfo="false" showReport="false"' }),
  refusals: [
    {
      name: "security constraint",
      request: { path: "/nobody/page" },
      neighbour: { path: "/open.html" },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The heading of Tomcat's page stays, and the Server field names another server.",
    },
    {
      name: "security constraint, French",
      request: { path: "/nobody/page", fields: { "Accept-Language": "fr" } },
      truth: { responder: "origin", product: "Apache Tomcat", cause: null },
      why: "The same in the visitor's language.",
    },
  ],
};
