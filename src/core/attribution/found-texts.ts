/** Which texts occur in a body, and where first; compared without regard to ASCII case. */
export class Found {
  /** The numbers of the long texts that occur, each once. */
  readonly numbers: number[] = [];
  /** Where they begin, in bytes of UTF-8. */
  private readonly froms: number[] = [];
  private readonly body: string;
  private readonly ascii: boolean;
  private readonly texts: readonly string[];
  private readonly long: number;
  private lower: string | null = null;

  /** `long` texts stand first among `texts` and are added where they are seen; the others are looked for here. */
  constructor(body: string, ascii: boolean, texts: readonly string[], long: number) {
    this.body = body;
    this.ascii = ascii;
    this.texts = texts;
    this.long = long;
  }

  /** Takes down that a long text was seen, from the first byte of the body on. */
  add(number: number, from: number): void {
    this.numbers.push(number);
    this.froms.push(from);
  }

  /** Whether a text occurs, by its number. */
  has(number: number): boolean {
    return number < this.long ? this.numbers.includes(number) : this.indexOfShort(number) !== -1;
  }

  /** Whether one of some texts does. */
  hasOneOf(numbers: readonly number[]): boolean {
    for (const number of numbers) if (this.has(number)) return true;
    return false;
  }

  /** Where in the body a text first begins, by its number; -1 where it does not occur. */
  indexOf(number: number): number {
    if (number >= this.long) return this.indexOfShort(number);
    const nth = this.numbers.indexOf(number);
    return nth === -1 ? -1 : this.characterAt(this.froms[nth] ?? 0);
  }

  private indexOfShort(number: number): number {
    const text = this.texts[number] ?? "";
    if (this.ascii) return (this.lower ??= this.body.toLowerCase()).indexOf(text);
    // Without the flag `u`, case is that of ASCII for letters of ASCII.
    return new RegExp(text.replace(/[^\w]/g, String.raw`\$&`), "i").exec(this.body)?.index ?? -1;
  }

  /** The place in the body of a byte of its UTF-8. */
  private characterAt(byte: number): number {
    if (this.ascii) return byte;
    let bytes = 0;
    let at = 0;
    for (; bytes < byte; at++) {
      const code = this.body.codePointAt(at) ?? 0;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      if (code >= 0x10000) at += 1;
    }
    return at;
  }
}
