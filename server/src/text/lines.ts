import { lastAtOrBefore } from './flow';
import type { Span } from './span';

/** Zero-based line, and character in UTF-16 code units from the start of that line: LSP's position. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Where the lines of a text begin. Both adapters (LSP and command line) speak in lines, so the translation stands
 * here once; nothing between them and the text uses it.
 */
export class Lines {
  private readonly starts: number[];

  constructor(private readonly source: string) {
    this.starts = [0];
    for (const lineBreak of source.matchAll(LINE_BREAK)) this.starts.push(lineBreak.index + lineBreak[0].length);
  }

  /** Offsets before the text are its start, those behind it its end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(0, offset), this.source.length);
    const line = lastAtOrBefore(this.starts, inside);
    return { line, character: inside - this.starts[line]! };
  }

  range(at: Span): Range {
    return { start: this.position(at.start), end: this.position(at.end) };
  }

  /** A character behind the line's end is taken as the line's end, as LSP asks. */
  offset({ line, character }: Position): number {
    if (line >= this.starts.length) return this.source.length;
    if (line < 0) return 0;
    return Math.min(this.starts[line]! + Math.max(0, character), this.endOf(line));
  }

  private endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.source.length;
    return this.source.startsWith('\r\n', next - 2) && next - 2 >= this.starts[line]! ? next - 2 : next - 1;
  }
}

/** The line ends of LSP: `\r\n`, `\n` and a lone `\r`. */
export const LINE_BREAK = /\r\n|\n|\r/g;
