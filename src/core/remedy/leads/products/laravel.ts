import type { Lead } from "../lead";

/** What usually refuses in Laravel. */
export const lead: Lead = {
  id: "laravel",
  products: ["Laravel"],
  log: {
    paths: [
      { on: "Application", path: "storage/logs/laravel.log" },
      { on: "PHP-FPM", path: "its error log" },
    ],
    line: "AuthorizationException and InvalidSignatureException are not logged by default; 419 and not 403 is an old CSRF token",
  },
  causes: [
    {
      cause: "app-permission",
      title: "A gate, a policy or authorize() of a form request",
      why: "“This action is unauthorized.”: authorize() of a new form request says false until it is changed.",
      change: "Change the one policy method. Answer from authorize() who may.",
      snippet: `public function authorize(): bool
{
    return $this->user()->can('update', $this->route('order'));
}`,
      documentation: "https://laravel.com/docs/authorization",
    },
    {
      cause: "signed-url",
      title: "A signed URL",
      why: "“Invalid signature.”: behind a proxy Laravel believes http, so the URL that it signs differs.",
      change: "Trust the proxy, so that scheme and host are the visitor's.",
      snippet: `->withMiddleware(function (Middleware $middleware) {
    $middleware->trustProxies(at: [
        '172.64.0.0/13', // and all others: see the step on letting Cloudflare in
    ]);
})`,
      documentation: "https://laravel.com/docs/requests#configuring-trusted-proxies",
    },
  ],
};
