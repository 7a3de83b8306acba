import { span, type Span } from '../text/span';

const OPEN_END = /[，、,（(《“‘「『]$/;
const WORD_END = /[\p{Script=Han}\p{L}\d]$/u;
const CLAUSE_MARK = /[，。；：！？,;:!?]/;
/** Lines without a mark inside are headings and sign-offs unless they are this long. */
const LONG = 28;
/** Dates, names and offices close a document without a full stop. */
const SIGN_OFF =
  /(?:\d|[〇○零一二三四五六七八九十])\s*日(?:印[发發製制]|[发發公颁頒]布|刊[发發印])?$|^[\s\u3000]*(?:附件?|附[:：]|注[:：]|抄送|抄报|主送|[报送发呈]：|印发|发文|署名|联系人|聯絡人|電話|电话|地址|传真|傳真|承辦|承办|来源|來源|责任编辑)|(?:意见|意見|通知|报告|報告|方案|办法|辦法|条例|條例|规定|規定|讲话|講話|决定|決定|纪要|紀要|公报|公報|总结|總結|计划|計劃|规划|規劃|要点|要點|清单|清單|目录|目錄|公司|委员会|委員會|办公室|辦公室|人民政府)$/;

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

/** 某某市人民政府, 2024年3月5日, 局　长　王　某, （盖章）. */
const SIGNATURE =
  /(?:[局委办辦府会會院处處科组組部厅廳署司社所队隊站校室团團行馆館台厂廠]|公司|中心|集[团團]|[协協]会|小[组組]|[大学][学學院])$|^(?:中[华華]民[国國])?[\s\u3000\d０-９〇○零一二三四五六七八九十]{1,12}年[\s\u3000\d０-９〇○零一二三四五六七八九十]{1,6}月(?:[\s\u3000\d０-９〇○零一二三四五六七八九十]{1,6}[日号號])?$|[（(](?:公|盖|蓋|印)?章[）)]$|^\S{1,6}[\s\u3000]{1,4}\p{Script=Han}[\s\u3000]{0,4}\p{Script=Han}{1,3}$/u;
const LONGEST_SIGNATURE = 30;

/** A line that signs a document: who, and when. */
export const isSignature = (line: string): boolean => {
  const text = line.trim();
  return text.length <= LONGEST_SIGNATURE && !/[，。；：！？,;:!?]/.test(text) && SIGNATURE.test(text);
};

/** 特此通知, 妥否，请批示, 祝大会圆满成功: what a letter or a speech closes with takes no full stop as often as one. */
const CLOSING =
  /^[\s\u3000]*(?:特此|专此|專此|此致|敬[礼禮请請颂頌]|妥否|以上|当否|當否|是否妥|如无不|如無不|[请請][予审審]|[谨謹]此|[顺順][颂頌]|祝|[谢謝])|(?:批示|审议|審議|审阅|審閱|指示|批复|批復|函复|函復|函告|遵照[执執]行|[查][收照]|[为為][盼荷要]|(?:身[体體])?健康(?:平安|快[乐樂])?|[万萬]事(?:如意|[顺順]利)|[阖闔合](?:家|府|第)\p{Script=Han}{2,4}|(?:[圆圓][满滿]|[顺順]利)(?:成功|[圆圓][满滿])|工作[顺順]利|心想事成|吉祥(?:如意)?|幸福(?:安康|美[满滿])|新[年春](?:快[乐樂]|愉快)|平安喜[乐樂]|[国國]泰民安)$/u;
const LONGEST_CLOSING = 30;

export const isClosing = (line: string): boolean => line.trim().length <= LONGEST_CLOSING && CLOSING.test(line.trim());

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

/** Words that begin a paragraph far oftener than the second half of a sentence, in either script. */
const OPENING_WORDS =
  /^(?:近[年期日几]|今[年后後天]|[去当當]年|[截]至|目前|[当當]前|下一步|同[时時][，,]|此外|另外|[会會][议議]|[为爲為][了深贯貫切进進全]|根[据據]|按照|[据據][了悉]|\d{1,2}月|\d{4}年|[“「《]|要[抓把加强坚深]|[坚堅]持|我[们們县縣市区區镇鎮村局委]|全[国國省市县縣区區镇鎮村])/;

/** Whether a line says by its first words that it begins something new. */
export const opensParagraph = (line: string): boolean => OPENING_WORDS.test(line.trimStart());

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
