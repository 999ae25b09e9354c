import type { How, LabCase } from "../lab-case";
import { refusedPath } from "../origins/kinds";
import { labCase, type Expected, type Places, type Request } from "./build-case";
import { nameOf, productOf, shownKinds, stockPage } from "./shown-kinds";

/** Refused by an origin server; the edge only carries the answer. */
export function carried({ edge, origins }: Places): LabCase[] {
  const byOrigin: Expected = { responder: "origin", viaCloudflare: true };
  const cases = [origins.nginx, origins.apache].flatMap((origin) =>
    shownKinds.map(([kind, words]) => {
      const url = `${edge}/${origin.name}${refusedPath(kind)}`;
      const product = stockPage.has(kind) ? productOf(origin) : null;
      return labCase(
        "carried",
        `carried-${origin.name}-${kind}`,
        `${nameOf(origin)}: ${words}`,
        "navigate",
        url,
        {
          ...byOrigin,
          product,
        },
      );
    }),
  );
  const node = (path: string, title: string, how: How, request: Request = {}): LabCase =>
    labCase(
      "carried",
      `carried-node-${path}`,
      `Application: ${title}`,
      how,
      `${edge}/node/${path}`,
      { ...byOrigin, product: "Express" },
      { request },
    );
  return [
    ...cases,
    node("text", "the word Forbidden", "fetch"),
    node("large", "a body of 3 MB", "fetch"),
    node("binary", "a binary body", "fetch"),
    node("secrets", "cookies and token", "fetch", {
      headers: { authorization: "Bearer lab-secret-token" },
    }),
  ];
}
