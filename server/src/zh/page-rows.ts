import {
  HOME_WORDS,
  isCountField,
  isListTitle,
  isPageField,
  PAGE_WORDS,
  SECTION_WORDS,
  SHARED_FIELD_NAMES,
} from './page-words';

/**
 * What one piece of a line is. `shared` and `pair` (any 名：值), `section` and `stamp` are found in documents too, and
 * `other` is anything.
 */
type PieceKind = 'word' | 'field' | 'count' | 'shared' | 'pair' | 'section' | 'stamp' | 'other';

/** A line of a page as its pieces between separators. */
export interface PageRow {
  readonly pieces: readonly PieceKind[];
  /** Share of the pieces that a page has. */
  readonly known: number;
  /** How many pieces nothing but a page has. */
  readonly strong: number;
  /** Some of them are fields or counts: 来源：…, 阅读 217. */
  readonly hasFields: boolean;
  /** The line begins with the name of a field that only a page has, and a colon. */
  readonly beginsWithField: boolean;
}

/** Between the pieces of a row; single spaces part them only where a field's name follows. */
const SEPARATOR =
  /[\s\u3000]*(?:[|｜│┃丨·•‧・◆●■★※]|[>＞»›→]+|->|[ ][-–/][ ]|[\s\u3000]{2}|\u3000|\t|[【】[\]［］]|〔(?!\d{4})|(?<!\d{4})〕|(?<=[\p{Script=Han}\d])[ ](?=\p{Script=Han}{1,8}[:：]))[\s\u3000>]*/u;
/** 索 引 号：, 首 页 |: a name spread out to the width of its neighbours. */
const SPREAD = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){1,3}(?=[ \u3000]*[:：|｜>])/gu;

/** What may hang on a button: 评论(0), 展开更多∨, 放大⊕. */
const MARK = '[\\s👉👇📌☞➤►▶▲△▼▽▾▿▴▵⌄︾←→↑↓«»‹›<>＜＞*＊+＋×✕∧∨^⊕⊖○●◎☆★✓#＃□■—–\\-=_:：~～.…,，!！]';
const LONGEST_END = 40;
const MARKS_BEFORE = new RegExp(`^${MARK}{1,${LONGEST_END}}`, 'u');
const MARKS_BEHIND = new RegExp(`${MARK}{1,${LONGEST_END}}$`, 'u');
const COUNTER = /[（(]\s*[\d,.]{0,9}\s*[次条人篇]?\s*[）)]$/;

/** 阅读 217, 今日更新12篇, 3407人浏览, 您是第1034567位访问者. */
const COUNT =
  /^(?:(?:今日|本周|本月|本站|本文|总|共|累计|累积|已有|已|当前|页面|网站|数据库)?(?:更新|收录|浏览|访问|阅读|点击|下载|评论|点赞|收藏|转发|在线|人气|热度|查询|关注)(?:人数|人次|次数|量|数)?\s*[:：]?\s*[\d,.]+\s*[万千wk]?\+?\s*(?:次|人次|人|篇|条|个|份|秒|位|℃)?|[\d,.]+\s*[万wk]?\+?\s*(?:次|人次|人|位|条)?\s*(?:已|看过|在)?(?:浏览|阅读|下载|收藏|点赞|评论|已读|在看|看过|转发|赞|访问|参与|跟贴)(?:量|数)?|参与\s+[\d,]+|(?:您|你)是(?:本站|本网|本页)?第\s*[\d,]+\s*(?:位|个|名)\S{0,8}|(?:已有|共有?)\s*评论\s*\d+\s*条|(?:已有|共有?|共)\s*\d+\s*(?:条|则|人|位)\S{0,6}(?:评论|留言|参与|评分|点赞|浏览|下载|收藏|购买)\S{0,2}|[\d.]+\s*分?\s*[（(]共?\s*\d+\s*人\S{0,4}[）)])$/i;
const STAMP =
  /^(?:\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T\s]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:星期|周)[一二三四五六日天]|农历\S{2,8}|第\d{1,6}期|(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w.-]+|[¥￥]\s*[\d.]+|[\d.]+\s*(?:KB|MB|K|M|B|字|页|元|次)|(?:加载|正在加载|载入)中?[.…]*|\d+)$/i;

const LONGEST_NAME = 12;
const FIELD = new RegExp(`^([\\p{Script=Han}A-Za-z]{1,${LONGEST_NAME}})\\s*[:：](.*)$`, 'u');
/** 格式 DOCX, 工作时间 9:00-18:00. */
const SPACED_FIELD = /^(\p{Script=Han}{2,6})[ \u3000]+[\d.:：¥￥A-Za-z-]+$/u;
const NUMBER_OR_NOTHING = /^[^\p{Letter}\d]*[\d,.]*\s*[万千wk]?\+?\s*[\p{Script=Han}]{0,4}[^\p{Letter}\d]*$/iu;
/** 大 中 小, where the row is about the size of the letters. */
const SIZE = /^(?:[大中小特A]|特大|[大中小特A\s]{2,9}|T[大中小])$/;
const FONT = /^(?:浏览)?(?:字号|字体|字级|文字大小|字型)(?:设定)?|^保护视力色|^T大/;

/** A piece or a whole line, without the marks that hang on it. */
export function bareWords(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  const ended = withoutMarksBehind(text);
  const counted = /[）)]$/.test(ended.slice(-1)) ? withoutEnd(ended, COUNTER) : ended;
  return withoutMarksBehind(isPlain(counted.charCodeAt(0)) ? counted : counted.replace(MARKS_BEFORE, ''));
}

const withoutMarksBehind = (text: string): string =>
  isPlain(text.charCodeAt(text.length - 1)) ? text : withoutEnd(text, MARKS_BEHIND);

/** Without what a pattern matches at the end; from the start of a line it would be looked for at every mark. */
function withoutEnd(text: string, pattern: RegExp): string {
  const found = pattern.exec(text.length > LONGEST_END ? text.slice(-LONGEST_END) : text);
  return found ? text.slice(0, text.length - found[0].length) : text;
}

/** Han, which nearly every piece begins and ends with: the patterns took half of a row's time. */
const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Reads a line, folded and trimmed, as a row; undefined for a line that has no pieces of a page in it. */
export function readRow(text: string): PageRow | undefined {
  const parts = piecesOf(text.replace(SPREAD, (name) => name.replace(/[ \u3000]/g, '')));
  const own = parts.map(kindOf);
  const isAboutSize = parts.some((part) => FONT.test(part)) || parts.filter((part) => SIZE.test(part)).length > 2;
  const kinds = own.map((kind, i): PieceKind => {
    // 信息索引　11330400/2022: the name of a field and its value are two pieces.
    if (isBareName(parts[i])) return i + 1 < parts.length ? 'field' : 'section';
    if (kind === 'other' && isBareName(parts[i - 1])) return 'stamp';
    return kind === 'other' && isAboutSize && (SIZE.test(parts[i]!) || FONT.test(parts[i]!)) ? 'word' : kind;
  });
  const other = kinds.filter((kind) => kind === 'other').length;
  if (kinds.length === 0 || other === kinds.length) return undefined;
  return {
    pieces: kinds,
    known: (kinds.length - other) / kinds.length,
    strong: kinds.filter((kind) => kind === 'word' || kind === 'field' || kind === 'count').length,
    hasFields: kinds.some((kind) => kind === 'field' || kind === 'count' || kind === 'shared'),
    beginsWithField: kinds[0] === 'field' && FIELD.test(parts[0]!),
  };
}

function piecesOf(text: string): string[] {
  const parts = text.split(SEPARATOR).filter((part) => part !== '' && bareWords(part) !== '');
  // Buttons with single spaces between them; other words are parted by them only among buttons.
  return parts.flatMap((part) => {
    const glued = wordsIn(bareWords(part));
    if (glued.length > MOST_GLUED_AS_ONE) return glued;
    const words = part.split(' ').filter((word) => word !== '' && bareWords(word) !== '');
    if (words.length < 2 || !words.every(isShort)) return [part];
    const kinds = words.map(kindOf);
    const known = words.filter((word, i) => IN_ROW.has(kinds[i]!) || SIZE.test(word)).length;
    const isRow = kinds.some((kind) => kind === 'word' || kind === 'count') || words.every((word) => SIZE.test(word));
    return isRow && known * 2 > words.length ? words : [part];
  });
}

/** A site's sections stand beside its buttons. */
const IN_ROW: ReadonlySet<PieceKind> = new Set(['word', 'count', 'section']);

const isShort = (word: string): boolean => word.length <= LONGEST_NAME;

function kindOf(piece: string): PieceKind {
  const text = piece.trim();
  const field = FIELD.exec(text);
  const words = bareWords(text);
  if (text.length > LONGEST_PIECE) return field ? fieldKind(field[1]!, field[2]!) : 'other';
  if (PAGE_WORDS.has(words) || isListTitle(words, { loosely: true }) || isHome(words)) return 'word';
  if (PAGE_WORDS.has(words.replace(/^\d\s*|\s*\d$/, ''))) return 'word';
  const hasDigit = /\d/.test(text);
  if (hasDigit && COUNT.test(text)) return 'count';
  if (field) return fieldKind(field[1]!, field[2]!);
  const spaced = SPACED_FIELD.exec(text)?.[1];
  if (spaced !== undefined && (isPageField(spaced) || SHARED_FIELD_NAMES.has(spaced))) return 'shared';
  if (STAMP.test(text)) return 'stamp';
  if (SECTION_WORDS.has(words)) return 'section';
  return wordsIn(words).length > 1 || OTHER_SITES.test(words) ? 'word' : 'other';
}

/** 国务院部门网站, 省内市州政府网站: menus of other sites. */
const OTHER_SITES =
  /^(?:国务院|中央|全国|自治区|各?[省市州盟县区旗]|地方|其他|部委|部门|直属|市县|区县|县区|省内|市直|驻外|兄弟|友情|媒体|新闻|常用|人民|政府|及){1,6}(?:网站|链接)(?:群|导航|链接)?$/;

/** No word of a page is longer. */
const LONGEST_PIECE = 40;

function fieldKind(name: string, value: string): PieceKind {
  // 分享到：微信 is a button with its first choice, 下载：52 a field.
  if (PAGE_WORDS.has(name) && !/^\s*\d/.test(value)) return 'word';
  // 来源：根据年报整理 says where figures come from.
  if (name === '来源' && /^\s*(?:根据|依据|据)/.test(value)) return 'shared';
  if (isPageField(name)) return isCountField(name) && !NUMBER_OR_NOTHING.test(value) ? 'other' : 'field';
  if (isListTitle(name, { loosely: false })) return 'word';
  return SHARED_FIELD_NAMES.has(name) ? 'shared' : name.length <= LONGEST_PAIR_NAME ? 'pair' : 'other';
}

/** 供稿人：某某. */
const LONGEST_PAIR_NAME = 8;

/** The name of a field without a colon. */
const isBareName = (piece: string | undefined): boolean =>
  piece !== undefined && !PAGE_WORDS.has(bareWords(piece)) && isPageField(bareWords(piece)) && !/[:：]/.test(piece);

/** 范文库首页 leads home as well. */
export const isHome = (words: string): boolean =>
  HOME_WORDS.has(words) || (words.length <= 10 && words.endsWith('首页') && !PAGE_WORDS.has(words));

const LONGEST_WORD = 8;

/** 上一篇下一篇, 打印关闭: the buttons of which a piece is made that lost what stood between them; none where it has others. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST_WORD, text.length - at);
    while (length > 1 && !PAGE_WORDS.has(text.slice(at, at + length))) length--;
    if (length < 2) return [];
    words.push(text.slice(at, at + length));
    at += length;
  }
  return words;
}

/** 注册登录 and 上传下载 are headings as well. */
const MOST_GLUED_AS_ONE = 2;
