import type { Signature } from "../signature";

/** AWS API Gateway in front of a site's functions: its fields and its sentences. An API's own answers pass through with the ids, so those are worth less than the error type. */
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
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"Missing Authentication Token"\s{0,20}\}$/,
          text: "missing authentication token",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: '{"message":"Missing Authentication Token"}',
    },
    {
      id: "request-id",
      when: [{ field: "x-amzn-requestid", value: /^[0-9a-f]{8}-[0-9a-f]{4}-/i }],
      weight: 15,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-amzn-requestid: 0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
    },
    {
      // The id of the newer kind of gateway ("HTTP API"), on all its answers.
      id: "http-api-id",
      when: [{ field: "apigw-requestid", value: /^[\w+/-]{10,24}=*$/ }],
      weight: 15,
      group: "field",
      because: { id: "because_own_field" },
      seen: "apigw-requestid: MUyP8gBqFiAEMlQ=",
    },
    {
      id: "explicit-deny",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"[Mm]essage":\s{0,20}"User is not authorized to access this resource(?: with an explicit deny)?/,
          text: "user is not authorized to access this resource",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"Message":"User is not authorized to access this resource with an explicit deny"}',
    },
    {
      id: "identity-policy",
      when: [
        {
          body: /"[Mm]essage":\s{0,2}"User: [^"]{1,300} is not authorized to perform: [a-z0-9-]{1,40}:/,
          text: "is not authorized to perform:",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      product: "an AWS service",
      cause: "app-permission",
      seen: '{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet"}',
    },
    {
      id: "signature",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"(?:The request signature we calculated does not match|Authorization header requires 'Credential' parameter|The security token included in the request is (?:invalid|expired))/,
          text: '"message"',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"The security token included in the request is invalid."}',
    },
  ],
  referenceIds: [{ field: "x-amzn-requestid" }, { field: "x-amz-apigw-id" }, { field: "apigw-requestid" }],
  examples: [
    {
      name: "an HTTP API",
      fields: { "content-type": "application/json", "apigw-requestid": "TWFkZVVwQnlVc0E=" },
      body: '{"message":"Forbidden"}',
      verdict: { cause: null, referenceId: "TWFkZVVwQnlVc0E=" },
    },
    {
      name: "no such method",
      fields: {
        "x-amzn-requestid": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "x-amzn-errortype": "MissingAuthenticationTokenException",
        "x-amz-apigw-id": "UppZlF2gDoEEcZA=",
        "content-type": "application/json",
      },
      body: '{"message":"Missing Authentication Token"}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: null },
    },
    {
      name: "key refused",
      fields: {
        "x-amzn-requestid": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "x-amzn-errortype": "ForbiddenException",
        "x-amz-apigw-id": "UppZlF2gDoEEcZA=",
        "content-type": "application/json",
      },
      body: '{"message":"Forbidden"}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: null },
    },
    {
      name: "refused by the authorizer",
      fields: { "content-type": "application/json" },
      body: '{"Message":"User is not authorized to access this resource with an explicit deny"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "token refused",
      fields: { "content-type": "application/json" },
      body: '{"message":"The security token included in the request is invalid."}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "a search cluster of AWS",
      fields: { "content-type": "application/json" },
      body: '{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet because no policy allows it"}',
      verdict: { product: "an AWS service", cause: "app-permission" },
    },
  ],
};
