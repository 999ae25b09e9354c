import type { Signature } from "../signature";

/** MinIO, object storage that the site runs. */
export const signature: Signature = {
  id: "minio",
  product: "MinIO",
  responder: "origin",
  documentation: "https://min.io/docs/minio/linux/index.html",
  marks: [
    {
      id: "xml",
      when: [
        {
          body: /<RequestId>[0-9A-F]{16}<\/RequestId>\s{0,8}<HostId>[0-9a-f]{64}<\/HostId>/i,
          text: "<hostid>",
        },
        { body: /<Code>/i },
      ],
      weight: 27,
      group: "page",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<RequestId>17B2C3D4E5F60718</RequestId><HostId>dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8</HostId>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^MinIO\b/i }],
      weight: 16,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: MinIO",
    },
    {
      id: "deployment",
      when: [{ field: "x-minio-deployment-id" }],
      weight: 22,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-minio-deployment-id: 0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
    },
  ],
  referenceIds: [{ body: /<RequestId>([0-9A-F]{16})<\/RequestId>/i }, { field: "x-amz-request-id" }],
  examples: [
    {
      name: "private object",
      fields: {
        server: "MinIO",
        "x-amz-request-id": "17B2C3D4E5F60718",
        "x-minio-deployment-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "content-type": "application/xml",
      },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied.</Message><Key>a.png</Key><BucketName>shop</BucketName><Resource>/shop/a.png</Resource><RequestId>17B2C3D4E5F60718</RequestId><HostId>dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8</HostId></Error>',
      verdict: { referenceId: "17B2C3D4E5F60718", cause: "object-storage" },
    },
  ],
};
