import { span, type Span } from '../text/span';

/** What opens, and what closes it. Half- and full-width brackets close each other: scrapers change one of the two. */
const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '（': ')',
  '(': ')',
  '《': '》',
  '【': '】',
  '〔': '〕',
};
const OPENS = new Set(Object.keys(CLOSER));
const CLOSES = new Set(['”', '」', '』', '）', ')', '》', '】', '〕']);

/** A quotation mark or bracket without its partner. */
export interface Unpaired {
  readonly mark: string;
  readonly span: Span;
  readonly opens: boolean;
}

/** 1) and a） are labels, ;) is a face. */
const IS_LABEL = /(?:^|[^\p{L}\p{N}])[\da-zA-Z一二三四五六七八九十]{1,3}$|[:;]$/u;

const ANY = /[“”「」『』（）()《》【】〔〕]/g;

/** The marks of a text that find no partner in it, in order. Offsets count in `text`. */
export function unpairedMarks(text: string): Unpaired[] {
  const open: Unpaired[] = [];
  const out: Unpaired[] = [];
  for (const { 0: mark, index } of text.matchAll(ANY)) {
    const at = { mark, span: span(index, index + 1), opens: OPENS.has(mark) };
    if (at.opens) {
      open.push(at);
      continue;
    }
    const partner = open.findLastIndex((other) => closes(mark, other.mark));
    if (partner >= 0) out.push(...open.splice(partner).slice(1));
    else if (CLOSES.has(mark) && !(/[）)]/.test(mark) && IS_LABEL.test(text.slice(Math.max(0, index - 5), index))))
      out.push(at);
  }
  return [...out, ...open].sort((a, b) => a.span.start - b.span.start);
}

/** Whether one mark closes the other. */
export const closes = (closer: string, opener: string): boolean => CLOSER[opener] === (closer === '）' ? ')' : closer);
