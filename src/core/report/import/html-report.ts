import { checkedPicture } from "./sent-picture";

/** The data that a saved HTML report carries. */
export interface HtmlReport {
  /** The report as JSON text, unread. */
  readonly json: string;
  /** The picture as a data URL that was checked; null where the file has none that may be shown. */
  readonly picture: string | null;
}

const dataId = 'id="whose403-report"';
/** No tag that we write is longer, up to where its own text begins. */
const longestTag = 300;

/**
 * What our own HTML report carries, found as text: the file is never parsed as a document, so nothing
 * in it can run, load or be shown. Everything else in such a file is escaped (`markup`), and so is every
 * `<` of the JSON: the first data block is ours, and it ends at the first `<`. Null where there is none.
 * One pass over the text.
 */
export function htmlReport(text: string): HtmlReport | null {
  const at = text.indexOf(dataId);
  if (at === -1) return null;
  const open = text.lastIndexOf("<", at);
  const begin = text.indexOf(">", at) + 1;
  if (open < at - longestTag || begin === 0 || begin > at + longestTag) return null;
  if (!/^<script\s[^<>]*$/i.test(text.slice(open, at))) return null;
  const end = text.indexOf("<", begin);
  return { json: text.slice(begin, end === -1 ? undefined : end), picture: pictureIn(text) };
}

const pictureTag = '<img class="shot"';

function pictureIn(text: string): string | null {
  const tag = text.indexOf(pictureTag);
  if (tag === -1) return null;
  const source = text.indexOf(' src="', tag);
  if (source === -1 || source > tag + longestTag) return null;
  const begin = source + ' src="'.length;
  const end = text.indexOf('"', begin);
  return end === -1 ? null : checkedPicture(text.slice(begin, end));
}
