import type { Lead } from "../lead";

/** What usually refuses in Django. */
export const lead: Lead = {
  id: "django",
  products: ["Django", "Django REST framework"],
  log: {
    paths: [
      {
        on: "Application",
        path: "the logger django.security.csrf and django.request: standard error, gunicorn's log",
      },
    ],
    line: "Forbidden (CSRF cookie not set.), (Origin checking failed - … does not match any trusted origins.), (Referer checking failed …)",
  },
  causes: [
    {
      cause: "csrf",
      title: "CSRF verification",
      why: "Behind a proxy the usual one is Origin checking failed: Django believes that it is asked by http, or by another host.",
      change:
        "Add the one origin, and let Django know that the proxy speaks HTTPS. The last line only if the proxy always sets that field itself.",
      snippet: `CSRF_TRUSTED_ORIGINS = ["https://shop.example"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`,
      documentation: "https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins",
    },
    {
      cause: "app-permission",
      title: "PermissionDenied, or a permission class",
      why: "permission_required, user_passes_test or a permission class of REST framework said no. SessionAuthentication there demands the CSRF token too.",
      change: "Give the one permission to the one account, or another permission class to the one view.",
      snippet: "@permission_classes([IsAuthenticatedOrReadOnly])",
      documentation: "https://www.django-rest-framework.org/api-guide/permissions/",
    },
  ],
};
