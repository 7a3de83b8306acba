import { copied } from '../text/copied';
import type { Range } from '../text/lines';

export interface NamedPlace {
  /** On one line. */
  readonly name: string;
  readonly range: Range;
}

/** No name of a symbol is shown in full beyond this many UTF-16 units. */
export const LONGEST_NAME = 120;

/**
 * Names and their places in a document, packed: one string and one array of numbers. As objects they are five times as
 * large, and a name cut out of a text keeps the whole text in memory.
 */
export class NamedPlaces {
  private readonly names: string;
  private readonly places: Uint32Array;

  constructor(items: readonly NamedPlace[]) {
    this.names = copied(items.map(({ name }) => name.slice(0, LONGEST_NAME).replace(/\s+/g, ' ')).join('\n'));
    this.places = Uint32Array.from(
      items.flatMap(({ range: { start, end } }) => [start.line, start.character, end.line, end.character]),
    );
  }

  get size(): number {
    return this.places.length / 4;
  }

  range(index: number): Range {
    const [startLine, startCharacter, endLine, endCharacter] = this.places.subarray(index * 4, index * 4 + 4);
    return {
      start: { line: startLine!, character: startCharacter! },
      end: { line: endLine!, character: endCharacter! },
    };
  }

  /** In document order. */
  list(): string[] {
    return this.size === 0 ? [] : this.names.split('\n');
  }

  /** False when no name can have all of the characters: most documents of a folder are passed over by this. */
  mayHave(characters: Iterable<string>): boolean {
    for (const character of characters) if (!this.names.includes(character)) return false;
    return true;
  }
}
