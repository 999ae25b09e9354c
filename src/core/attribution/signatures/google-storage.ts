import type { Signature } from "../signature";

/** Google's object store. */
export const signature: Signature = {
  id: "google-storage",
  product: "Google Cloud Storage",
  responder: "origin",
  documentation: "https://cloud.google.com/storage/docs/xml-api/reference-status",
  marks: [
    {
      id: "upload-id",
      when: [{ field: "x-guploader-uploadid" }],
      weight: 26,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-guploader-uploadid: ABPtcPo",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^UploadServer$/ }],
      weight: 15,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: UploadServer",
    },
    {
      id: "permission-sentence",
      when: [
        { body: /does not have storage\.[a-z]{1,20}\.[a-zA-Z]{1,30} access/, text: "does not have storage." },
      ],
      weight: 27,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "object-storage",
      seen: "Anonymous caller does not have storage.objects.get access",
    },
  ],
  examples: [
    {
      name: "private object",
      fields: {
        server: "UploadServer",
        "x-guploader-uploadid": "ABPtcPoAbc",
        "content-type": "application/xml",
      },
      body: "<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to the object.</Details></Error>",
      verdict: { cause: "object-storage" },
    },
    {
      name: "asked with HEAD",
      fields: { server: "UploadServer", "x-guploader-uploadid": "ABPtcPoAbc" },
      body: "",
      verdict: { cause: null },
    },
  ],
};
