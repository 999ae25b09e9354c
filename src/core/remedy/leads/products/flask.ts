import type { Lead } from "../lead";

/** What usually refuses in Flask. */
export const lead: Lead = {
  id: "flask",
  products: ["Flask"],
  log: {
    paths: [{ on: "Application", path: "standard error, or gunicorn's error log" }],
    line: "403 in the access log; with Flask-WTF, The CSRF token is missing is 400 and not 403",
  },
  causes: [
    {
      cause: "app-permission",
      title: "abort(403)",
      why: "A view or a before_request handler refuses.",
      change: "Find it, and except one endpoint.",
      snippet: `@app.before_request
def gate():
    if request.endpoint == "webhook":
        return None
    if not allowed(request):
        abort(403)`,
      documentation: "https://flask.palletsprojects.com/en/stable/errorhandling/",
    },
    {
      cause: "ip-deny",
      title: "A test of remote_addr",
      why: "Behind a proxy it is the proxy's address.",
      change: "Put ProxyFix in front, with the number of proxies that are really there.",
      snippet: "app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)",
      documentation: "https://flask.palletsprojects.com/en/stable/deploying/proxy_fix/",
    },
  ],
};
