import type { Responder } from "../attribution/verdict";
import { render, type Language } from "../messages/render";
import { cutCharacters } from "./cut-characters";
import { markup, type Markup } from "./markup";
import type { Report } from "./report";

/** How a station of the way took part: passed the request on, stopped it, was not reached, or nobody knows. */
type Part = "passed" | "stopped" | "not-reached" | "unknown";
interface Station {
  readonly name: string;
  /** Beneath the name: the product behind it, where one is known. */
  readonly product?: string | null;
  readonly part: Part;
}

const stationWidth = 168;
const gap = 72;
const height = 84;

/** The way of the request, visitor to origin server, with the place where it stopped; as inline SVG. */
export function pathPicture(report: Report, language: Language): Markup {
  const stations = stationsOf(report, language);
  const width = stations.length * stationWidth + (stations.length - 1) * gap;
  const x = (at: number): number => at * (stationWidth + gap);
  return markup`<svg class="path" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${report.block.verdict.summary}">
${stations.slice(1).map((station, at) => link(x(at) + stationWidth, station.part))}
${stations.map((station, at) => box(x(at), station, language))}
</svg>`;
}

function stationsOf(report: Report, language: Language): Station[] {
  const { responder, viaCloudflare, product } = report.block.verdict;
  const say = (name: "visitor" | "cloudflare" | "edge" | "network" | "origin"): string =>
    render({ id: `report_station_${name}` }, language);
  const visitor: Station = { name: say("visitor"), part: "passed" };
  const origin = (part: Part, by: string | null = null): Station => ({
    name: say("origin"),
    product: by,
    part,
  });
  const between: Readonly<Record<Exclude<Responder, "origin">, Station>> = {
    cloudflare: { name: say("cloudflare"), part: "stopped" },
    "other-edge": { name: say("edge"), product, part: "stopped" },
    "local-network": { name: say("network"), product, part: "stopped" },
  };
  if (responder === "undetermined") {
    const edge = viaCloudflare === false ? [] : [{ name: say("cloudflare"), part: "unknown" } as const];
    return [visitor, ...edge, origin("unknown")];
  }
  if (responder !== "origin") return [visitor, between[responder], origin("not-reached")];
  const carried = viaCloudflare === true ? [{ name: say("cloudflare"), part: "passed" } as const] : [];
  return [visitor, ...carried, origin("stopped", product)];
}

function link(from: number, next: Part): Markup {
  const kind = next === "not-reached" ? "off" : next === "unknown" ? "maybe" : "on";
  const y = 30;
  const end = from + gap;
  return markup`<g class="link ${kind}"><line x1="${from + 8}" y1="${y}" x2="${end - 10}" y2="${y}"/><path d="M${end - 15} ${y - 5} l7 5 l-7 5"/></g>`;
}

function box(x: number, { name, product = null, part }: Station, language: Language): Markup {
  const middle = x + stationWidth / 2;
  const second =
    product === null
      ? null
      : markup`<text class="product" x="${middle}" y="45">${cutCharacters(product, 26)}</text>`;
  return markup`<g class="station ${part}"><rect x="${x + 1}" y="4" width="${stationWidth - 2}" height="52" rx="8"/>
<text class="name" x="${middle}" y="${product === null ? 35 : 27}">${cutCharacters(name, 22)}</text>${second}
${part === "stopped" || part === "unknown" ? mark(x + stationWidth - 2, part) : null}
<text class="note" x="${middle}" y="77">${note(part, language)}</text></g>`;
}

// Shape as well as colour: a crossed octagon where it stopped, a round question mark where nobody knows.
function mark(x: number, part: "stopped" | "unknown"): Markup {
  if (part === "unknown") {
    return markup`<g class="mark"><circle cx="${x}" cy="8" r="11"/><text x="${x}" y="13">?</text></g>`;
  }
  return markup`<g class="mark"><path d="M${x - 5} -4 h10 l7 7 v10 l-7 7 h-10 l-7 -7 v-10 z"/><path class="cross" d="M${x - 4} 4 l8 8 m0 -8 l-8 8"/></g>`;
}

function note(part: Part, language: Language): string {
  return part === "passed"
    ? ""
    : render(
        { id: `report_station_${part.replace("-", "_") as "stopped" | "not_reached" | "unknown"}` },
        language,
      );
}
