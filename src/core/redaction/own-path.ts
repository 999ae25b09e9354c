import { isCommon } from "./common-words";
import { hideWords } from "./hidden-words";
import { removedMark } from "./removed";
import type { UrlDetail } from "./url-detail";
import { redactUrl } from "./url";

/** From this length on a piece of the path is a secret wherever it stands, and not only in a path. */
const tellingLength = 6;
/** Of a path that is not told at all, shorter words are in too many texts by chance, as are such numbers. */
const shortestWord = 3;
const shortNumber = /^(?:\d{1,3}|(?:19|20)\d\d)$/;

/**
 * Takes out of texts what the report's URL does not tell: servers repeat the path that they refused
 * ("You don't have permission to access /invite/ab12cd"). With `no-query` these are the pieces of the
 * path that `redactUrl` takes out; with `origin` also the path itself, however much of it is there,
 * and each word of it; with `full` nothing. For texts that `redactText` has cleaned: a half of a
 * mailbox that is gone already would keep it from knowing the other half. Linear in the text's length.
 */
export function hideOwnPath(url: string, detail: UrlDetail): (text: string) => string {
  if (detail === "full" || !URL.canParse(url)) return (text) => text;
  const pieces = pathOf(new URL(url).href).split("/");
  const cleaned = pathOf(redactUrl(url, "no-query").url).split("/");
  const patterns = pieces.flatMap((piece, at) =>
    piece !== "" && cleaned[at] !== piece ? asWritten(piece).map(patternOfPiece) : [],
  );
  const at = pieces.findIndex((piece) => piece !== "");
  if (detail === "origin" && at !== -1) {
    const firsts = new Set([...asWritten(pieces[at] ?? ""), cleaned[at] ?? ""]);
    patterns.unshift(...[...firsts].filter(Boolean).map(patternOfPath));
  }
  const hideSegments = hideWords(detail === "origin" ? pieces.flatMap(wordsOf) : [], shortestWord);
  return (text) =>
    hideSegments(patterns.reduce((rest, pattern) => rest.replace(pattern, `$1${removedMark}`), text));
}

/** What a page may call a piece of the path: as it stands there, without its ending, without parameters. */
function wordsOf(piece: string): string[] {
  return asWritten(piece)
    .flatMap((one) => [one, one.replace(/\.\w{1,5}$/, ""), ...one.split(/[;=,]/)])
    .filter((one) => !isCommon(one) && !shortNumber.test(one));
}

/** The path as it stands in a URL; a cleaned one is no URL that could be parsed without change. */
function pathOf(url: string): string {
  return /^[^:]*:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? "";
}

function patternOfPiece(piece: string): RegExp {
  const before = piece.length < tellingLength ? "/" : "^|[^A-Za-z0-9]";
  return new RegExp(`(${before})${escaped(piece)}(?![A-Za-z0-9])`, "g");
}

function patternOfPath(first: string): RegExp {
  return new RegExp(`()/${escaped(first)}(?![\\w-])[^\\s"'<>]*`, "g");
}

/** A piece as the URL has it, and as a page shows it. */
function asWritten(piece: string): string[] {
  try {
    return [...new Set([piece, decodeURIComponent(piece)])];
  } catch {
    return [piece];
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
