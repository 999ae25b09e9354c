import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** s3rver, which answers as Amazon S3 does. */
export const product: Product = {
  id: "s3rver",
  needs: { debian: [], npm: ["s3rver"] },
  start: (place) => runNode(place, "s3rver/serve.mjs", npmVersion("s3rver")),
  refusals: [
    {
      name: "unknown key",
      request: {
        path: "/papers/report.pdf?AWSAccessKeyId=NOBODY&Expires=4102444800&Signature=AAAAAAAAAAAAAAAAAAAAAAAAAAA%3D",
      },
      truth: { responder: "origin", product: "S3-compatible storage", cause: "object-storage" },
      why: "The address is signed with a key that nobody has.",
    },
    {
      name: "signature that does not match",
      request: {
        path: "/papers/report.pdf?AWSAccessKeyId=S3RVER&Expires=4102444800&Signature=AAAAAAAAAAAAAAAAAAAAAAAAAAA%3D",
      },
      truth: { responder: "origin", product: "S3-compatible storage", cause: "signed-url" },
      why: "The address is signed with another secret than the key's.",
    },
    {
      name: "address that has expired",
      request: {
        path: "/papers/report.pdf?AWSAccessKeyId=S3RVER&Expires=1000000000&Signature=AAAAAAAAAAAAAAAAAAAAAAAAAAA%3D",
      },
      truth: { responder: "origin", product: "S3-compatible storage", cause: "signed-url" },
      why: "The signed address was valid until 2001.",
    },
    {
      name: "address that has expired, HEAD",
      request: {
        method: "HEAD",
        path: "/papers/report.pdf?AWSAccessKeyId=S3RVER&Expires=1000000000&Signature=AAAAAAAAAAAAAAAAAAAAAAAAAAA%3D",
      },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same without the body: s3rver sends no field that names it.",
    },
  ],
};
