/** What the webmaster writes into the change note; empty texts are left to what the evidence says. */
export interface NoteDraft {
  readonly why: string;
  readonly who: string;
  /** What was changed, where that is no exception at Cloudflare. */
  readonly change: string;
  /** The blocking rule's expression, or the setting, as it was. */
  readonly before: string;
  /** Days until the change has to be looked at again. */
  readonly reviewDays: number;
}
