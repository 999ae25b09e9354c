import type { Signature } from "../signature";

/** Huawei Cloud's firewall. It answers 418 by default and lets its customers choose 403. Its Server field and cookies are on everything that passes. */
export const signature: Signature = {
  id: "huawei-cloud-waf",
  product: "Huawei Cloud WAF",
  responder: "other-edge",
  documentation: "https://support.huaweicloud.com/intl/en-us/usermanual-waf/waf_01_0154.html",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /<meta [^<>]{0,60}\b(?:content|http-equiv)=["']?(?:Huawei)?(?:CloudWAF|Server)["']? (?:content|http-equiv)=["']?(?:Huawei)?(?:CloudWAF|Server)\b/i,
          text: "cloudwaf",
        },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: '<meta http-equiv="Server" content="CloudWAF">',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:Huawei)?CloudWAF$/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: CloudWAF",
    },
  ],
  referenceIds: [{ body: /requestid\s{0,2}=\s{0,2}"([0-9a-f-]{16,80})"/i }],
  examples: [
    {
      name: "its page",
      status: 418,
      fields: { Server: "CloudWAF", "Content-Type": "text/html", "Set-Cookie": "HWWAFSESID=46a2176; path=/" },
      body: '<html><head><meta content="text/html; charset=utf-8" http-equiv="Content-Type"/><meta content="CloudWAF" http-equiv="Server"/><script>function bindall() {var requestid = "01-10-139-20261125081222-4ebbe595";}</script></head><body onload="bindall()"></body></html>',
      verdict: { cause: "waf-block", referenceId: "01-10-139-20261125081222-4ebbe595" },
    },
    {
      name: "the same with its attributes turned round",
      fields: { Server: "HuaweiCloudWAF", "Content-Type": "text/html" },
      body: '<meta http-equiv="Server" content="CloudWAF" />',
      verdict: { cause: "waf-block" },
    },
  ],
};
