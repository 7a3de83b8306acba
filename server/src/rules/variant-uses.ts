import type { Paragraph, Report } from '../model/report';
import { overlaps, shift, type Span } from '../text/span';

/**
 * Forms of one character that Traditional texts write for each other, the same word meant: one glyph or another, whatever
 * word it stands in. None is common in names of persons.
 */
const GLYPHS = '裏裡 群羣 衛衞 綫線 麪麵 牀床 爲為 眾衆 污汙 説說 僞偽 敍敘 滙匯 淨凈'.split(' ');

/**
 * Words of two characters that are written with either form; elsewhere the two forms may be two words (占卜, 周公, 注意),
 * or names may be made of them (峯).
 */
const WORDS = {
  台臺: '臺灣 臺北 臺中 臺南 臺東 臺鐵 臺幣 平臺 舞臺 臺階 櫃臺 後臺 電臺 講臺',
  布佈: '公布 發布 頒布 宣布 分布 散布 布置 布局 布建 布達',
  占佔: '占有 占用 占比 占據 占領 侵占 強占 霸占',
  周週: '周年 周期 周末 周報 周刊 每周 本周 上周 下周 一周 兩周 雙周',
  注註: '註冊 註銷 註記 註明 註解 附註 備註 標註',
  扎紮: '扎實 扎根 捆扎 包扎',
  托託: '委託 信託 託管 託付 寄託 依託 囑託 受託 託運',
  采採: '採用 採取 採購 採納 採訪 採集 採樣 採認 開採',
  煉鍊: '鍛煉',
  勛勳: '勛章 功勛',
  贊讚: '讚賞 讚揚 讚美 讚譽 稱讚',
  慾欲: '慾望 食慾',
  遊游: '旅遊 遊客 遊戲 遊覽 遊行 遊說 遊憩 導遊',
  恤卹: '撫恤 恤金',
  杯盃: '獎盃 盃賽',
  嘆歎: '感嘆 驚嘆 讚嘆',
  烟煙: '煙草 煙霧 香煙 吸煙 戒煙',
  鑑鑒: '鑑定 鑑於 鑑別 鑑識 借鑑 年鑑 評鑑',
  迹跡蹟: '古蹟 遺蹟 痕跡 奇蹟 事蹟 軌跡',
  峰峯: '高峰 山峰 尖峰',
  啓啟: '啟動 啟用 啟發 開啟 重啟',
  秘祕: '秘書 秘密 機秘 神秘',
  蹤踪: '追蹤 行蹤 跟蹤 蹤影',
  棲栖: '棲息 棲地',
  豔艷: '豔麗 鮮豔',
  鄰隣: '鄰居 鄰近 鄰里',
  着著: '隨着 沿着 看着 跟着 有着 本着 接着 顯著',
  洩泄: '洩漏 洩露 外洩',
  鈎鉤: '掛鉤 脫鉤',
  畫劃: '計畫 規畫 企畫 籌畫 策畫',
  帳賬: '帳戶 帳目 帳簿 帳號 轉帳 帳冊',
  徹澈: '徹底 貫徹',
  儘盡: '儘量 儘速 儘快 儘早',
} as const;

const families = new Map<string, string>();
for (const family of [...GLYPHS, ...Object.keys(WORDS)]) for (const form of family) families.set(form, family);
const glyphs = new Set(GLYPHS.join(''));
const FORM = new RegExp(`[${[...families.keys()].join('')}]`, 'g');

/** The word with one name for all forms of a character, and for those of its neighbour too (讚嘆). */
const folded = (word: string): string => word.replace(FORM, (form) => families.get(form)!);

const words = new Set(Object.values(WORDS).flatMap((list) => list.split(' ').map(folded)));

/** A form where it stands, with what it is compared by: its family alone, or the words it makes with its neighbours. */
interface Use {
  /** From the paragraph's start. */
  readonly span: Span;
  readonly form: string;
  readonly keys: readonly string[];
}

/** A form that the document writes otherwise elsewhere. */
export interface VariantUse {
  readonly span: Span;
  readonly text: string;
  /** The form that the document prefers. */
  readonly right: string;
}

/**
 * Where a document, taken for Traditional, writes the rarer of two accepted forms; nothing where it keeps to one. The commoner form
 * is preferred, and of two as common the one that comes first.
 */
export function rarerVariants({ blocks }: Report): VariantUse[] {
  const uses = blocks.flatMap(({ start, paragraph }) => usesIn(paragraph).map((use) => ({ use, start })));
  const counts = new Map<string, Map<string, number>>();
  for (const { use } of uses)
    for (const key of use.keys) {
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(use.form, (forms.get(use.form) ?? 0) + 1));
    }
  return uses.flatMap(({ use: { span, form, keys }, start }): VariantUse[] => {
    const right = keys.map((key) => preferred(counts.get(key)!)).find((best) => best !== form);
    return right === undefined ? [] : [{ span: shift(span, start), text: form, right }];
  });
}

/** A map keeps the order in which its forms were met. */
function preferred(forms: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

const known = new WeakMap<Paragraph, readonly Use[]>();

function usesIn(paragraph: Paragraph): readonly Use[] {
  let uses = known.get(paragraph);
  if (uses === undefined) known.set(paragraph, (uses = [...findUses(paragraph)]));
  return uses;
}

function* findUses({ prose, shields }: Paragraph): Iterable<Use> {
  const { text } = prose;
  const quoted = quotations(text);
  for (const { 0: form, index: at } of text.matchAll(FORM)) {
    if (quoted.some(({ start, end }) => start <= at && at < end)) continue;
    const span = prose.toSource(at, at + 1);
    if (shields.some((shield) => overlaps(shield.span, span))) continue;
    // The second character of a word counts for itself: 讚嘆 and 贊歎 are two comparisons.
    const keys = glyphs.has(form) ? [families.get(form)!] : wordsAt(text, at).map((word) => families.get(form)! + word);
    if (keys.length > 0) yield { span, form, keys };
  }
}

/** The listed words that a form stands in. */
const wordsAt = (text: string, at: number): string[] =>
  [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].map(folded).filter((word) => words.has(word));

/** Somebody else's words, and titles: they are written as they are. */
const QUOTATION = /「[^」\n]{0,300}」|『[^』\n]{0,300}』|“[^”\n]{0,300}”|《[^》\n]{0,100}》|〈[^〉\n]{0,100}〉/g;

const quotations = (text: string): Span[] =>
  [...text.matchAll(QUOTATION)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
