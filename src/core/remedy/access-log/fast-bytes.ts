/** What a place may have faster than JavaScript: the command line has it, an extension's pages may not. */
export interface FastBytes {
  /** As `countLines`. */
  readonly countLines: (bytes: Uint8Array, from: number, to: number) => number;
  /** Where this word of 16 ASCII characters first begins between `from` and `to`, or -1. */
  readonly findWord: (bytes: Uint8Array, from: number, to: number, word: string) => number;
}
