import type { Signature } from "../signature";

/** Azure Front Door and its WAF. X-Azure-Ref is also on what it passes on. */
export const signature: Signature = {
  id: "azure-front-door",
  product: "Azure Front Door",
  responder: "other-edge",
  documentation: "https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-tuning",
  marks: [
    {
      id: "blocked-page",
      when: [{ text: "the request is blocked." }, { body: /id=.errorref.|Ref A: [0-9A-F]{32} Ref B: / }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h2>The request is blocked.</h2></div><div id='errorref'><span>0ZlSTYwAAAA</span>",
    },
  ],
  referenceIds: [
    { body: /id=.errorref.>\s{0,8}<span>([\w+/=-]{10,200})</ },
    { body: /Ref A: ([0-9A-F]{32})\b/ },
    { field: "x-azure-ref" },
  ],
};
