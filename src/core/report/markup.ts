import { shownText } from "./shown-text";

/** A piece of markup that is safe as it stands. Only `markup` makes it. */
export interface Markup {
  readonly markup: string;
}

type Insertion = string | number | Markup | readonly Markup[] | null;

/**
 * Markup from a template in which everything inserted is text: it is escaped for element content
 * and double-quoted attributes alike. Other markup goes in as it is; null is nothing.
 */
export function markup(parts: TemplateStringsArray, ...inserted: readonly Insertion[]): Markup {
  return { markup: parts.map((part, at) => part + textOf(inserted[at] ?? null)).join("") };
}

function textOf(value: Insertion): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  if ("markup" in value) return value.markup;
  return value.map((one) => one.markup).join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}
