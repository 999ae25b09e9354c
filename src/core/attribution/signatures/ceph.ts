import type { Signature } from "../signature";

/** Ceph's object gateway, which DigitalOcean Spaces and others run: its request ids begin with tx. */
export const signature: Signature = {
  id: "ceph",
  product: "Ceph object gateway",
  responder: "origin",
  documentation: "https://docs.ceph.com/en/latest/radosgw/s3/",
  marks: [
    {
      id: "xml",
      when: [
        { body: /<RequestId>tx[0-9a-f]{15,25}-[0-9a-f-]{8,40}-/i, text: "<requestid>tx" },
        { body: /<Code>/i },
      ],
      weight: 27,
      group: "page",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<RequestId>tx00000a1b2c3d4e5f60718-0069600000-1a2b3c-default</RequestId>",
    },
    {
      id: "request-id",
      when: [{ field: "x-amz-request-id", value: /^tx[0-9a-f]{15,25}-/ }],
      weight: 26,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-amz-request-id: tx00000a1b2c3d4e5f60718-0069600000-1a2b3c-default",
    },
  ],
  referenceIds: [{ body: /<RequestId>(tx[0-9a-z-]{20,80})<\/RequestId>/i }, { field: "x-amz-request-id" }],
  examples: [
    {
      name: "private object",
      fields: {
        "x-amz-request-id": "tx00000a1b2c3d4e5f60718-0069600000-1a2b3c-nyc3c",
        "content-type": "application/xml",
      },
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message></Message><BucketName>shop</BucketName><RequestId>tx00000a1b2c3d4e5f60718-0069600000-1a2b3c-nyc3c</RequestId><HostId>1a2b3c-nyc3c-nyc3-zg04</HostId></Error>',
      verdict: { referenceId: "tx00000a1b2c3d4e5f60718-0069600000-1a2b3c-nyc3c", cause: "object-storage" },
    },
  ],
};
