import type { Signature } from "../signature";

/** Azure's object store. */
export const signature: Signature = {
  id: "azure-storage",
  product: "Azure Storage",
  responder: "origin",
  documentation: "https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2",
  marks: [
    {
      id: "xml",
      when: [
        {
          body: /<Code>(?:AuthenticationFailed|AuthorizationFailure|AuthorizationPermissionMismatch|InsufficientAccountPermissions|PublicAccessNotPermitted|AccountIsDisabled)<\/Code>\s{0,4}<Message>/,
          text: "<code>",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<Error><Code>AuthorizationFailure</Code><Message>no</Message></Error>",
    },
    {
      id: "version",
      when: [{ field: "x-ms-request-id" }, { field: "x-ms-version" }],
      weight: 20,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-ms-request-id: 0a1b2c3d-0000-0000-0000-000000000000",
    },
  ],
  referenceIds: [{ body: /\bRequestId:([0-9a-f-]{36})\b/i }, { field: "x-ms-request-id" }],
};
