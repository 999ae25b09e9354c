import type { Message } from "../../messages/message";

/** A Ray ID as a person typed it, or what is wrong with it and what to do. */
export type TypedRay =
  | { readonly ok: true; readonly rayId: string; readonly colo: string | null }
  | { readonly ok: false; readonly reason: Message };

/** More than anybody types; the rest of a pasted page is not looked at. */
const longest = 200;

/**
 * Reads a Ray ID that somebody typed or pasted, in any case, with spaces or hyphens between, with the
 * data centre behind it or not (`8af678921d82229f-FRA`), and with "Ray ID:" before it.
 */
export function typedRay(text: string): TypedRay {
  const typed = text
    .slice(0, longest)
    .trim()
    .replace(/^(?:cf-?)?ray(?:\s?id)?\s{0,4}[:=]?\s{0,4}/i, "");
  const whole = compact(typed);
  // Only where something is left over is it a data centre: three letters can end the id as well.
  const suffix = whole.length === 19 ? /[-\s(]([a-z]{3})\)?$/i.exec(typed)?.[1] : undefined;
  const rayId = suffix === undefined ? whole : whole.slice(0, 16);
  if (/^0*$/.test(rayId)) return refused({ id: "ui_ray_empty" });
  const wrong = /[^0-9a-f]/u.exec(rayId)?.[0];
  if (wrong !== undefined) return refused({ id: "ui_ray_wrong", params: { wrong } });
  if (rayId.length !== 16) return refused({ id: "ui_ray_length", params: { count: rayId.length } });
  return { ok: true, rayId, colo: suffix?.toUpperCase() ?? null };
}

/** Without what people and programs put between the digits. */
function compact(text: string): string {
  return text.replace(/[\s\-\u2010-\u2015\u200B()]/g, "").toLowerCase();
}

function refused(reason: Message): TypedRay {
  return { ok: false, reason };
}
