/** A list of words, asked whether one of them stands at a place. A character that begins none costs one bit test. */
export class WordSet {
  private readonly starts = new Uint8Array(0x10000 / 8);
  private readonly words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word[0];
      if (first === undefined) continue;
      const unit = word.charCodeAt(0);
      this.starts[unit >> 3]! |= 1 << (unit & 7);
      const same = this.words.get(first);
      if (same === undefined) this.words.set(first, [word]);
      else same.push(word);
    }
    for (const same of this.words.values()) same.sort((a, b) => b.length - a.length);
  }

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** Length in UTF-16 units of the longest word that begins at `at`; 0 when none does. */
  lengthAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if ((this.starts[unit >> 3]! & (1 << (unit & 7))) === 0) return 0;
    return this.words.get(text[at]!)?.find((word) => text.startsWith(word, at))?.length ?? 0;
  }
}
