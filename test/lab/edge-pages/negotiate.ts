/** The forms in which Cloudflare gives a 1xxx error. */
export type ErrorForm = "application/json" | "application/problem+json" | "text/markdown" | "text/html";

/**
 * The form for an Accept field, as Cloudflare documents it: the explicit wish with the highest
 * quality wins, the first of equals; `text/*` means Markdown; anything else, and none, is HTML.
 */
export function negotiate(accept: string): ErrorForm {
  const wishes = accept
    .toLowerCase()
    .split(",")
    .map((part, place) => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)), place };
    })
    .toSorted((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { range, quality } of wishes) {
    if (!(quality > 0)) continue;
    switch (range) {
      case "application/json":
      case "application/problem+json":
      case "text/markdown":
      case "text/html":
        return range;
      case "text/*":
        return "text/markdown";
      case "*/*":
        return "text/html";
    }
  }
  return "text/html";
}
