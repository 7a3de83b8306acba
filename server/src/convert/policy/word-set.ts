/** The words that begin with one character, the longest first. */
interface Family {
  readonly words: string[];
  /** Only where there are so many that trying each would take long: a document may hold a thousand names with 王. */
  byLength?: { readonly lengths: readonly number[]; readonly all: ReadonlySet<string> };
}

const MANY = 16;

/** A list of words, asked whether one of them stands at a place. A character that begins none costs one bit test. */
export class WordSet {
  private readonly starts = new Uint8Array(0x10000 / 8);
  private readonly families = new Map<string, Family>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word[0];
      if (first === undefined) continue;
      const unit = word.charCodeAt(0);
      this.starts[unit >> 3]! |= 1 << (unit & 7);
      const family = this.families.get(first);
      if (family === undefined) this.families.set(first, { words: [word] });
      else family.words.push(word);
    }
    for (const family of this.families.values()) {
      family.words.sort((a, b) => b.length - a.length);
      if (family.words.length < MANY) continue;
      const lengths = [...new Set(family.words.map(({ length }) => length))];
      family.byLength = { lengths, all: new Set(family.words) };
    }
  }

  get isEmpty(): boolean {
    return this.families.size === 0;
  }

  /** Where its words stand, the longest at each place; they may overlap. */
  occurrences(text: string): { readonly start: number; readonly end: number }[] {
    const found: { start: number; end: number }[] = [];
    if (this.isEmpty) return found;
    const { starts } = this;
    for (let start = 0; start < text.length; start++) {
      const unit = text.charCodeAt(start);
      if ((starts[unit >> 3]! & (1 << (unit & 7))) === 0) continue;
      const length = this.lengthAt(text, start);
      if (length > 0) found.push({ start, end: start + length });
    }
    return found;
  }

  /** Length in UTF-16 units of the longest word that begins at `at`; 0 when none does. */
  lengthAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if ((this.starts[unit >> 3]! & (1 << (unit & 7))) === 0) return 0;
    const family = this.families.get(text[at]!);
    if (family === undefined) return 0;
    const { words, byLength } = family;
    if (byLength === undefined) return words.find((word) => text.startsWith(word, at))?.length ?? 0;
    // Beyond the text's end a slice is shorter than what was asked for.
    const room = text.length - at;
    return byLength.lengths.find((length) => length <= room && byLength.all.has(text.slice(at, at + length))) ?? 0;
  }
}
