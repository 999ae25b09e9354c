import type { FixPartProps } from "../fix-part";

/** Whether the origin blocks Cloudflare, and how to let it in. */
export function AllowlistPart(_props: FixPartProps) {
  return null;
}
