import { isPrivateId } from "../redaction/private-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { isPlausibleId } from "./plausible-id";
import type { ReferenceId, Signature } from "./signature";
import type { Responder } from "./verdict";

/** A place of an id; for one in a body the texts, lower case, of which one is there where an id is. */
type Place = ReferenceId & { readonly hints?: readonly string[] };

/**
 * Where servers of all kinds put the id of a request. Fields that are not registered but common
 * (X-Request-ID: Heroku, Rails, nginx, Envoy; the others by their vendor's name).
 */
const common: readonly Place[] = [
  {
    hints: "unique id|request id|incident id|event id|reference id|support id|error id".split("|"),
    body: /\b(?:unique|request|incident|event|reference|support|error) id(?: is)?(?::|#|\s)\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}(?=[^\s<]{0,60}\d)([0-9a-z][0-9a-z._-]{7,80})/i,
  },
  {
    // Not in a script (`{ref:x}`), and not Cloudflare's "Error reference number: 1020", which is a code.
    hints: "ref:|ref#|ref :|ref #|ref no|ref number|ref code|reference".split("|"),
    body: /(?<![{,;&?."'\w-]|\berror )ref(?:erence)?(?: (?:no\.?|number|code))? ?(?::|#)\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,2}(?=[^\s<]{0,60}\d)([0-9a-z][0-9a-z._-]{3,80})/i,
  },
  {
    hints: ['"request_id"', '"requestid"'],
    body: /"request_?id"\s{0,4}:\s{0,4}"(?=[^"]{0,60}\d)([\w-]{8,80})"/i,
  },
  ...["x-request-id", "x-correlation-id", "x-github-request-id", "x-kong-request-id"].map((field) => ({
    field,
  })),
  ...["x-oss-request-id", "x-amzn-requestid", "x-amz-request-id", "x-ws-request-id", "eagleid"].map(
    (field) => ({ field }),
  ),
  ...["x-vcap-request-id", "sb-request-id", "x-ms-middleware-request-id", "x-unique-id"].map((field) => ({
    field,
  })),
];

/** The texts that the common places need, for the one search through a body. */
export const referenceIdHints: readonly string[] = common.flatMap(({ hints }) => hints ?? []);

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
  const byFinder = placesOf(signatures);
  const places: Place[] = [];
  for (const id of new Set(telling.map((hit) => hit.finding.signature)))
    places.push(...(byFinder.get(id) ?? []));
  if (responder !== "cloudflare") places.push(...common);
  return firstId(places, "body", observed) ?? firstId(places, "field", observed);
}

function firstId(places: readonly Place[], kind: "body" | "field", observed: Observed): string | null {
  for (const place of places) {
    const id = kind in place ? readOne(place, observed) : null;
    if (id !== null && isPlausibleId(id) && !isPrivateId(id)) return id;
  }
  return null;
}

const byFinderOf = new WeakMap<readonly Signature[], ReadonlyMap<string, readonly Place[]>>();

/** The places of these signatures by the signature's id, looked up once. */
function placesOf(signatures: readonly Signature[]): ReadonlyMap<string, readonly Place[]> {
  let places = byFinderOf.get(signatures);
  if (places === undefined) {
    places = new Map(signatures.map(({ id, referenceIds }) => [id, referenceIds ?? []]));
    byFinderOf.set(signatures, places);
  }
  return places;
}

function readOne(place: Place, observed: Observed): string | null {
  if ("body" in place) {
    if (place.hints !== undefined && !observed.hasAnyText(place.hints)) return null;
    const id = observed.body === null ? undefined : place.body.exec(observed.body)?.[1];
    return id === undefined || id === "" ? null : id.replace(/&#46;/g, ".").replace(/\.$/, "").slice(0, 200);
  }
  for (const value of observed.fields.get(place.field) ?? []) {
    const id = place.value === undefined ? value.trim() : place.value.exec(value)?.[1];
    if (id !== undefined && id !== "") return id.slice(0, 200);
  }
  return null;
}
