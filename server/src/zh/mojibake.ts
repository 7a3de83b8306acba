import { byPosition, span, type Span } from '../text/span';
import { PINYIN_LETTERS } from './pinyin';

/** Every continuation byte of UTF-8 (80–BF) as Latin-1 or as Windows-1252 shows it. */
const CONTINUATION = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** Up to the end of the clause: a pair read out of step garbles whatever follows it until something resets the reading. */
const TO_CLAUSE_END = '[^\\s，。、；：,;:()（）“”"《》]*';

/**
 * What garbled text looks like. None of these stood in 3,004 government work reports but for real damage; a single `?`
 * between two Han characters is left out, since it is a lost middle dot as often (宝鸡?中国钛谷).
 */
const SIGNATURES: readonly RegExp[] = [
  // Bytes that were no UTF-8, read as UTF-8; and the same once more, through GBK.
  /\ufffd{2,}/g,
  /(?:[锟錕]斤拷)+[锟錕]?/g,
  // UTF-8 read as Latin-1 or Windows-1252: at least two whole characters.
  new RegExp(`(?:[\\u00e2-\\u00ef][${CONTINUATION}]{2}|[\\u00c2\\u00c3][${CONTINUATION}]){2,}`, 'g'),
  // GBK out of step: a page's script replaced the bytes of a full-width mark across the border of two characters.
  new RegExp(`(?<=[\\p{Script=Han})）”》])\\?{2,}(?=\\p{Script=Han})${TO_CLAUSE_END}`, 'gu'),
  new RegExp(`\\?！${TO_CLAUSE_END}`, 'gu'),
  /(?<=[“「])\?[!！]\?/g,
  // A gloss that was put between the two bytes of a character.
  new RegExp(`\\p{Script=Han}\\?[${PINYIN_LETTERS}]{1,9}[)）]${TO_CLAUSE_END}`, 'gu'),
];

/** GBK or Big5 read as Latin-1: a run of its upper half. Masks (××) and dot leaders (··) repeat one character. */
const LATIN_RUN = /[\u00a1-\u00fe]{4,}/g;

/** Where a text is garbled, apart from each other and in order; clean text is never touched. */
export function garbledSpans(text: string): Span[] {
  if (!/[?\u0080-\u00ff\ufffd锟錕]/.test(text)) return [];
  const found = SIGNATURES.flatMap((signature) =>
    [...text.matchAll(signature)].map((match) => span(match.index, match.index + trimmed(match[0]).length)),
  );
  for (const match of text.matchAll(LATIN_RUN)) {
    if (isMixedRun(match[0])) found.push(span(match.index, match.index + match[0].length));
  }
  return merged(found.sort(byPosition));
}

/** Where a further byte was lost in the clause, the reading is back in step behind it. */
function trimmed(match: string): string {
  const head = /^[^?]?\?+/u.exec(match)?.[0].length ?? match.length;
  const end = match.lastIndexOf('?') + 1;
  return end > head ? match.slice(0, end) : match;
}

const isMixedRun = (run: string): boolean =>
  new Set(run).size >= 3 && (run.match(/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]/g)?.length ?? 0) >= 2;

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const at of spans) {
    const last = out.at(-1);
    if (last && at.start < last.end) out[out.length - 1] = span(last.start, Math.max(last.end, at.end));
    else out.push(at);
  }
  return out;
}
