import type { Field } from "../../exchange/exchange";
import { fieldValues } from "../../exchange/fields";

/** One field in which two answers differ; null where it is not there. */
export interface FieldDifference {
  readonly name: string;
  readonly value: string | null;
}

/** What tells most of who answered and why, first. */
const telling =
  `server cf-mitigated cf-cache-status cf-ray www-authenticate retry-after location allow via x-cache
  x-served-by x-powered-by content-type vary cache-control`.split(/\s+/);
/** What differs from answer to answer whoever gives it. */
const noise = new Set(
  `age alt-svc connection content-encoding content-length date etag expires keep-alive last-modified nel
  report-to reporting-endpoints server-timing set-cookie transfer-encoding`.split(/\s+/),
);
/** Whether these are there matters, and their value is another with every answer. */
const byPresence = /^(?:cf-ray|x-(?:request|correlation|trace)-id|x-amz-cf-id|x-timer)$/;
const most = 6;

/** The fields in which an answer differs from another, the telling ones first; six at most. */
export function differingFields(base: readonly Field[], other: readonly Field[]): FieldDifference[] {
  const names = new Set([...base, ...other].map(({ name }) => name.toLowerCase()));
  const inOrder = [...telling.filter((name) => names.has(name)), ...names].filter((name) => !noise.has(name));
  return [...new Set(inOrder)]
    .filter((name) => differs(fieldValues(base, name), fieldValues(other, name), byPresence.test(name)))
    .slice(0, most)
    .map((name) => ({ name, value: fieldValues(other, name).join(", ").slice(0, 120) || null }));
}

function differs(one: readonly string[], other: readonly string[], presence: boolean): boolean {
  if (presence) return (one.length === 0) !== (other.length === 0);
  return one.join(", ") !== other.join(", ");
}
