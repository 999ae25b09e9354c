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
    {
      id: "xml-host",
      when: [{ body: /<HostId>[^<]{1,120}\.aliyuncs\.com<\/HostId>/i, text: ".aliyuncs.com</hostid>" }],
      weight: 27,
      group: "page",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<HostId>shop.oss-cn-hangzhou.aliyuncs.com</HostId>",
    },
  ],
  referenceIds: [{ body: /<RequestId>([0-9A-F]{24})<\/RequestId>/i }, { field: "x-oss-request-id" }],
  examples: [
    {
      name: "private object",
      fields: {
        server: "AliyunOSS",
        "x-oss-request-id": "6194E603D0409B36334D3CD8",
        "content-type": "application/xml",
      },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>no</Message><RequestId>6194E603D0409B36334D3CD8</RequestId><HostId>shop.oss-cn-hangzhou.aliyuncs.com</HostId><EC>0003-00000001</EC></Error>',
      verdict: { referenceId: "6194E603D0409B36334D3CD8", cause: "object-storage" },
    },
    {
      name: "asked with HEAD",
      fields: { server: "AliyunOSS", "x-oss-request-id": "6194E603D0409B36334D3CD8" },
      body: "",
      verdict: { referenceId: "6194E603D0409B36334D3CD8", cause: null },
    },
  ],
};
