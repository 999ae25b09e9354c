import type { Lead } from "../lead";

/** What usually refuses in Amazon S3. */
export const lead: Lead = {
  id: "amazon-s3",
  products: ["Amazon S3", "S3-compatible storage", "MinIO", "Ceph object gateway", "Backblaze B2"],
  log: {
    paths: [
      { on: "AWS", path: "CloudTrail data events, or server access logs of the bucket" },
      { on: "Body", path: "Code and RequestId of the answer" },
    ],
    line: "AccessDenied, SignatureDoesNotMatch, RequestTimeTooSkewed, InvalidAccessKeyId",
  },
  causes: [
    {
      cause: "object-storage",
      title: "AccessDenied",
      why: "Block Public Access, a bucket policy, or the object is not there and ListBucket is missing, which makes a 404 a 403.",
      change: "Allow one prefix to one principal, such as the distribution in front.",
      snippet:
        '{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop-public/img/*"}',
      documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html",
    },
    {
      cause: "signed-url",
      title: "A presigned URL",
      why: "It is over, or something changed what was signed: the host, a field or the query. A proxy that changes Host breaks it.",
      change: "Sign for the host that is asked; compare clocks.",
      snippet: "aws s3 presign s3://shop-private/report.pdf --expires-in 600",
      documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
    },
  ],
};
