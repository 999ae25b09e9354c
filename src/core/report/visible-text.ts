const silent = ["script", "style", "template", "noscript", "svg"];
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  copy: "©",
  bull: "•",
  middot: "·",
  mdash: "—",
  ndash: "–",
};

/**
 * What a person would read of a body, roughly: of markup the text outside tags, comments,
 * scripts and styles, with white space collapsed. Other text comes back with its white space
 * collapsed. Linear in the length of the text.
 */
export function visibleText(body: string): string {
  const text = /^[\s\u{FEFF}]*</u.test(body) ? decodeEntities(outsideTags(body)) : body;
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function outsideTags(markup: string): string {
  const lower = markup.toLowerCase();
  let text = "";
  for (let at = 0; at < markup.length;) {
    const open = markup.indexOf("<", at);
    if (open === -1) return text + markup.slice(at);
    text += `${markup.slice(at, open)} `;
    at = endOfTag(lower, open);
  }
  return text;
}

function endOfTag(lower: string, open: number): number {
  if (lower.startsWith("<!--", open)) return after(lower, "-->", open + 4);
  const name = /^[a-z]+/.exec(lower.slice(open + 1, open + 12))?.[0] ?? "";
  if (!silent.includes(name)) return after(lower, ">", open);
  return after(lower, ">", after(lower, `</${name}`, open));
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
