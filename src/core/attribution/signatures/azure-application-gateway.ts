import type { Signature } from "../signature";

/** Azure's gateway: nginx's markup signed with its own name. */
export const signature: Signature = {
  id: "azure-application-gateway",
  product: "Azure Application Gateway",
  responder: "other-edge",
  documentation: "https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /<center>\s{0,4}Microsoft-Azure-Application-Gateway(?:\/v\d)?\s{0,4}<\/center>/i,
          text: "microsoft-azure-application-gateway",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_shared_markup" },
      seen: "<hr><center>Microsoft-Azure-Application-Gateway/v2</center>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Microsoft-Azure-Application-Gateway\//i }],
      weight: 15,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Microsoft-Azure-Application-Gateway/v2",
    },
  ],
  examples: [
    {
      name: "its stock page, for its firewall and for its access lists alike",
      fields: {
        Server: "Microsoft-Azure-Application-Gateway/v2",
        "Content-Type": "text/html",
        "Content-Length": "179",
      },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "a page that the owner wrote",
      fields: { server: "Microsoft-Azure-Application-Gateway/v2", "content-type": "text/html" },
      body: "<p>Please write to us.</p>",
      verdict: { cause: null },
    },
  ],
};
