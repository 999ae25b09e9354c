/** What the webmaster writes into the change note; empty texts are left to what the evidence says. */
export interface NoteDraft {
  readonly why: string;
  readonly who: string;
  /** The blocking rule's expression as it was, where the change alters that rule. */
  readonly before: string;
  /** Days until the change has to be looked at again. */
  readonly reviewDays: number;
}
