import type { LabCase } from "../lab-case";
import { refusedPath } from "../origins/kinds";
import { labCase, type Places } from "./build-case";
import { nameOf, productOf, shownKinds, stockPage } from "./shown-kinds";

/** Refused by an origin server with no edge on the path. */
export function direct({ origins }: Places): LabCase[] {
  const cases = [origins.nginx, origins.apache].flatMap((origin) =>
    shownKinds.map(([kind, words]) =>
      labCase(
        "direct",
        `direct-${origin.name}-${kind}`,
        `${nameOf(origin)}: ${words}`,
        "navigate",
        origin.url + refusedPath(kind),
        {
          responder: "origin",
          product: stockPage.has(kind) ? productOf(origin) : null,
        },
      ),
    ),
  );
  const text = `${origins.node.url}/text`;
  return [
    ...cases,
    labCase("direct", "direct-node-text", "Application: the word Forbidden", "navigate", text, {
      responder: "origin",
    }),
  ];
}
