/**
 * Whether our panel is in DevTools. Firefox puts it there only once the permission for it is given
 * (platform P25), so that its install warns of nothing; in all others it is there from the start.
 */
export interface PanelAccessPort {
  /** True where it need not be asked for. */
  readonly always: boolean;
  /** Never rejects. */
  readonly given: () => Promise<boolean>;
  /** Asks; must be called first thing in a click. True when it is given. Never rejects. */
  readonly ask: () => Promise<boolean>;
}
