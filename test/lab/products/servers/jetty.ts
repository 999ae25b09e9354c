import type { Product } from "../product";
import { startJetty } from "../start-jetty";

/** Jetty as it comes. */
export const product: Product = {
  id: "jetty",
  needs: { debian: ["jetty9"], npm: [] },
  start: (place) => startJetty(place),
  refusals: [
    {
      name: "security constraint",
      request: { path: "/nobody/page" },
      neighbour: { path: "/open.html" },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "The auth-constraint names no role.",
    },
    {
      name: "security constraint, JSON",
      request: { path: "/nobody/page", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "The same asked for as JSON.",
    },
    {
      name: "security constraint, text",
      request: { path: "/nobody/page", fields: { Accept: "text/plain" } },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "The same asked for as text.",
    },
    {
      name: "folder without a listing",
      request: { path: "/folder/" },
      neighbour: { path: "/folder/open.html" },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "Folders are not listed.",
    },
    {
      name: "security constraint, image",
      request: { path: "/nobody/page", fields: { Accept: "image/png" } },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "The same asked for as a picture: no body, and the Server field names Jetty.",
    },
    {
      name: "security constraint, HEAD",
      request: { method: "HEAD", path: "/nobody/page" },
      truth: { responder: "origin", product: "Jetty", cause: null },
      why: "The same without the body: the Server field names Jetty.",
    },
  ],
};
