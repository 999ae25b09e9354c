import type { Signature } from "../signature";

/** Tencent Cloud's object storage. */
export const signature: Signature = {
  id: "tencent-cos",
  product: "Tencent Cloud COS",
  responder: "origin",
  documentation: "https://www.tencentcloud.com/document/product/436/7730",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-cos-request-id" }],
      weight: 24,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-cos-request-id: NjlhMGIxYzJfM2I0YzVkNl9lN2Y4",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^tencent-cos$/i }],
      weight: 15,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: tencent-cos",
    },
    {
      id: "xml-resource",
      when: [{ body: /<Resource>[^<]{0,300}\.myqcloud\.com/i, text: ".myqcloud.com" }, { body: /<Code>/i }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<Resource>/shop-1250000000.cos.ap-shanghai.myqcloud.com",
    },
  ],
  referenceIds: [{ body: /<RequestId>([A-Za-z0-9=]{8,80})<\/RequestId>/i }, { field: "x-cos-request-id" }],
  examples: [
    {
      name: "private object",
      fields: {
        server: "tencent-cos",
        "x-cos-request-id": "NjlhMGIxYzJfM2I0YzVkNl9lN2Y4",
        "content-type": "application/xml",
      },
      body: "<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n\t<Code>AccessDenied</Code>\n\t<Message>No</Message>\n\t<Resource>/shop-1250000000.cos.ap-shanghai.myqcloud.com/a.png</Resource>\n\t<RequestId>NjlhMGIxYzJfM2I0YzVkNl9lN2Y4</RequestId>\n</Error>\n",
      verdict: { referenceId: "NjlhMGIxYzJfM2I0YzVkNl9lN2Y4", cause: "object-storage" },
    },
  ],
};
