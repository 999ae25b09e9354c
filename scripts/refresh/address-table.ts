import ipaddr from "ipaddr.js";
import * as v from "valibot";

/** The fewest of a family's ranges, as a share of those before, that a new list may have. */
const SHARE_KEPT = 0.75;
/** Cloudflare's widest ranges are /13 and /29: one four times as wide is a slip, or somebody's trick. */
const SHORTEST_PREFIX = { ipv4: 12, ipv6: 28 } as const;

const cidr = (family: "ipv4" | "ipv6") =>
  v.pipe(
    v.string(),
    v.check(
      (text) => isPublicNetwork(text, family),
      ({ input }) => `${shortened(input)} is no ${family} range.`,
    ),
  );
const list = (family: "ipv4" | "ipv6") =>
  v.pipe(
    v.array(cidr(family)),
    v.nonEmpty(`There is no ${family} range in the list.`),
    v.check((ranges) => !ranges.some(overlapsAnEarlierOne), `Some ${family} ranges overlap.`),
  );

/** The file `src/core/cloudflare/address-ranges.json`: ranges as CIDR, and the day they were read. */
export const addressTable = v.strictObject({
  read: v.pipe(v.string(), v.isoDate("The day is no date.")),
  ipv4: list("ipv4"),
  ipv6: list("ipv6"),
});
export type AddressTable = v.InferOutput<typeof addressTable>;

/**
 * The table of a list as Cloudflare publishes it: one range a line, both families in any order,
 * and nothing else.
 *
 * @param read the day on which it was read, ISO 8601
 * @throws an Error that says which line or family is wrong
 */
export function tableOf(text: string, read: string): AddressTable {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return checked(addressTable, {
    read,
    ipv4: lines.filter((line) => !line.includes(":")),
    ipv6: lines.filter((line) => line.includes(":")),
  });
}

/**
 * The table in a text of JSON.
 *
 * @throws an Error where it is none
 */
export function parseTable(text: string): AddressTable {
  return checked(addressTable, JSON.parse(text));
}

/** What differs between two tables, a line each: `+` for a new range, `-` for one that is gone. */
export function changes(before: AddressTable, after: AddressTable): string[] {
  const [old, now] = [before, after].map(({ ipv4, ipv6 }) => [...ipv4, ...ipv6]) as [string[], string[]];
  return [
    ...now.filter((range) => !old.includes(range)).map((range) => `+ ${range}`),
    ...old.filter((range) => !now.includes(range)).map((range) => `- ${range}`),
  ];
}

/**
 * Refuses a list that is much shorter than the one before, which is likelier to be cut than new.
 *
 * @throws an Error that names the family
 */
export function refuseShrunk(before: AddressTable, after: AddressTable): void {
  for (const family of ["ipv4", "ipv6"] as const) {
    const [old, now] = [before[family].length, after[family].length];
    if (now < old * SHARE_KEPT)
      throw new Error(`The list has ${now} ${family} ranges where there were ${old}: it looks cut.`);
  }
}

function checked<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new Error(parsed.issues[0].message);
}

function isPublicNetwork(text: string, family: "ipv4" | "ipv6"): boolean {
  const kind = family === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  if (!kind.isValidCIDR(text)) return false;
  const [address, length] = kind.parseCIDR(text);
  if (length < SHORTEST_PREFIX[family] || address.range() !== "unicast") return false;
  // Written as the network's own first address, and as Cloudflare writes it: without leading zeros.
  return `${kind.networkAddressFromCIDR(text).toString()}/${length}` === text.toLowerCase();
}

function overlapsAnEarlierOne(range: string, at: number, ranges: readonly string[]): boolean {
  if (!ipaddr.isValidCIDR(range)) return false;
  const one = ipaddr.parseCIDR(range);
  return ranges.slice(0, at).some((earlier) => {
    if (!ipaddr.isValidCIDR(earlier)) return false;
    const other = ipaddr.parseCIDR(earlier);
    const wider = Math.min(one[1], other[1]);
    return one[0].kind() === other[0].kind() && one[0].match(other[0], wider);
  });
}

function shortened(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
