import type { Product } from "../product";
import { pythonVersion, runGunicorn } from "../run-python";

/** Django and Django REST framework behind gunicorn, as in production. */
export const product: Product = {
  id: "django-gunicorn",
  needs: { debian: ["python3-django", "python3-djangorestframework", "gunicorn"], npm: [] },
  start: (place) => runGunicorn(place, "django/shop.py", pythonVersion("Django")),
  refusals: [
    {
      name: "permission denied",
      request: { path: "/denied" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Django", cause: "app-permission" },
      why: "The view raises PermissionDenied; Django answers with its own page.",
    },
    {
      name: "CSRF cookie missing",
      request: { method: "POST", path: "/order", body: "item=1" },
      truth: { responder: "origin", product: "Django", cause: "csrf" },
      why: "The form comes without the CSRF cookie.",
    },
    {
      name: "CSRF, no Referer over HTTPS",
      request: {
        method: "POST",
        path: "/order",
        fields: {
          Cookie: `csrftoken=${"a".repeat(32)}${"b".repeat(32)}`,
          "Content-Type": "application/x-www-form-urlencoded",
          "X-Forwarded-Proto": "https",
        },
        body: "item=1",
      },
      truth: { responder: "origin", product: "Django", cause: "csrf" },
      why: "Over HTTPS the form must come with a Referer, which some browsers and proxies take away; the page says so.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with the word Forbidden; the Server field names gunicorn.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with JSON of its own; the Server field names gunicorn.",
    },
    {
      name: "REST, not signed in",
      request: { path: "/rest/anonymous", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Django REST framework", cause: "app-permission" },
      why: "The view is for those who have signed in, and there is no way to ask for a password: so 403 and not 401.",
    },
    {
      name: "REST, no administrator",
      request: { path: "/rest/member", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Django REST framework", cause: "app-permission" },
      why: "The view is for administrators.",
    },
    {
      name: "REST, words of its own",
      request: { path: "/rest/owner", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The permission has words of its own; FastAPI's JSON has the same shape, so the Server field alone names something.",
    },
    {
      name: "REST, raised in the view",
      request: { path: "/rest/report", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view raises PermissionDenied with words of its own, in JSON that FastAPI has as well.",
    },
  ],
};
