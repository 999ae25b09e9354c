import type { Product } from "../product";
import { runGo } from "../run-go";
import { debianVersion } from "../version-of";

/** gorilla/csrf, which guards the forms of many programs in Go. */
export const product: Product = {
  id: "gorilla-csrf",
  needs: { debian: ["golang-go", "golang-github-gorilla-csrf-dev"], npm: [] },
  start: (place) =>
    runGo(place, "gorilla-csrf/shop.go", `gorilla/csrf/${debianVersion("golang-github-gorilla-csrf-dev")}`),
  refusals: [
    {
      name: "token missing",
      request: {
        method: "POST",
        path: "/order",
        fields: { "Content-Type": "application/x-www-form-urlencoded" },
        body: "item=1",
      },
      neighbour: { path: "/order" },
      truth: { responder: "origin", product: "gorilla/csrf", cause: "csrf" },
      why: "The form comes without its token.",
    },
    {
      name: "token missing, PUT",
      request: { method: "PUT", path: "/order", fields: { "Content-Type": "application/json" }, body: "{}" },
      truth: { responder: "origin", product: "gorilla/csrf", cause: "csrf" },
      why: "The same asked for by a script.",
    },
  ],
};
