/** What was chosen on the question whether the origin blocks Cloudflare. */
export interface AllowlistWork {
  /** Ids of the firewall and the web server; null before one was chosen. */
  readonly firewall: string | null;
  readonly server: string | null;
}

/** Before anything was chosen. */
export const noAllowlistWork: AllowlistWork = { firewall: null, server: null };
