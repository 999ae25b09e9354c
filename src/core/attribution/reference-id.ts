import { isPrivateId } from "../redaction/private-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";
import type { ReferenceId, Signature } from "./signature";
import type { Responder } from "./verdict";

/**
 * Where servers of all kinds put the id of a request. Fields that are not registered but common
 * (X-Request-ID: Heroku, Rails, nginx, Envoy; the others by their vendor's name).
 */
const common: readonly ReferenceId[] = [
  {
    body: /\b(?:unique|request|incident|event|reference|support|error) id(?: is)?(?::|#|\s)\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}(?=[^\s<]{0,60}\d)([0-9a-z][0-9a-z._-]{7,80})/i,
  },
  {
    // Not in a script (`{ref:x}`), and not Cloudflare's "Error reference number: 1020", which is a code.
    body: /(?<![{,;&?."'\w-]|\berror )ref(?:erence)?(?: (?:no\.?|number|code))?\s?(?::|#)\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}(?=[^\s<]{0,60}\d)([0-9a-z][0-9a-z._-]{3,80})/i,
  },
  ...["x-request-id", "x-correlation-id", "x-github-request-id", "x-kong-request-id"].map((field) => ({
    field,
  })),
  ...["x-oss-request-id", "x-amzn-requestid", "x-amz-request-id", "x-ws-request-id", "eagleid"].map(
    (field) => ({ field }),
  ),
];

/**
 * The id under which the responder's own logs know this response: one printed in the page before
 * one in a field, the strongest finder's own places before the common ones. Cloudflare's id is the
 * Ray ID, which is read elsewhere, and nobody else's id is given for its answers.
 */
export function readReferenceId(
  observed: Observed,
  responder: Responder | "undetermined",
  telling: readonly Hit[],
  signatures: readonly Signature[],
): string | null {
  const byId = new Map(signatures.map((signature) => [signature.id, signature]));
  const finders = [...new Set(telling.map((hit) => hit.finding.signature))];
  const places = finders.flatMap((id) => byId.get(id)?.referenceIds ?? []);
  if (responder !== "cloudflare") places.push(...common);
  const printed = places.filter((place) => "body" in place);
  const sent = places.filter((place) => "field" in place);
  for (const place of [...printed, ...sent]) {
    const id = readOne(place, observed);
    if (id !== null && !isPrivateId(id)) return id;
  }
  return null;
}

function readOne(place: ReferenceId, observed: Observed): string | null {
  if ("body" in place) {
    const id = observed.body === null ? undefined : place.body.exec(observed.body)?.[1];
    return id === undefined || id === "" ? null : id.replace(/&#46;/g, ".").slice(0, 200);
  }
  for (const value of observed.fields.get(place.field) ?? []) {
    const id = place.value === undefined ? value.trim() : place.value.exec(value)?.[1];
    if (id !== undefined && id !== "") return id.slice(0, 200);
  }
  return null;
}
