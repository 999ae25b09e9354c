const newline = 10;
/** So much of a line that does not end within its chunk is kept. */
const longestLine = 64 * 1024;

/** Takes `bytes[from, to)`, which are whole lines. Nothing of it may be kept. */
export type TakeLines = (bytes: Uint8Array, from: number, to: number) => void;

/**
 * Cuts chunks, of any size and cut anywhere, into stretches of whole lines, nearly without copying. What is
 * longer than 64 KiB of a line that does not end in its chunk is left out, so that memory is bounded.
 */
export class WholeLines {
  readonly #take: TakeLines;
  #kept: Uint8Array = new Uint8Array(0);
  #length = 0;

  constructor(take: TakeLines) {
    this.#take = take;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    if (this.#length > 0) {
      const end = chunk.indexOf(newline);
      this.#keep(chunk, 0, end < 0 ? chunk.length : end);
      if (end < 0) return;
      this.end();
      start = end + 1;
    }
    const last = chunk.lastIndexOf(newline);
    if (last >= start) this.#take(chunk, start, last + 1);
    this.#keep(chunk, Math.max(start, last + 1), chunk.length);
  }

  /** Takes what is left: a last line without an end. */
  end(): void {
    if (this.#length === 0) return;
    this.#kept[this.#length] = newline;
    const length = this.#length + 1;
    this.#length = 0;
    this.#take(this.#kept, 0, length);
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    const most = Math.min(to - from, longestLine - this.#length);
    if (most <= 0) return;
    if (this.#kept.length === 0) this.#kept = new Uint8Array(longestLine + 1);
    this.#kept.set(chunk.subarray(from, from + most), this.#length);
    this.#length += most;
  }
}
