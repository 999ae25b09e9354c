import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Django on its development server, with DEBUG on. */
export const product: Product = {
  id: "django",
  needs: { debian: ["python3-django", "python3-djangorestframework"], npm: [] },
  start: (place) => runPython(place, "django/shop.py", pythonVersion("Django"), { env: { SHOP_DEBUG: "1" } }),
  refusals: [
    {
      name: "permission denied, debug",
      request: { path: "/denied" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Django", cause: "app-permission" },
      why: "The view raises PermissionDenied; the page is the same in debug.",
    },
    {
      name: "CSRF cookie missing, debug",
      request: { method: "POST", path: "/order", body: "item=1" },
      truth: { responder: "origin", product: "Django", cause: "csrf" },
      why: "The form comes without the CSRF cookie; in debug the page explains it.",
    },
    {
      name: "CSRF token incorrect, debug",
      request: {
        method: "POST",
        path: "/order",
        fields: {
          Cookie: `csrftoken=${"a".repeat(32)}${"b".repeat(32)}`,
          "Content-Type": "application/x-www-form-urlencoded",
        },
        body: `csrfmiddlewaretoken=${"b".repeat(64)}`,
      },
      truth: { responder: "origin", product: "Django", cause: "csrf" },
      why: "The form's token does not fit the cookie's.",
    },
    {
      name: "user agent",
      request: { path: "/open", fields: { "User-Agent": "GreedyBot/1.0" } },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Django", cause: "app-permission" },
      why: "DISALLOWED_USER_AGENTS has it; the page is that of PermissionDenied.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with no body; the Server field names the development server.",
    },
  ],
};
