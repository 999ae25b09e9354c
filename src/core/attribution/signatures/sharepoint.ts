import type { Signature } from "../signature";

/** SharePoint, in the cloud and on a company's own servers: it gives every answer an id. */
export const signature: Signature = {
  id: "sharepoint",
  product: "Microsoft SharePoint",
  responder: "origin",
  documentation: "https://learn.microsoft.com/sharepoint/",
  marks: [
    {
      id: "version",
      when: [{ field: "microsoftsharepointteamservices" }],
      weight: 22,
      group: "field",
      because: { id: "because_own_field" },
      seen: "microsoftsharepointteamservices: 16.0.0.25910",
    },
    {
      id: "request-id",
      when: [{ field: "sprequestguid" }],
      weight: 22,
      group: "field",
      because: { id: "because_own_field" },
      seen: "sprequestguid: 0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
    },
    {
      id: "login-needed",
      when: [{ field: "x-forms_based_auth_required" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      cause: "app-permission",
      seen: "x-forms_based_auth_required: https://shop.example/_forms/default.aspx",
    },
  ],
  referenceIds: [{ field: "sprequestguid" }],
  examples: [
    {
      name: "not for programs",
      fields: {
        microsoftsharepointteamservices: "16.0.0.25910",
        sprequestguid: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "x-forms_based_auth_required": "https://shop.example/_forms/default.aspx",
        "content-type": "text/plain; charset=utf-8",
      },
      body: "403 FORBIDDEN",
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: "app-permission" },
    },
  ],
};
