import { removedMark } from "./removed";

const chunk = /[^\s"'<>]+/g;
/** The first pair may stand behind a bracket or a comma; of a row of brackets behind the last, so that none is tried for each. */
const firstPair = /(?:^|[({,]|\[(?!\[))[\w.%+[\]-]{1,60}=/;
const pair = /^[\w.%+[\]-]{1,60}=/;

/**
 * A text with the values of forms taken out, the first one too: two pairs or more with `&` between
 * them. Cut at `&` first, since an expression for the whole would look for its end from each bracket anew.
 */
export function redactForms(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(chunk, (whole) =>
    whole.includes("&") && whole.includes("=") ? withoutValues(whole) : whole,
  );
}

function withoutValues(whole: string): string {
  // What it was cut at stands at every second place.
  const parts = whole.split(/(&(?:amp;)?)/);
  for (let at = 0; at < parts.length; at += 2) {
    const first = firstPair.exec(parts[at] ?? "");
    if (first === null || !pair.test(parts[at + 2] ?? "")) continue;
    parts[at] = `${(parts[at] ?? "").slice(0, first.index + first[0].length)}${removedMark}`;
    for (at += 2; pair.test(parts[at] ?? ""); at += 2)
      parts[at] = (parts[at] ?? "").replace(/=[^]*/, `=${removedMark}`);
    at -= 2;
  }
  return parts.join("");
}
