/** How far into a body Cloudflare's marks are looked for: its pages are far smaller. */
export const BODY_TEXT_LIMIT = 256 * 1024;

const HEX = "([0-9a-f]{16})(?![0-9a-z])";

/**
 * The forms in which Cloudflare writes a Ray ID into a body, with cheap texts of which one must be
 * there first. Source: captures of 2016 to 2026; only the names of the JSON and Markdown members are
 * documented (developers.cloudflare.com/fundamentals/reference/error-responses/).
 * The first that matches wins, most particular first.
 */
const forms: readonly { readonly hints: readonly string[]; readonly form: RegExp }[] = [
  // RFC 9457 body, also the JSON of Access. `instance` holds the same value.
  { hints: ["ray_id"], form: new RegExp(String.raw`"ray_id"\s{0,4}:\s{0,4}"${HEX}`, "i") },
  // The head of a Markdown body.
  { hints: ["ray_id"], form: new RegExp(String.raw`^ray_id:\s{0,4}${HEX}`, "im") },
  // The settings of a challenge page.
  {
    hints: ["cray:", "cray "],
    form: new RegExp(String.raw`\bcRay {0,4}:\s{0,4}["']${HEX}`, "i"),
  },
  // The 1020 page of 2022.
  { hints: ["plain-ray-id"], form: new RegExp(String.raw`plain-ray-id\b[^>]{0,100}>\s{0,200}${HEX}`, "i") },
  // Error pages, the owner's error box, captcha and block pages: "Ray ID: <strong>…".
  {
    hints: ["ray id"],
    form: new RegExp(
      String.raw`ray id\s{0,4}[:：]?\s{0,20}(?:(?:<[^<>]{0,120}>|&nbsp;|\()\s{0,20}){0,4}${HEX}`,
      "i",
    ),
  },
  // A script that Cloudflare puts into the site's own pages: says who carried it, not who made it.
  {
    hints: ["__cf$cv$params"],
    form: new RegExp(
      String.raw`__CF\$cv\$params['"]?\]?\s{0,4}=\s{0,4}\{\s{0,4}["']?r["']?\s{0,4}:\s{0,4}["']${HEX}`,
      "i",
    ),
  },
  // Challenge forms of 2016 to 2020.
  { hints: ["data-ray"], form: new RegExp(String.raw`data-ray=["']${HEX}`, "i") },
  {
    hints: ["?ray=", "&ray=", ";ray=", "x26ray=", "0026ray="],
    form: new RegExp(String.raw`(?:[?&;]|\\x26|\\u0026)ray=${HEX}`, "i"),
  },
];

/** The texts, lower case, of which one is in every body that carries a Ray ID; long enough to be searched for at once. */
export const rayHints: readonly string[] = [...new Set(forms.flatMap(({ hints }) => hints))];

/**
 * The Ray ID that a body carries, lower case, or null. It says nothing about whose it is: see
 * `readRay`. `holds` says whether one of some lower-case texts is in the body, in any case, where a
 * caller knows that already.
 */
export function bodyRayId(
  text: string,
  holds: (texts: readonly string[]) => boolean = lookedForIn(text.slice(0, BODY_TEXT_LIMIT)),
): string | null {
  const looked = text.length > BODY_TEXT_LIMIT ? text.slice(0, BODY_TEXT_LIMIT) : text;
  for (const { hints, form } of forms) {
    if (!holds(hints)) continue;
    const found = form.exec(looked)?.[1];
    // Sixteen zeros stand in pages whose owner or recorder blanked them.
    if (found !== undefined && !/^0+$/.test(found)) return found.toLowerCase();
  }
  return null;
}

function lookedForIn(text: string): (texts: readonly string[]) => boolean {
  const lower = text.toLowerCase();
  return (texts) => texts.some((one) => lower.includes(one));
}
