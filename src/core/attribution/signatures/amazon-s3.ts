import type { Signature } from "../signature";

/** Amazon S3 and the many storages that speak as it does: the XML, the page of a bucket that is a website, and the pair of ids that only Amazon sends. A link whose signature ran out is told apart. */
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
          body: /<Code>(?:AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|AllAccessDisabled|RequestTimeTooSkewed|ExpiredToken|InvalidObjectState|AccountProblem|InvalidPayer|InvalidSecurity|NotSignedUp|UnauthorizedAccess)<\/Code>\s{0,8}<Message>/i,
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
          body: /<Code>(?:AccessDenied<\/Code>\s{0,8}<Message>Request has expired|SignatureDoesNotMatch<|RequestTimeTooSkewed<|ExpiredToken<)/i,
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
    {
      id: "website-page",
      when: [{ body: /<li>Code: AccessDenied<\/li>\s{0,8}<li>Message: /i, text: "<li>code: accessdenied" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      product: "Amazon S3",
      cause: "object-storage",
      seen: "<ul>\n<li>Code: AccessDenied</li>\n<li>Message: no</li>",
    },
    {
      id: "request-id",
      when: [{ field: "x-amz-request-id" }],
      weight: 14,
      group: "field",
      because: { id: "because_own_field" },
      product: "S3-compatible storage",
      seen: "x-amz-request-id: 0A1B2C3D4E5F6071",
    },
  ],
  referenceIds: [
    { body: /<RequestId>([A-Za-z0-9]{8,40})<\/RequestId>/i },
    { body: /<li>RequestId: ([A-Za-z0-9]{8,40})<\/li>/ },
    { field: "x-amz-request-id" },
  ],
  examples: [
    {
      name: "private object",
      fields: {
        server: "AmazonS3",
        "x-amz-request-id": "0A1B2C3D4E5F6071",
        "x-amz-id-2": "c2hvcC5leGFtcGxlIGhvc3QgaWQ=",
        "content-type": "application/xml",
      },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>0A1B2C3D4E5F6071</RequestId><HostId>c2hvcC5leGFtcGxlIGhvc3QgaWQ=</HostId></Error>',
      verdict: { product: "Amazon S3", referenceId: "0A1B2C3D4E5F6071", cause: "object-storage" },
    },
    {
      name: "asked with HEAD",
      fields: {
        server: "AmazonS3",
        "x-amz-request-id": "0A1B2C3D4E5F6071",
        "x-amz-id-2": "c2hvcC5leGFtcGxlIGhvc3QgaWQ=",
        "content-type": "application/xml",
      },
      body: "",
      verdict: { product: "Amazon S3", referenceId: "0A1B2C3D4E5F6071", cause: null },
    },
    {
      name: "a bucket that is a website",
      fields: {
        server: "AmazonS3",
        "x-amz-request-id": "0A1B2C3D4E5F6071",
        "x-amz-id-2": "c2hvcC5leGFtcGxlIGhvc3QgaWQ=",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<h1>403 Forbidden</h1>\n<ul>\n<li>Code: AccessDenied</li>\n<li>Message: Access Denied</li>\n<li>RequestId: 0A1B2C3D4E5F6071</li>\n<li>HostId: c2hvcC5leGFtcGxl</li>\n</ul>\n<hr/>\n</body>\n</html>\n",
      verdict: { product: "Amazon S3", referenceId: "0A1B2C3D4E5F6071", cause: "object-storage" },
    },
    {
      name: "link that ran out",
      fields: { "content-type": "application/xml" },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
      verdict: { product: "S3-compatible storage", cause: "signed-url" },
    },
    {
      name: "another storage, indented",
      fields: { "x-amz-request-id": "17B2C3D4E5F60718", "content-type": "application/xml" },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>AccessDenied</Code>\n  <Message>no</Message>\n  </Error>',
      verdict: { product: "S3-compatible storage", referenceId: "17B2C3D4E5F60718", cause: "object-storage" },
    },
  ],
};
