import type { Span } from '../text/span';
import { isFreeVariant } from '../zh/free-variants';
import { isGiven } from './policy/names/given';

/**
 * Simplified characters that Traditional has too, as another word, each with the one that Traditional writes in the
 * words meant here: 關于 for 關於. Closed, because what is left out is mostly right either way (布 佈, 占 佔, 台 臺, 周 週,
 * 了解 瞭解, 游 遊, 采 採): in eleven gazettes and minutes of Taiwan (74,000 Han) the round trip changes 207 places, and of
 * these one is in the list.
 */
const UNCONVERTED =
  '于於后後干幹干乾系係系繫制製范範余餘里裡面麵谷穀松鬆斗鬥郁鬱虫蟲筑築几幾么麼万萬广廣厂廠价價确確适適' +
  '愿願据據胜勝丰豐叶葉种種准準征徵划劃党黨辟闢丑醜御禦舍捨致緻吁籲沈瀋仆僕淀澱咸鹹涂塗苹蘋夸誇腊臘蜡蠟台颱云雲';

/**
 * Words that a conversion of single characters gets wrong the other way: it took the commoner of two Traditional
 * characters (農歷, 復雜), or one where Traditional has none to take (製度, 皇後).
 */
const MISCONVERTED = `
農曆 陰曆 陽曆 公曆 西曆 國曆 日曆 月曆 曆法 掛曆 舊曆 複雜 重複 複製 複印 複合 複數 繁複
聯繫 維繫 關係 係數 皇后 太后 王后 收穫 骯髒 強制 管制 制度 體制 機制 制定 控制 限制 幹部 骨幹 麵粉 麵包 面積 方面 公里
干擾 干預 干涉 若干 里程 里長 鄰里 千里 萬里 恢復 復興 復原 康復 收復 歷史 經歷 學歷 來歷 頭髮 理髮 毛髮 心臟 內臟 肝臟 腎臟
發展 發生 發表 全面 面對 面向 表面 出席 出現 出版 獲得 分鐘 批准 准許 准予 系統 體系 系列
`;

/** Phrases of the dictionary that also come about by chance (書有|云, 几字|彎), or that hold a place's name. */
const NO_PROOF = new Set(
  '有云 林云 詩云 灣里 几字 包干 包干制 快干 水干 干的 不准 大斗 高几 家制 東里 三里 七里 万里 萬里 村里 鄰里 鄉里 后里 后壁 后庄 后豐 后埔 庄里 莊里 里里'.split(
    ' ',
  ),
);

/** In front of such a word these are mostly part of a place's name: 灣里|區, 余干|縣. */
const PLACE = new Set('里谷云丰松余');
const AFTER_PLACE = new Set('区區县縣乡鄉镇鎮村市州路街站河江山');

/**
 * With the character behind it each of these is a word again, whatever phrase ends in it: 認為准|予, 有限製|造, 本縣里|長, and
 * the district in 以后|里.
 */
const OWN_WORD = /^(?:准[予許许入]|系[統统所列主科友級级]|製[造作成品]|里[長长民鄰邻辦办幹干]|后里(?![面邊边頭头]))/u;

/** Two words that meet: 層面|包括, 牆面|粉刷, 本里|面積. */
const ACROSS = /^(?:面包[含括圍涵裝]|面粉[刷飾]|里面[積臨對向])/;
/** 后安村, 后埔里, 后寮溪: a place of Taiwan or Fujian. 會后各村 and 雨后山村 are not called so. */
const VILLAGE_OF_HOU =
  /^后[埔寮厝庄莊安湖竹壁溪港灣潭坑窟崙嶺塘坡崁墘宅頭尾林田坂浦洋社](?:里(?![面邊頭外])|[村鄰庄莊溪橋路街圳排]|社區|部落|國小|國中|車站|聚落|產業道路|派出所|活動中心)/;
/** Neighbourhoods one after the other, or one and what belongs to it: 大同里、新興里, 新興里里長. */
const NEIGHBOURHOOD =
  /^里(?:里?[長民鄰辦幹]|、[\p{Script=Han}]{2,3}[里村]|[及與和][\p{Script=Han}]{2,3}[里村](?![面邊頭外])|等\d{1,3}[個里村]|活動中心|\d{1,2}鄰)/u;
const INSIDE = /[這那哪心家手夜眼嘴口肚腦話屋]里/;

function isVillage(text: string, at: number): boolean {
  const from = text.slice(at, at + 8);
  if (text[at] === '后') return VILLAGE_OF_HOU.test(from);
  return text[at] === '里' && NEIGHBOURHOOD.test(from);
}

const unconverted = new Set(UNCONVERTED.match(/../gu));
const misconverted = MISCONVERTED.trim().split(/\s+/);
const misconvertedCharacters = new Set(misconverted.join(''));

/** Says quickly of most differences that they are no fault. */
export const isSuspect = (written: string, right: string): boolean =>
  unconverted.has(written + right) || misconvertedCharacters.has(right);

export interface Candidate {
  readonly at: number;
  /** What the dictionary puts there. */
  readonly right: string;
  /** The dictionary phrase around it, and how that should be written. */
  readonly phrase: Span;
  readonly word: string;
}

/** Whether the phrase proves that the character is wrong and not a variant that Traditional texts use as well. */
export function isWrongVariant(text: string, { at, right, phrase: { start, end }, word }: Candidate): boolean {
  const written = text[at]!;
  if (NO_PROOF.has(text.slice(start, end))) return false;
  if (at === end - 1 && OWN_WORD.test(text.slice(at, at + 3))) return false;
  if (ACROSS.test(text.slice(at, at + 3))) return false;
  if (isVillage(text, at) && !INSIDE.test(text.slice(start, end))) return false;
  if (PLACE.has(written) && (AFTER_PLACE.has(text[end - 1]!) || AFTER_PLACE.has(text[end] ?? ''))) return false;
  if (unconverted.has(written + right)) return true;
  return misconverted.some((known) => {
    const from = word.indexOf(known);
    return from >= 0 && from <= at - start && at - start < from + known.length;
  });
}

/**
 * Either is written in the words meant here, or the dictionary's choice is its own: 了解 瞭解, 回避 迴避, 答復 答覆, 計畫 計劃,
 * 複委託, 兼併 兼並 the other way, 老娘. Found where the round trip changes Taiwan's own texts.
 */
const EITHER_WAY = new Set(
  '了瞭 回迴 復覆 覆復 複復 畫劃 劃畫 併並 曆歷 沖衝 仿彷 佛彿 蒙矇 娘孃 匯彙 彙匯 志誌 誌志 咨諮 雇僱 彩綵 梁樑 升昇 盡儘 儘盡 飢饑 愈癒 巨鉅 才纔 家傢 出齣 吊弔 象像 像象 只祇 祇只 累纍 面麵 表錶 症癥 須鬚 恶噁 惡噁 荡盪 蕩盪 借藉 藉借'.split(
    ' ',
  ),
);

/**
 * Whether the dictionary phrase speaks against the character in a text that is known to be converted badly: 標簽, 合並, 銀發.
 * Where Traditional writes what Simplified does (制度), the closed lists decide.
 */
export function isFurther(text: string, { at, right, phrase: { start, end } }: Candidate, simplified: string): boolean {
  const written = text[at]!;
  if (right === simplified || end - start < 2 || isFreeVariant(written, right) || EITHER_WAY.has(written + right))
    return false;
  if (NO_PROOF.has(text.slice(start, end)) || (at === end - 1 && OWN_WORD.test(text.slice(at, at + 3)))) return false;
  if (isVillage(text, at) && !INSIDE.test(text.slice(start, end))) return false;
  return !(PLACE.has(written) && (AFTER_PLACE.has(text[end - 1]!) || AFTER_PLACE.has(text[end] ?? '')));
}

/** The written copula, which a conversion of single characters leaves as that of 系統. */
export const COPULA = '係';
/** Else 系 opens a word of its own: 系統, 系列, 系主任. */
const NO_WORD = '(?![統统列所主科級级友別别院學学])';
const COPULAS = new RegExp(
  [
    '(?<=^|[，。；：、！？\\s（「“]|[均皆乃确實若純纯亦俱悉])系(?=[由屬属指為为因經经以於于在按依從从用對对將将某其受被根針针基出源])',
    '(?<=[本該该此則则即既])系(?=[由屬属指為为因經经於于按依從从根針针基出源])',
    `(?<=\\p{Script=Han}[均皆乃俱悉])系${NO_WORD}`,
    // What a page says of its matter: no faculty is called by these.
    `(?<=[》」”]|[内內]容|文章|文字|稿件|作品|素材|圖片|图片|視頻|视频|言論|言论|觀點|观点|版權|版权)系${NO_WORD}`,
  ].join('|'),
  'gu',
);

/** Where 系 says that something is something: 均系…, 本案系因…. The caller knows the words it may be part of. */
export const copulasIn = (text: string): number[] =>
  text.includes('系') ? Array.from(text.matchAll(COPULAS), ({ index }) => index) : [];

/** After these 于 is as likely the surname: 和于…, 同于…. */
const BEFORE_NAME = new Set('和与與同及跟向由');

/** 天后, 影后, 后妃; the places 后里, 后壁, 后庄, 后豐. */
const QUEEN_BEFORE = new Set('皇太天王母帝影歌視视球蜂封女');
const QUEEN_OR_PLACE = new Set('里壁庄豐丰妃冠位宮宫羿土稷');

/**
 * The few characters that need no phrase: behind another word 后 is hardly an empress, behind a figure 余 no surname,
 * and 于 no surname where what follows is no given name. With these and the phrases, 6,231 of 6,405 places are found in
 * 1.1 M characters of reports in which twelve such characters were left unconverted, and each as the converter would have written it.
 */
export function isWrongAlone(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (text[at] === '余') return /[\d０-９]/.test(before);
  if (!/\p{Script=Han}/u.test(before)) return false;
  if (isVillage(text, at)) return false;
  if (text[at] === '后') return !QUEEN_BEFORE.has(before) && !QUEEN_OR_PLACE.has(after);
  return text[at] === '于' && !BEFORE_NAME.has(before) && !isGiven(after);
}
