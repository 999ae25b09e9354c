import type { Signature } from "../signature";

/** AWS WAF where it asks for a proof instead of refusing: on CloudFront, a load balancer or API Gateway. Its refusals are those of the product that it runs on. */
export const signature: Signature = {
  id: "aws-waf",
  product: "AWS WAF",
  responder: "other-edge",
  documentation:
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html",
  marks: [
    {
      id: "action-field",
      when: [{ field: "x-amzn-waf-action", value: /^(?:challenge|captcha)$/i }],
      weight: 36,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "challenge",
      seen: "x-amzn-waf-action: captcha",
    },
    {
      id: "challenge-page",
      when: [{ body: /window\.gokuProps\s{0,4}=/, text: "window.gokuprops" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: 'window.gokuProps = {"key":"AQ","iv":"A6","context":"x"}',
    },
  ],
  examples: [
    {
      name: "a puzzle before a load balancer",
      status: 405,
      fields: { server: "awselb/2.0", "content-type": "text/html", "x-amzn-waf-action": "captcha" },
      body: '<html><body><script>window.awsWafCookieDomainList = [];\nwindow.gokuProps = {"key":"AQIDAHj"};</script></body></html>',
      verdict: { cause: "challenge" },
    },
    {
      name: "a silent challenge before CloudFront",
      status: 202,
      fields: {
        server: "CloudFront",
        "x-cache": "Error from cloudfront",
        "x-amz-cf-id": "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3r==",
        "x-amzn-waf-action": "challenge",
      },
      body: "",
      verdict: {
        cause: "challenge",
        referenceId: "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3r==",
      },
    },
  ],
};
