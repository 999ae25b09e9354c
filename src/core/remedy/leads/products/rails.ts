import type { Lead } from "../lead";

/** What usually refuses in Ruby on Rails. */
export const lead: Lead = {
  id: "rails",
  products: ["Ruby on Rails", "Sinatra", "Phusion Passenger", "a Ruby application server"],
  log: {
    paths: [{ on: "Application", path: "log/production.log" }],
    line: "[ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: …; HTTP Origin header (…) didn't match request.base_url (…)",
  },
  causes: [
    {
      cause: "host-check",
      title: "HostAuthorization",
      why: "The host is not in config.hosts: 403 Forbidden with “Blocked hosts”.",
      change: "Add the one host.",
      snippet: 'config.hosts << "shop.example"',
      documentation: "https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization",
    },
    {
      cause: "csrf",
      title: "Request forgery protection",
      why: "In Rails 422; rack-protection, as in Sinatra, answers 403. Behind a proxy the Origin differs from base_url where X-Forwarded-Proto is missing.",
      change:
        "Let the proxy send X-Forwarded-Proto and the host. Skip the check for one signed webhook at most.",
      snippet: "skip_forgery_protection only: :webhook",
      documentation: "https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf",
    },
    {
      cause: "app-permission",
      title: "head :forbidden, Pundit or CanCanCan",
      why: "The policy says no; often rescue_from makes it a 403.",
      change: "Change the one method of the policy.",
      documentation: "https://guides.rubyonrails.org/action_controller_overview.html",
    },
  ],
};
