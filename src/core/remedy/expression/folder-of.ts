/**
 * The beginning of a path that makes sense for everything beside it: up to its last slash, and before the
 * first encoded character, since which of these Cloudflare decodes before it compares could not be checked
 * against the live service. The path itself where only the root would be left, which is the whole site.
 */
export function folderOf(path: string): string {
  const encoded = path.indexOf("%");
  const plain = encoded === -1 ? path : path.slice(0, encoded);
  const folder = plain.slice(0, plain.lastIndexOf("/") + 1);
  return folder.length > 1 ? folder : path;
}
