import { LINE_BREAK } from '../text/lines';
import { overlaps, shift, span, type Span } from '../text/span';
import { cutAmounts, cutPhrases, mayTellOfRest, saysWithheld, type CutAmounts } from './cut-words';
import { fold } from './hole-fold';

/** The mark that a site leaves where it withholds text, with what it says about the loss. */
export interface CutMark extends CutAmounts {
  /** From the ellipsis or bracket before the phrase to the ones after it. */
  readonly span: Span;
  /** A newspaper's 下转第三版 or 上接第一版: the rest is on another page, withheld by nobody. */
  readonly isJump?: true;
}

/** False for what cannot hold a mark, which is most paragraphs: a third of the time that looking for marks takes. */
export const hasCutSign = (text: string): boolean => CUT_SIGN.test(text) || KEEP_BUTTON.test(text);

const CUT_SIGN =
  /未完|待[续續]|[试試][读讀看阅閱]|[预預][览覽]|[隐隱]藏|折[叠疊]|省略|略去|[仅僅只][显顯展提能可供]|剩[余餘下]|[余餘]下|未[读讀]|全文|完整|全部|[会會][员員]|VIP|[付免][费費]|解[锁鎖]|下[转轉]|上接|[紧緊]接|[转轉]第|部分[内內]容|更多[内內]容|[阅閱][读讀]更多|[后後][即才]?可|未[显顯]示/i;

/** The site's button for keeping the document, which closes the bracket of the mark before it. */
const KEEP_BUTTON = /^\s*收藏《[^《》]{1,80}》\s*[)）]?\s*$/;

const OPENING = '(（[【〔{';
const CLOSING = ')）]】〕}';
/** A mark is at most this long on either side of its phrase. */
const REACH = 240;
/** A line, or what stands in brackets, by itself. */
const LONGEST_UNIT = 120;

/** Where a text says that it was cut, in order and apart from each other. A mark may run over one line end. */
export function cutMarks(text: string): CutMark[] {
  const folded = fold(text);
  const found: Found[] = [];
  const add = (each: Found): void => {
    if (!found.some(({ at }) => overlaps(at, each.at))) found.push(each);
  };
  for (const line of linesOf(folded)) wholeLine(line.text, line.start).forEach(add);
  for (const { index, 0: phrase } of cutPhrases(folded)) {
    const at = span(index, index + phrase.length);
    if (!found.some((other) => overlaps(other.at, at))) add({ at: extentOf(text, at.start, at.end) });
  }
  for (const line of linesOf(folded)) partsOfLine(line.text, line.start).forEach(add);
  return found
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, isJump }) => ({ span: at, ...(isJump ? { isJump } : cutAmounts(folded.slice(at.start, at.end))) }));
}

type Found = { readonly at: Span; readonly isJump?: true };

/** A line that is nothing but such a mark, or the rest of one. */
export function isCutMark(line: string): boolean {
  if (KEEP_BUTTON.test(line)) return true;
  const text = line.trim();
  if (text.length > 2 * REACH) return false;
  const first = cutMarks(text)[0];
  return first !== undefined && first.span.start === 0 && first.span.end === text.length;
}

/** （下转第三版） 上接A01版. */
const JUMP =
  /^[^\p{Letter}\d]{0,6}(?:紧接|[上下]接|[下]?转|接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版[^\p{Letter}\d]{0,6}$/u;
const IN_BRACKETS = /[（(【[〔{][^（(【[〔{）)】\]〕}\n\r]{2,120}[）)】\]〕}]/g;
/** What parts a mark from the text before it. */
const FRAME = '(?:…{1,4}|\\.{3,12}|—{2,40}|-{3,40}|\\*{2,40}|={2,40}|[~～]{2,40})';
const FRAMED_END = new RegExp(`${FRAME}[^\\n\\r]{2,${LONGEST_UNIT}}$`);
const FRAME_BEFORE = new RegExp(`^(?:${FRAME}|[【（([〔>▼↓◆★☆])`);
const FRAME_BESIDE = new RegExp(FRAME);

/** A line that is a mark from its first word on: with brackets left out, it still says so. */
function wholeLine(line: string, offset: number): Found[] {
  const whole = line.trim();
  if (whole === '' || whole.length > LONGEST_UNIT) return [];
  const start = offset + line.length - line.trimStart().length;
  const at = span(start, start + whole.length);
  if (JUMP.test(whole)) return [{ at, isJump: true }];
  const outside = whole.replace(IN_BRACKETS, '');
  if (/[（(【[〔）)】\]〕]/.test(outside)) return [];
  const beginning = /^[^，,。；…—*=~～-]*/.exec(outside.replace(/^[^\p{Letter}\d]+/u, ''))![0];
  if (beginning !== '' && !mayTellOfRest(beginning)) return [];
  const sentence = /^[^。；！]*/.exec(whole)![0];
  return saysWithheld(sentence, { isFramed: FRAME_BEFORE.test(whole), isLine: true }) ? [{ at }] : [];
}

/** What stands in brackets, or behind an ellipsis or a dash, in a line that is no mark throughout. */
function partsOfLine(line: string, offset: number): Found[] {
  const parts: Found[] = [];
  for (const { index, 0: group } of line.matchAll(IN_BRACKETS)) {
    const behind = index + group.length;
    const at = around(line, index, behind);
    if (JUMP.test(group)) parts.push({ at: shift(span(index, behind), offset), isJump: true });
    const isFramed = FRAME_BESIDE.test(line.slice(at.start, index) + line.slice(behind, at.end));
    if (saysWithheld(group, { isFramed, isLine: false })) parts.push({ at: shift(at, offset) });
  }
  const framed = FRAMED_END.exec(line.trimEnd());
  if (framed && saysWithheld(framed[0], { isFramed: true, isLine: false }))
    parts.push({ at: shift(span(framed.index, framed.index + framed[0].length), offset) });
  return parts;
}

/** A bracket with the ellipses around it. */
const around = (text: string, start: number, end: number): Span =>
  span(
    start - /[….·*—=~-]*$/.exec(text.slice(Math.max(0, start - 12), start))![0].length,
    end + /^[….·*—=~-]*/.exec(text.slice(end, end + 12))![0].length,
  );

/** Widens a phrase to its brackets and to the ellipses around them. */
function extentOf(text: string, phraseStart: number, phraseEnd: number): Span {
  const opening = bracketBefore(text, phraseStart);
  const start = opening ?? clauseStart(text, phraseStart);
  const end = opening === undefined ? clauseEnd(text, phraseEnd) : bracketAfter(text, phraseEnd);
  return around(text, start, end);
}

/** The bracket that is still open at `offset`, looked for on the same line. */
function bracketBefore(text: string, offset: number): number | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - REACH); at--) {
    const char = text[at]!;
    if (char === '\n' || char === '\r') return undefined;
    if (CLOSING.includes(char)) depth++;
    else if (OPENING.includes(char) && depth-- === 0) return at;
  }
  return undefined;
}

/** Behind the bracket that closes at depth 0; where none does before the next line is over, the end of this line. */
function bracketAfter(text: string, offset: number): number {
  let depth = 0;
  let firstLineEnd: number | undefined;
  const limit = Math.min(text.length, offset + REACH);
  for (let at = offset; at < limit; at++) {
    const char = text[at]!;
    if (char === '\n' || char === '\r') {
      if (firstLineEnd !== undefined && text[at - 1] !== '\r') return firstLineEnd;
      firstLineEnd ??= at;
    } else if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char) && depth-- === 0) return at + 1;
  }
  return firstLineEnd ?? limit;
}

const clauseStart = (text: string, offset: number): number => {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const clause = /[^。！？；…\n\r]*$/.exec(before)![0];
  const dash = clause.lastIndexOf('——');
  return offset - clause.length + (dash < 0 ? 0 : dash + 2);
};

const clauseEnd = (text: string, offset: number): number =>
  offset + /^[^。！？…\n\r]*[。！？]?/.exec(text.slice(offset, offset + REACH))![0].length;

function* linesOf(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    yield { text: text.slice(start, match.index), start };
    start = match.index + match[0].length;
  }
  yield { text: text.slice(start), start };
}
