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
  ],
};
