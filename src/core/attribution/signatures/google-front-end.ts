import type { Signature } from "../signature";

/** Google's front end. It stands before Google's own services and before sites on Google Cloud alike, and its pages are never the application's. */
export const signature: Signature = {
  id: "google-front-end",
  product: "Google Front End",
  responder: "other-edge",
  documentation: "https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<title>Error 40\d \([^<]{2,60}\)!!1<\/title>/, text: "!!1" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Error 403 (Forbidden)!!1</title>",
    },
    {
      id: "load-balancer-page",
      when: [
        {
          body: /<h1>Error: [A-Za-z ]{3,40}<\/h1>\s{0,4}<h2>Your client does not have permission to get URL <code>/i,
          text: "your client does not have permission to get url",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>",
    },
    {
      id: "short-page",
      when: [
        {
          body: /<title>403<\/title>\s{0,4}(?:<\/head>\s{0,4}<body>\s{0,4})?(?:<p>)?403 Forbidden\s{0,4}(?:<|$)/i,
          text: "<title>403</title>",
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_own_page" },
      product: "Google Cloud Armor",
      seen: "<title>403</title>403 Forbidden",
    },
    {
      id: "unusual-traffic",
      when: [{ text: "our systems have detected unusual traffic from your computer network" }],
      supports: "origin",
      weight: 14,
      group: "google",
      because: { id: "because_own_sentence" },
      product: "Google",
      cause: "rate-limited",
      seen: "Our systems have detected unusual traffic from your computer network.",
    },
    {
      id: "page-head",
      when: [
        { field: "server", value: /^Google Frontend$/ },
        {
          body: /^<html><head>\s{0,4}<meta http-equiv="content-type" content="text\/html;\s?charset=utf-8">\s{0,4}<title>40\d /i,
          text: '<meta http-equiv="content-type"',
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      seen: "server: Google Frontend",
    },
  ],
  examples: [
    {
      name: "the page with the robot",
      fields: { "Content-Type": "text/html; charset=UTF-8", "Content-Length": "1612" },
      body: "<!DOCTYPE html><html lang=en><title>Error 403 (Forbidden)!!1</title><p><b>403.</b> <ins>An error.</ins>",
      verdict: { cause: null },
    },
    {
      name: "as a person copied its source",
      partial: true,
      fields: {},
      body: "<title>Error 403 (Forbidden)!!1</title>",
      verdict: { cause: null },
    },
    {
      name: "the page of its load balancer and of services that ask for a sign-in",
      fields: { "Content-Type": "text/html; charset=UTF-8", Server: "Google Frontend" },
      body: "<html><head>\n<title>403 Forbidden</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/cart</code> here.</h2>\n</body></html>\n",
      verdict: { cause: null },
    },
    {
      name: "Cloud Armor's page",
      fields: { "content-type": "text/html; charset=UTF-8", via: "1.1 google" },
      body: '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
      verdict: { product: "Google Cloud Armor", cause: null },
    },
    {
      name: "Google's own page for too many searches",
      status: 429,
      fields: { "Content-Type": "text/html", Server: "HTTP server (unknown)" },
      body: "<html><head><title>https://www.google.example/search</title></head><body>Our systems have detected unusual traffic from your computer network. Prove it.</body></html>",
      verdict: { responder: "origin", product: "Google", cause: "rate-limited" },
    },
    {
      name: "the head of its page",
      fields: { "content-type": "text/html; charset=UTF-8", server: "Google Frontend" },
      body: '<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>403 Forbidden</title>\n',
      verdict: { cause: null },
    },
  ],
};
