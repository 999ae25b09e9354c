/** Elements whose inside is no part of the page that is shown. */
const holders = [
  ["<!--", "-->"],
  ["<template", "</template"],
  ["<textarea", "</textarea"],
  ["<script", "</script"],
  ["<pre", "</pre"],
] as const;

/** Markup of Cloudflare's error pages, in the body of the page itself wherever it is Cloudflare's. */
const marks = ["cf-error-details", "<center>cloudflare", "data-translate="];

/**
 * Whether every piece of Cloudflare's error pages in a page stands in a comment, a template, a
 * script or a text to be read: the page is the site's own and holds another in store.
 */
export function isHiddenMarkup(body: string): boolean {
  const page = body.toLowerCase();
  const there = marks.map((mark) => page.indexOf(mark)).filter((at) => at >= 0);
  return there.length > 0 && there.every((at) => isHeld(page, at));
}

function isHeld(page: string, at: number): boolean {
  return holders.some(([open, close]) => {
    const opened = page.lastIndexOf(open, at);
    // `<!--[if …]>` hides nothing from a browser that it names, and Cloudflare's pages begin so.
    if (opened < 0 || page.startsWith("<!--[if", opened)) return false;
    return page.lastIndexOf(close, at) < opened;
  });
}
