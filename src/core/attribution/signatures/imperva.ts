import type { Signature } from "../signature";

/** Imperva's network (once Incapsula). X-Iinfo and X-CDN are on everything that passes. */
export const signature: Signature = {
  id: "imperva",
  product: "Imperva",
  responder: "other-edge",
  documentation: "https://docs.imperva.com/bundle/cloud-application-security/page/more/error-page.htm",
  marks: [
    {
      id: "incident",
      when: [{ body: /Incapsula incident ID: ?\d/i, text: "incapsula incident id" }],
      weight: 40,
      group: "page",
      because: { id: "because_reference_number" },
      seen: "Request unsuccessful. Incapsula incident ID: 123000450000-1",
    },
    {
      id: "resource",
      when: [
        {
          body: /\/_Incapsula_Resource\?(?:[^\s<>]{0,200}&)?(?:incident_id|SWUDNSAI|CWUDNSAI)=/,
          text: "_incapsula_resource",
        },
      ],
      weight: 38,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<iframe src="/_Incapsula_Resource?CWUDNSAI=1&incident_id=123-4">',
    },
    {
      id: "script-alone",
      when: [
        {
          body: /<meta name=["']?robots["']? content=["']noindex, ?nofollow["'] ?\/?>\s{0,8}<script src=["']\/_Incapsula_Resource\?SWJIYLWA=[0-9a-f,]{16,120}["']>\s{0,4}<\/script>\s{0,8}(?:<\/head>\s{0,8})?<body>\s{0,8}<\/body>/i,
          text: "_incapsula_resource?swjiylwa=",
        },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<META NAME="robots" CONTENT="noindex,nofollow">\n<script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891,719d34d31c8e3a6e">\n</script>\n<body>\n</body>',
    },
    {
      id: "error-page",
      when: [
        { text: "imperva" },
        { body: /Incident ID:\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}\d{4,40}-\d{6,40}/i },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      seen: "Powered by Imperva. Incident ID: 15001234-4234567890",
    },
    {
      id: "interruption",
      when: [{ body: /<title>Pardon Our Interruption/i, text: "pardon our interruption" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "Imperva Advanced Bot Protection",
      cause: "bot-management",
      seen: "<title>Pardon Our Interruption...</title>",
    },
  ],
  referenceIds: [
    { body: /Incapsula incident ID: ?([\d-]{5,60})/i },
    { body: /[?&;]incident_id=([\d-]{5,60})/ },
    { body: /Incident ID:\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}(\d{4,40}-\d{6,40})/i },
  ],
  examples: [
    {
      name: "the frame with the incident",
      fields: {
        "Content-Type": "text/html",
        "X-Iinfo": "11-15001234-0 0NNN RT(1790000001 5) q(0 -1 -1 0) r(0 -1) B15(4,200,0)",
        "X-CDN": "Imperva",
        "Set-Cookie": "visid_incap_1234567=AbCdEf; path=/; Domain=.shop.example",
      },
      body: '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=11-15001234-0&incident_id=1234000150000001-76543210987654321&edet=15">Your request did not pass. Incapsula incident ID: 1234000150000001-76543210987654321</iframe></body></html>',
      verdict: { cause: null, referenceId: "1234000150000001-76543210987654321" },
    },
    {
      name: "the page of today, as a person copied it",
      partial: true,
      fields: {},
      body: "Access denied\nError 15\nYour IP: 192.0.2.7\nProxy IP: 203.0.113.9 (ID 10015-100)\nIncident ID: 1234000150000001-76543210987654321\nPowered by Imperva",
      verdict: { cause: null, referenceId: "1234000150000001-76543210987654321" },
    },
    {
      name: "a script and no page: its check of the browser",
      fields: {
        "Content-Type": "text/html",
        "X-Iinfo": "9-15001234-0 0NNN RT(1790000001 5) q(0 -1 -1 0)",
        "Set-Cookie": "incap_ses_1_2=AbC; path=/",
      },
      body: '<html>\r\n<head>\r\n<META NAME="robots" CONTENT="noindex,nofollow">\r\n<script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891,719d34d31c8e3a6e">\r\n</script>\r\n<body>\r\n</body></html>',
      verdict: { cause: "challenge" },
    },
    {
      name: "its bot protection, which the site may run itself",
      fields: { "Content-Type": "text/html", "X-CDN": "Imperva" },
      body: "<html><head><title>Pardon Our Interruption</title></head><body><h1>Pardon us</h1></body></html>",
      verdict: { product: "Imperva Advanced Bot Protection", cause: "bot-management" },
    },
  ],
};
