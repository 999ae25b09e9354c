import type { Signature } from "../signature";

/** Alibaba's object store. */
export const signature: Signature = {
  id: "aliyun-oss",
  product: "Alibaba Cloud OSS",
  responder: "origin",
  documentation: "https://www.alibabacloud.com/help/en/oss/support/http-403-status-code",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-oss-request-id" }],
      weight: 22,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-oss-request-id: 6194E603D0409B36334D3CD8",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^AliyunOSS$/ }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: AliyunOSS",
    },
  ],
  referenceIds: [{ field: "x-oss-request-id" }],
};
