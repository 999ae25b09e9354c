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
          body: /<center>Microsoft-Azure-Application-Gateway\/v\d<\/center>/i,
          text: "<center>microsoft-azure",
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
};
