import type { Signature } from "../signature";

/** S3 and stores that speak its protocol. */
export const signature: Signature = {
  id: "amazon-s3",
  product: "Amazon S3",
  responder: "origin",
  documentation: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
  marks: [
    {
      id: "xml",
      when: [
        {
          body: /<Code>(?:AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|AllAccessDisabled|RequestTimeTooSkewed|ExpiredToken|InvalidObjectState)<\/Code>\s{0,4}<Message>/,
          text: "<code>",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      product: "S3-compatible storage",
      cause: "object-storage",
      seen: "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    },
    {
      id: "xml-expired",
      when: [
        {
          body: /<Code>(?:AccessDenied<\/Code>\s{0,4}<Message>Request has expired|SignatureDoesNotMatch<)/,
          text: "<code>",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "S3-compatible storage",
      cause: "signed-url",
      seen: "<Code>AccessDenied</Code><Message>Request has expired</Message>",
    },
    {
      id: "id-pair",
      when: [{ field: "x-amz-request-id" }, { field: "x-amz-id-2" }],
      weight: 26,
      group: "field",
      because: { id: "because_own_field" },
      product: "Amazon S3",
      seen: "x-amz-request-id: 9A0D5596C066E400",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^AmazonS3$/ }],
      weight: 15,
      group: "server",
      because: { id: "because_server_field" },
      product: "Amazon S3",
      seen: "server: AmazonS3",
    },
  ],
  referenceIds: [{ body: /<RequestId>([A-Za-z0-9]{8,40})<\/RequestId>/ }, { field: "x-amz-request-id" }],
};
