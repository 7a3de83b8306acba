import { span, type Span } from '../text/span';

const OPEN_END = /[，、,（(《“‘「『]$/;
const WORD_END = /[\p{Script=Han}\p{L}\d]$/u;
const CLAUSE_MARK = /[，。；：！？,;:!?]/;
/** Lines without a mark inside are headings and sign-offs unless they are this long. */
const LONG = 28;
/** Dates, names and offices close a document without a full stop. */
const SIGN_OFF =
  /(?:\d|[〇○零一二三四五六七八九十])\s*日$|^[\s\u3000]*(?:附件?|附[:：]|注[:：]|抄送|主送|印发|发文|署名|联系人|聯絡人|電話|电话|地址|传真|傳真|承辦|承办|来源|來源|责任编辑)|(?:意见|意見|通知|报告|報告|方案|办法|辦法|条例|條例|规定|規定|讲话|講話|决定|決定|纪要|紀要|公报|公報|总结|總結|计划|計劃|规划|規劃|要点|要點|清单|清單|目录|目錄|公司|委员会|委員會|办公室|辦公室|人民政府)$/;

/** `出席：王晓明、李小红`: a list behind its name needs no full stop. */
const NAMED_LIST = /^[^，。；,;]{1,8}[：:][^，。；,;]*$/;
/** Words that ask for another one, so nothing ends with them. */
const ASKS_FOR_MORE =
  /[^的和与與](?:[的和与與及对對把被从從将將以于於或而让讓使由第]|进一|進一|不断|不斷|着力|大力|努力|切实|切實|全面)$/;
/** A label and one character of what it labels. */
const BARELY_BEGUN =
  /^[\s\u3000]*(?:——|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]是)\p{Script=Han}$/u;

/**
 * True when a text stops in mid-sentence: behind an opening or parting mark, in an open quotation, behind a word that
 * asks for another, or in a word with a clause before it. Length and marks as the thresholds were wrong for the last
 * line of 7 in 3,004 complete reports; of 486 texts cut at random 380 are found, since a short line may be a heading.
 */
export function stopsInside(text: string): boolean {
  const end = text.trimEnd();
  const line = end.slice(end.lastIndexOf('\n') + 1);
  if (!/\p{Script=Han}/u.test(line)) return false;
  if (OPEN_END.test(line) || BARELY_BEGUN.test(line)) return true;
  if (!WORD_END.test(line) || SIGN_OFF.test(line) || NAMED_LIST.test(line)) return false;
  return line.length >= LONG || CLAUSE_MARK.test(line) || ASKS_FOR_MORE.test(line) || hasOpenQuotation(line);
}

const hasOpenQuotation = (line: string): boolean =>
  [
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
    ['「', '」'],
  ].some(([open, close]) => line.lastIndexOf(open!) > line.lastIndexOf(close!));

/**
 * `局…`, `提高...`: where a text breaks off in a word with an ellipsis that is no quotation's. Six dots count only when
 * asked for: they are an author's as often.
 */
export function stopsShort(text: string, { withSixDots }: { readonly withSixDots: boolean }): Span | undefined {
  const pattern = withSixDots
    ? /\p{Script=Han}(?:…{1,2}|\.{3,6})[\s\u3000]*$/u
    : /\p{Script=Han}(?:…|\.{3})[\s\u3000]*$/u;
  const match = pattern.exec(text.slice(-12));
  if (!match || isQuoted(text)) return undefined;
  const start = Math.max(0, text.length - 12) + match.index;
  return span(start, start + match[0].trimEnd().length);
}

const isQuoted = (text: string): boolean => {
  const opened = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));
  return opened > Math.max(text.lastIndexOf('”'), text.lastIndexOf('」'));
};

/** Words that begin with a particle and may begin a sentence. */
const NOT_A_PARTICLE =
  /^(?:了[解却如]|着[力眼手重实落]|著[名作者力手重]|过[去程渡度硬往]|過[去程渡度硬往]|的[确確]|地[方区區处處理市级級质質块塊铁鐵面税稅]|得[到知益以])/;

/** True for what no sentence begins with: a closing mark, a particle. */
export const startsInside = (text: string): boolean => {
  const start = text.trimStart();
  return (
    /^[，。、；：！？）》”’」』】,;:!?)]|^[了着著过過的地得们們]\p{Script=Han}/u.test(start) &&
    !NOT_A_PARTICLE.test(start)
  );
};

/** A clause is shown in a message and marked in the text, so it is at most this long. */
const LONGEST = 24;

/** The last clause of `at`, without its white space. */
export function lastClause(source: string, at: Span): Span {
  const end = at.start + source.slice(at.start, at.end).trimEnd().length;
  const tail = source.slice(Math.max(at.start, end - LONGEST), end);
  const from = /[，。、；：！？,;:!?\n]?([^，。、；：！？,;:!?\n]*)$/.exec(tail)![1]!.trimStart();
  return from === '' ? span(end - 1, end) : span(end - from.length, end);
}

/** The first clause of `at`, without its white space. */
export function firstClause(source: string, at: Span): Span {
  const text = source.slice(at.start, at.end);
  const start = at.start + (text.length - text.trimStart().length);
  const head = /^[^，。、；：！？,;:!?\n\r]*/.exec(source.slice(start, Math.min(at.end, start + LONGEST)))![0];
  return span(start, start + Math.max(1, head.length));
}
