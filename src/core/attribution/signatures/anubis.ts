import type { Signature } from "../signature";

/** Anubis, which stands before the site's server and has browsers do some work first; its page for those that it turns away. */
export const signature: Signature = {
  id: "anubis",
  product: "Anubis",
  responder: "origin",
  documentation: "https://anubis.techaro.lol/docs/",
  marks: [
    {
      id: "own-files",
      when: [
        {
          body: /["'=]\/?[^"'\s<>]{0,100}\/\.within\.website\/x\/(?:cmd\/anubis|xess)\//,
          text: "/.within.website/x/",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<img src="/.within.website/x/cmd/anubis/static/img/reject.webp">',
    },
    {
      id: "own-script",
      when: [{ body: /<script id="anubis_(?:version|challenge|base_prefix)"/, text: 'id="anubis_' }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<script id="anubis_version" type="application/json">',
    },
    {
      id: "protected-by",
      when: [
        {
          body: /Protected by (?:<[^<>]{1,200}>\s{0,8})?Anubis(?:<\/a>)? (?:from|From)\b/,
          text: "protected by",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "challenge",
      seen: 'Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> From',
    },
  ],
  examples: [
    {
      name: "turned away",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!doctype html><html lang="en"><head><title>Oh noes!</title><script id="anubis_version" type="application/json">"v1.20.0"</script></head><body><img src="/.within.website/x/cmd/anubis/static/img/reject.webp?cacheBuster=v1.20.0"><p>No entry.</p><footer>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> From <a href="https://techaro.lol">Techaro</a></footer></body></html>',
      verdict: { cause: "challenge" },
    },
  ],
};
