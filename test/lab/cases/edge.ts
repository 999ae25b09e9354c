import type { How, LabCase } from "../lab-case";
import { labCase, type Places, type Request } from "./build-case";

/** The product that acted, by cause, where it is more than Cloudflare as such. */
const products: Readonly<Record<string, string>> = {
  "waf-block": "Cloudflare WAF",
  "access-login": "Cloudflare Access",
};

/** Refused by the edge itself; the origin is never asked. */
export function refusedByEdge({ edge }: Places): LabCase[] {
  const json = { headers: { accept: "application/json" } };
  const problem = { headers: { accept: "application/problem+json" } };
  const markdown = { headers: { accept: "text/markdown" } };
  const at = (
    path: string,
    id: string,
    title: string,
    how: How,
    cause: string,
    request: Request = {},
  ): LabCase =>
    labCase(
      "edge",
      `edge-${id}`,
      title,
      how,
      `${edge}${path}`,
      { responder: "cloudflare", viaCloudflare: true, cause, product: products[cause] ?? null },
      { request },
    );
  return [
    at("/edge/block", "block", "WAF block page", "navigate", "waf-block"),
    at("/edge/challenge", "challenge", "Challenge page", "navigate", "challenge"),
    at("/edge/1020", "1020", "Error 1020, HTML", "navigate", "access-denied-1020"),
    at("/edge/1006", "1006", "Error 1006, HTML: banned address", "navigate", "ip-banned"),
    at("/edge/text", "text", "Plain text: error code 1020", "navigate", "access-denied-1020"),
    at("/edge/access", "access", "Access: no policy for you", "navigate", "access-login"),
    at("/edge/early", "early", "The unstyled early 403", "navigate", "early-refusal"),
    at("/edge/1020?as=json", "1020-json", "Error 1020 as JSON", "fetch", "access-denied-1020", json),
    at(
      "/edge/1010?as=problem",
      "1010-problem",
      "Error 1010 as problem+json",
      "fetch",
      "browser-signature",
      problem,
    ),
    at(
      "/edge/1020?as=markdown",
      "1020-markdown",
      "Error 1020 as Markdown",
      "fetch",
      "access-denied-1020",
      markdown,
    ),
    at("/edge/challenge?by=fetch", "challenge-fetch", "Challenge met by a fetch", "fetch", "challenge"),
    labCase("edge", "edge-custom", "The owner's own block text", "fetch", `${edge}/edge/custom`, {
      responder: "undetermined",
      viaCloudflare: true,
      confidence: "undetermined",
    }),
  ];
}
