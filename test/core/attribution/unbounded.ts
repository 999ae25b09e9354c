/**
 * Whether a regular expression has an unbounded repeat (`*`, `+`, `{n,}`) within a repeated group,
 * or two unbounded repeats one after the other: the shapes that can take more than linear time.
 * Reads the source only; strict rather than exact.
 */
export function unboundedInside(source: string): boolean {
  const plain = source.replace(/\\./g, "x").replace(/\[(?:[^\]])*\]/g, "x");
  const unbounded = /(?:[*+]|\{\d+,\})/;
  if (/(?:[*+]|\{\d+,\})\??(?:x|\.|\w)?(?:[*+]|\{\d+,\})/.test(plain)) return true;
  // Innermost groups first: one that is repeated and holds an unbounded repeat is nested.
  let rest = plain;
  for (;;) {
    const group = /\((?:\?[:=!<]{1,2})?([^()]*)\)([*+]|\{\d+,\d*\})?/.exec(rest);
    if (group === null) return false;
    const holds = unbounded.test(group[1] ?? "");
    if (holds && group[2] !== undefined) return true;
    rest = `${rest.slice(0, group.index)}${holds ? "x+" : "x"}${rest.slice(group.index + group[0].length)}`;
  }
}
