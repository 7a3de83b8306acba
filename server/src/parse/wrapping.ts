import { endsOpen } from './endings';
import { linesFrom } from './lines';

/** How wide the lines of a text are that was hard-wrapped. */
export interface LineWidth {
  readonly measure: Measure;
  /** In units of the measure. */
  readonly size: number;
}

/**
 * Word processors wrap by characters. Terminals and mail wrap by columns, of which all but ASCII takes two: a line with
 * figures or Latin words in it has more characters than one without.
 */
type Measure = 'characters' | 'columns';

/** What one Han character takes. */
const HAN: Readonly<Record<Measure, number>> = { characters: 1, columns: 2 };

/** Full-width punctuation may not begin a line, so a wrapped line can end so many characters early. */
const SLACK = 2;

/** A document's first lines tell whether it is wrapped; reading on would cost every keystroke a pass over the text. */
const SAMPLED_LINES = 400;
/** No wrapped line is longer, and no more of a line is looked at. */
const SAMPLED_LENGTH = 200;

const MIN_WRAPPED_LINES = 12;
/** Of lines that are paragraphs so many end open at least; laws have short items, but then no line is longer. */
const [OPEN_SHARE, OPEN_SHARE_OF_SHORT] = [0.5, 0.15];
/** A line that cannot be broken, such as an address, may be longer. */
const LONGER_SHARE = 0.02;
/** So many of the lines that end open end at the width. Where figures count half, those with figures are longer. */
const SAME_SHARE = 0.6;
const WIDER = 1.4;
/** In Han characters. */
const [NARROWEST, WIDEST] = [16, 90];

/**
 * The width at which every line of a text is broken, as text copied from a PDF is; undefined for a text whose lines are
 * its paragraphs. Such a text has most of its lines at one width, and they end in mid-sentence.
 */
export function documentWidth(source: string): LineWidth | undefined {
  const lines: string[] = [];
  const open: string[] = [];
  for (const line of linesFrom(source, 0)) {
    if (lines.length === SAMPLED_LINES) break;
    const text = source.slice(line.start, Math.min(line.end, line.start + SAMPLED_LENGTH)).trimEnd();
    if (text === '') continue;
    lines.push(text);
    if (text.length >= NARROWEST && text.length <= WIDEST * 2 && endsOpen(text)) open.push(text);
  }
  if (!areEnough(open.length, lines.length)) return undefined;
  const [characters, columns] = [widthIn('characters', lines, open), widthIn('columns', lines, open)];
  return (columns?.share ?? 0) > (characters?.share ?? 0) ? columns?.width : characters?.width;
}

const areEnough = (open: number, all: number): boolean =>
  open >= MIN_WRAPPED_LINES && open >= all * OPEN_SHARE_OF_SHORT;

/** The width in one measure, if there is one, and the share of the lines ending in mid-sentence that end at it. */
function widthIn(
  measure: Measure,
  lines: readonly string[],
  open: readonly string[],
): { readonly width: LineWidth; readonly share: number } | undefined {
  const han = HAN[measure];
  const bySize = new Map<number, number>();
  let inside = 0;
  for (const line of open) {
    const size = sizeOf(line, measure);
    if (size < NARROWEST * han || size > WIDEST * han) continue;
    inside++;
    bySize.set(size, (bySize.get(size) ?? 0) + 1);
  }
  if (!areEnough(inside, lines.length)) return undefined;
  let best = 0;
  let bestCount = 0;
  for (const size of bySize.keys()) {
    let count = 0;
    for (let near = size - SLACK * han; near <= size; near++) count += bySize.get(near) ?? 0;
    if (count > bestCount) [best, bestCount] = [size, count];
  }
  if (bestCount < MIN_WRAPPED_LINES || bestCount < inside * SAME_SHARE) return undefined;
  const longer = lines.reduce((sum, line) => sum + (sizeOf(line, measure) > best * WIDER ? 1 : 0), 0);
  const isShort = longer <= Math.max(2, lines.length * LONGER_SHARE);
  const width = { measure, size: best };
  return isShort || inside >= lines.length * OPEN_SHARE ? { width, share: bestCount / inside } : undefined;
}

/** True when a line goes up to the width at which its document is wrapped, less so many Han characters. */
export const fillsLine = (line: string, { measure, size }: LineWidth, less: number = SLACK): boolean =>
  sizeOf(line, measure) >= size - less * HAN[measure];

export const isSameWidth = (a: LineWidth | undefined, b: LineWidth | undefined): boolean =>
  a?.measure === b?.measure && a?.size === b?.size;

function sizeOf(line: string, measure: Measure): number {
  let size = line.length;
  if (measure === 'characters') return size;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    // The halves of a surrogate pair make up one character of two columns.
    if (code > 0x7f && (code < 0xd800 || code > 0xdfff)) size++;
  }
  return size;
}
