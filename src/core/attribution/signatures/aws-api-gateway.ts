import type { Signature } from "../signature";

/** Amazon API Gateway, the site's own front door to its functions. */
export const signature: Signature = {
  id: "aws-api-gateway",
  product: "AWS API Gateway",
  responder: "origin",
  documentation:
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
  marks: [
    {
      id: "error-type",
      when: [{ field: "x-amzn-errortype" }],
      weight: 25,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-amzn-errortype: ForbiddenException",
    },
    {
      id: "gateway-id",
      when: [{ field: "x-amz-apigw-id" }],
      weight: 20,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-amz-apigw-id: UppZlF2gDoEEcZA=",
    },
    {
      id: "missing-token",
      when: [
        {
          body: /^\{"message":\s{0,2}"Missing Authentication Token"\}$/,
          text: "missing authentication token",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: '{"message":"Missing Authentication Token"}',
    },
  ],
  referenceIds: [{ field: "x-amzn-requestid" }, { field: "x-amz-apigw-id" }],
};
