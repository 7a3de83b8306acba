import { span, type Span } from '../text/span';

/** The mark that a site leaves where it withholds text, with what it says about the loss. */
export interface CutMark {
  /** From the ellipsis or bracket before the phrase to the ones after it. */
  readonly span: Span;
  /** Characters left out here (省略530字). */
  readonly omitted?: number;
  /** Characters of the whole text (全文共4200字). */
  readonly declared?: number;
  /** Characters shown (当前仅显示1300字). */
  readonly shown?: number;
}

/**
 * Whole phrases only: 未完 alone is half of 尚未完成, 会员 is a word of the economy. None of these stood in 3,004
 * government work reports.
 */
const PHRASE =
  /未完[,，、;；\s]{0,2}全文(?:共|约|約)\s*\d+\s*字|(?:省略|略去|隐藏|隱藏)\s*\d+\s*字|(?:当前|當前|目前)?[仅僅](?:显示|顯示)\s*\d+\s*字|正式(?:会员|會員)可|(?:剩余|剩餘)\s*\d{1,3}(?:\.\d+)?[%％](?:未读|未讀|内容|內容)|(?:登录|登錄|登入|注册|註冊|付费|付費|购买|購買|订阅|訂閱|充值|(?:开通|開通|成为|成為)(?:会员|會員))(?:会员|會員)?(?:[后後](?:即可|才可|方可|可|才能|继续|繼續)?|即可|可)(?:查看|阅读|閱讀|浏览|瀏覽|下载|下載)(?:完整|全部|全文|剩余|剩餘)|(?:点击|點擊)(?:查看|阅读|閱讀|展开|展開)(?:剩余|剩餘|全文)|(?:试读|試讀|预览|預覽)(?:已)?(?:结束|結束)/g;

const SIGNS = ['字', '剩', '束', '员可', '員可', '全文', '完整', '全部'];

/** False for what cannot hold a mark, which is most paragraphs: a third of the time that looking for marks takes. */
export function hasCutSign(text: string): boolean {
  for (const sign of SIGNS) if (text.includes(sign)) return true;
  return KEEP_BUTTON.test(text);
}

/** The site's button for keeping the document, which closes the bracket of the mark before it. */
const KEEP_BUTTON = /^\s*收藏《[^《》]{1,80}》\s*[)）]?\s*$/;

const OPENING = '(（[【';
const CLOSING = ')）]】';
/** A mark is at most this long on either side of its phrase. */
const REACH = 240;

/** Where a text says that it was cut, in order and apart from each other. A mark may run over one line end. */
export function cutMarks(text: string): CutMark[] {
  const marks: CutMark[] = [];
  for (const match of text.matchAll(PHRASE)) {
    if (marks.length > 0 && match.index < marks.at(-1)!.span.end) continue;
    const at = extentOf(text, match.index, match.index + match[0].length);
    marks.push({ span: at, ...amounts(text.slice(at.start, at.end)) });
  }
  return marks;
}

/** A line that is nothing but such a mark, or the rest of one. */
export function isCutMark(line: string): boolean {
  if (KEEP_BUTTON.test(line)) return true;
  const text = line.trim();
  if (text.length > 2 * REACH) return false;
  const first = cutMarks(text)[0];
  return first !== undefined && first.span.start === 0 && first.span.end === text.length;
}

/** Widens a phrase to its brackets and to the ellipses around them. */
function extentOf(text: string, phraseStart: number, phraseEnd: number): Span {
  const opening = bracketBefore(text, phraseStart);
  const start = opening ?? clauseStart(text, phraseStart);
  const end = opening === undefined ? clauseEnd(text, phraseEnd) : bracketAfter(text, phraseEnd);
  return span(
    start - /[….·]*$/.exec(text.slice(Math.max(0, start - 12), start))![0].length,
    end + /^[….·]*/.exec(text.slice(end, end + 12))![0].length,
  );
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

const clauseStart = (text: string, offset: number): number =>
  offset - /[^。！？；…\n\r]*$/.exec(text.slice(Math.max(0, offset - REACH), offset))![0].length;

const clauseEnd = (text: string, offset: number): number =>
  offset + /^[^。！？…\n\r]*[。！？]?/.exec(text.slice(offset, offset + REACH))![0].length;

function amounts(mark: string): Omit<CutMark, 'span'> {
  const read = (pattern: RegExp): number | undefined => {
    const digits = pattern.exec(mark)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const omitted = read(/(?:省略|略去|隐藏|隱藏)\s*(\d+)\s*字/);
  const declared = read(/全文(?:共|约|約)\s*(\d+)\s*字/);
  const shown = read(/(?:显示|顯示)\s*(\d+)\s*字/);
  return {
    ...(omitted !== undefined && { omitted }),
    ...(declared !== undefined && { declared }),
    ...(shown !== undefined && { shown }),
  };
}
