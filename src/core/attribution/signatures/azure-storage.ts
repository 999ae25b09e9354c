import type { Signature } from "../signature";

/** Azure Storage: its XML and its pair of fields. Blobs, files, queues and tables answer alike. */
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
          body: /<Code>(?:AuthenticationFailed|AuthorizationFailure|AuthorizationPermissionMismatch|AuthorizationProtocolMismatch|AuthorizationSourceIPMismatch|AuthorizationServiceMismatch|AuthorizationResourceTypeMismatch|InsufficientAccountPermissions|KeyBasedAuthenticationNotPermitted|PublicAccessNotPermitted|AccountIsDisabled)<\/Code>\s{0,4}<Message>/i,
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
    {
      id: "server-field",
      when: [{ field: "server", value: /^Windows-Azure-(?:Blob|File|Queue|Table|Web)\// }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0",
    },
  ],
  referenceIds: [{ body: /\bRequestId:([0-9a-f-]{36})\b/i }, { field: "x-ms-request-id" }],
  examples: [
    {
      name: "signature refused",
      fields: {
        server: "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0",
        "x-ms-request-id": "0a1b2c3d-001e-0042-5d6e-7f8091000000",
        "x-ms-version": "2023-11-03",
        "content-type": "application/xml",
      },
      body: '﻿<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>The server could not check who asks.\nRequestId:0a1b2c3d-001e-0042-5d6e-7f8091000000\nTime:2026-01-07T10:00:00.0000000Z</Message></Error>',
      verdict: { referenceId: "0a1b2c3d-001e-0042-5d6e-7f8091000000", cause: "object-storage" },
    },
    {
      name: "asked with HEAD",
      fields: { "x-ms-request-id": "0a1b2c3d-001e-0042-5d6e-7f8091000000", "x-ms-version": "2023-11-03" },
      body: "",
      verdict: { referenceId: "0a1b2c3d-001e-0042-5d6e-7f8091000000", cause: null },
    },
  ],
};
