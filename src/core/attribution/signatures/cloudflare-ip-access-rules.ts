import type { Signature } from "../signature";

/** IP Access rules: an address (1006 to 1008, 1106), network (1005) or country (1009) that the owner has banned. */
export const signature: Signature = {
  id: "cloudflare-ip-access-rules",
  product: "Cloudflare IP Access rules",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/waf/tools/ip-access-rules/",
  marks: [
    {
      id: "network-as-read",
      // Without markup: in a page with markup, Cloudflare's frame tells, and the words may be quoted.
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website \([^()<>\s]{1,200}\) has banned the autonomous system number \(ASN\) your IP address is in/i,
          text: "has banned the autonomous system number",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "asn-banned",
      seen: "The owner of this website (shop.example) has banned the autonomous system number (ASN) your IP address is in (64500) from accessing this website.",
    },
    {
      id: "country-as-read",
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website (?:\([^()<>\s]{1,200}\) )?has banned the country or region\s{1,8}your IP address is in/i,
          text: "has banned the country or region",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "country-banned",
      seen: "The owner of this website (shop.example) has banned the country or region your IP address is in (XX) from accessing this website.",
    },
    {
      id: "address-as-read",
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website \([^()<>\s]{1,200}\) has banned your IP address/i,
          text: "has banned your ip address",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      // By an IP Access rule or by Zone Lockdown.
      product: "Cloudflare",
      cause: "ip-banned",
      seen: "The owner of this website (shop.example) has banned your IP address (203.0.113.7).",
    },
  ],
  examples: [
    {
      name: "the sentence about a network, fields missing",
      fields: {},
      partial: true,
      body: "Access denied\nWhat happened?\nThe owner of this website (shop.example) has banned the autonomous system number (ASN) your IP address is in (64500) from accessing this website.",
      verdict: { cause: "asn-banned" },
    },
    {
      name: "the page about a country as it was read",
      fields: {},
      partial: true,
      body: "Error 1009 Ray ID: 3f27717c1dd265f3 • 2018-02-25 03:05:30 UTC\nAccess denied\nWhat happened?\nThe owner of this website has banned the country or region\nyour IP address is in (XX) from accessing this website.",
      verdict: { cause: "country-banned", errorCode: 1009 },
    },
    {
      name: "the sentence about an address, fields missing",
      fields: {},
      partial: true,
      body: "The owner of this website (shop.example) has banned your IP address (203.0.113.7).",
      verdict: { product: "Cloudflare", cause: "ip-banned" },
    },
  ],
};
