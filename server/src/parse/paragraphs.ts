import type { Paragraph } from '../model/report';
import { span, type Span } from '../text/span';
import { runsOn, runsOnOverBlank } from './joining';
import { linesFrom } from './lines';
import { readParagraph } from './paragraph';
import { documentWidth, isSameWidth, type LineWidth } from './wrapping';

/** A paragraph at its place, before it is known what it is. */
export interface PlacedParagraph {
  /** Offset of its first character in the document. */
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** What an earlier version of the document came to, to take unchanged paragraphs over from. */
export interface EarlierParagraphs {
  readonly source: string;
  readonly placed: readonly PlacedParagraph[];
  readonly width: LineWidth | undefined;
}

export interface Paragraphs {
  readonly placed: readonly PlacedParagraph[];
  /** The width at which the whole document is hard-wrapped. */
  readonly width: LineWidth | undefined;
}

/** Splits a text at its line ends, and joins what hard breaks cut apart. Blank lines belong to no paragraph. */
export function splitParagraphs(source: string, earlier?: EarlierParagraphs): Paragraphs {
  const width = documentWidth(source);
  if (!earlier || !isSameWidth(earlier.width, width)) return { placed: scan(source, 0, width, () => undefined), width };

  const { kept, from } = unchangedHead(earlier, source);
  const tail = unchangedTail(earlier, source);
  const scanned = scan(source, from, width, (offset) => tail(offset));
  return { placed: [...kept, ...scanned], width };
}

/** Sheets and screens end in a sentence, and leave an empty line or two there. */
const MOST_BLANK = 2;

/** Reads paragraphs from `from` until the end, or until `resume` knows the rest. */
function scan(
  source: string,
  from: number,
  width: LineWidth | undefined,
  resume: (offset: number) => readonly PlacedParagraph[] | undefined,
): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let open: Span | undefined;
  let previous = '';
  let blanks = 0;
  const close = (): void => {
    if (open) placed.push({ start: open.start, paragraph: readParagraph(source.slice(open.start, open.end)) });
    open = undefined;
  };
  for (const line of linesFrom(source, from)) {
    const text = source.slice(line.start, line.end);
    if (text.trim() === '') {
      blanks++;
    } else {
      if (
        open &&
        !(blanks === 0 ? runsOn(previous, text, width) : blanks <= MOST_BLANK && runsOnOverBlank(previous, text))
      )
        close();
      blanks = 0;
      if (open === undefined) {
        const rest = resume(line.start);
        if (rest) return placed.concat(rest);
      }
      open = open ? span(open.start, line.end) : line;
      previous = text;
    }
  }
  close();
  return placed;
}

/** The paragraphs before the first change, less the last one: what follows decides whether it runs on. */
function unchangedHead(earlier: EarlierParagraphs, source: string): { kept: PlacedParagraph[]; from: number } {
  const same = commonPrefix(earlier.source, source);
  let count = 0;
  while (count < earlier.placed.length && endOf(earlier.placed[count]!) < same) count++;
  const kept = earlier.placed.slice(0, Math.max(0, count - 1));
  return { kept, from: count > 0 ? earlier.placed[count - 1]!.start : 0 };
}

/**
 * Answers, for an offset at which a paragraph is about to begin, with the paragraphs from there to the end, when the
 * text from there on has not changed and a paragraph began there before.
 */
function unchangedTail(
  earlier: EarlierParagraphs,
  source: string,
): (offset: number) => readonly PlacedParagraph[] | undefined {
  const moved = source.length - earlier.source.length;
  const firstSame = source.length - commonSuffix(earlier.source, source);
  const byStart = new Map<number, number>();
  for (let i = earlier.placed.length - 1; i >= 0; i--) {
    const { start } = earlier.placed[i]!;
    if (start + moved < firstSame) break;
    byStart.set(start + moved, i);
  }
  return (offset) => {
    const index = byStart.get(offset);
    if (index === undefined) return undefined;
    const rest = earlier.placed.slice(index);
    return moved === 0 ? rest : rest.map(({ start, paragraph }) => ({ start: start + moved, paragraph }));
  };
}

const endOf = ({ start, paragraph }: PlacedParagraph): number => start + paragraph.text.length;

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let count = 0;
  while (count < limit && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
