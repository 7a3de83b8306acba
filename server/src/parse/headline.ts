import type { Headline, HeadlineKind } from '../model/headline';
import { unpairedMarks } from '../zh/pairs';
import { partOf } from '../zh/part-names';

const NUMBER = '(?:[\\d０-９]{1,2}(?:[-－—.][\\d０-９]{1,2})?|[一二三四五六七八九十]{1,3}|[A-ZＡ-Ｚ])';
/** Behind the number white space, a mark or the line's end; directly behind a figure also the title. */
const ANNEX = new RegExp(
  `^[【（(]?(?:附[\\s\\u3000]*(?:件|录|錄|表|图|圖|則|则)[\\s\\u3000]*${NUMBER}?|附)[】）)]?(?:[\\s\\u3000]*[：:、.．][\\s\\u3000]*|[\\s\\u3000]+|$|(?<=[\\d）)】])(?=[\\p{Script=Han}《]))`,
  'u',
);
const BARE_ANNEX = /^附(?:[\s\u3000]*$|[\s\u3000]+(?!件|录|錄|表|图|圖))|^附[\s\u3000]*[则則]/u;
const INSET = new RegExp(
  `^[【〖◇◆■□▲●\\s\\u3000]*(?:专栏|專欄)[\\s\\u3000]*${NUMBER}[】〗]?[\\s\\u3000]*[：:]?[\\s\\u3000]*`,
  'u',
);
const CASE =
  /^(?:(?:案由|案[\s\u3000]*號|提案|议题|議題|议程|議程|(?:典型)?案例|问题|問題)[\s\u3000]*[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}案)[\s\u3000]*[：:][\s\u3000]*|^(?:典型)?案例[\s\u3000]*[一二三四五六七八九十\d]{1,3}[\s\u3000]+(?=[^，。；]{4,60}$)/;
const DATE =
  /^[（(]?(?:中華民國)?[\d０-９〇○零一二三四五六七八九十]{2,4}[\s\u3000]*年[\s\u3000]*[\d０-９一二三四五六七八九十]{1,3}[\s\u3000]*月(?:[\s\u3000]*[\d０-９一二三四五六七八九十]{1,3}[\s\u3000]*日)?[)）]?$/u;
/** 存在的问题：, 案由一：, but not 主要做法如下： or 会议议定：. */
const FIELD =
  /^(?:(?:[一二三四五六七八九十\d]{0,2}[\p{Script=Han}和与與及、]{0,10})(?:问题|問題|不足|困难|困難|短板|建议|建議|对策|對策|答[复覆復]|背景|依据|依據|理由|案由|目的|意义|意義|内容|內容|范围|範圍|对象|對象|原则|原則|条件|條件|标准|標準|流程|程序|步骤|步驟|职责|職責|分工|要求|措施|经过|經過|情况|情況|概况|概況|成效|经验|經驗|做法|启示|啟示|安排|打算|计划|計劃|事项|事項|结论|結論|说明|說明|办法|辦法|备注|備註))$/u;
/** 主要任务有以下几项：, 具体要求如下：: they lead in to a list and head nothing. */
const LEADS_IN = /(?:如下|以下|下列|下述|下面)|^(?:会议|會議)|[几幾各一二三四五六七八九十\d][个個项項点點条條]/u;

const SPREAD = /^\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,11}$/u;
const FEWEST_SPREAD = 4;

/** What rules and plans are called. */
const KIND_OF_TEXT =
  /(?:办法|辦法|规定|規定|规则|規則|细则|細則|条例|條例|章程|规程|規程|准则|準則|守则|守則|制度|方案|规划|規劃|计划|計劃|計畫|预案|預案|要点|要點|意见|意見|标准|標準|规范|規範|指南|指引|须知|須知|纲要|綱要|公约|公約|清单|清單|目录|目錄|名单|名單|草案|(?:修正)?(?:条文|條文)|一览表|一覽表|申请表|申請表|对照表|對照表|总说明|總說明|说明|說明|协议|協議|合同|倡议书|倡議書|承诺书|承諾書|责任书|責任書|通知|报告|報告)(?:[（(〔][^）)〕]{1,16}[）)〕]){0,2}$/u;

const LONGEST_LINE = 28;
const LONGEST_BRIEF = 3;
const SHORTEST_TITLE = 6;

/** Sign-offs and greetings, and what only leads in to the text below it. */
const NO_HEADING =
  /^(?:此致|敬礼|敬禮|谢谢|謝謝|特此|完毕|完畢|散会|散會|休息|以上|正文|全文|各位|同志|[（(]|——)|(?:如下|以下|为了|為了|\d[人名]|第[\d\-]+[号號])$/u;
/** 百萬元 above the figures of a list says what they are in. */
const UNIT_LINE = /^(?:新[臺台]幣|港[币幣]|人民[币幣])?[百千万萬亿億]{0,3}(?:元|[港美]元|公[吨噸]|公[顷頃]|人次)$/;
const CLAUSE_MARK = /[；：…:;|—。！？]/u;

/** `text` is a line without indentation and markup; `isBold` tells of the markup. */
export function headlineOf(text: string, isBold: boolean): Headline | undefined {
  const { length } = text;
  const labelled = (kind: HeadlineKind, label: string): Headline => ({ ...of(kind), labelLength: label.length });
  const of = (kind: HeadlineKind, isTitle = false): Headline => ({ kind, labelLength: 0, length, isTitle });

  const annex = ANNEX.exec(text);
  if (annex && !BARE_ANNEX.test(annex[0])) return labelled('annex', annex[0]);
  const inset = INSET.exec(text);
  if (inset) return labelled('inset', inset[0]);
  if (DATE.test(text)) return of('date');
  const part = partOf(text);
  if (part && part !== 'section') return of(part);
  const item = caseHeadline(text);
  if (item) return item;
  if (/[：:]$/.test(text)) return isField(text.slice(0, -1)) ? of('field') : undefined;
  if (part) return of(part);
  const tagged = text.startsWith('【') ? taggedHeadline(text) : undefined;
  if (tagged) return tagged;
  if (SPREAD.test(text)) return of(text.replace(/[\s\u3000]/g, '').length < FEWEST_SPREAD ? 'brief' : 'spread');
  if (CLAUSE_MARK.test(text) || NO_HEADING.test(text) || UNIT_LINE.test(text)) return undefined;
  const isTitle = length >= SHORTEST_TITLE && KIND_OF_TEXT.test(text);
  if (isPlain(text)) return of(isBold ? 'bold' : length <= LONGEST_BRIEF ? 'brief' : 'plain', isTitle);
  return isTitle ? of('long', true) : undefined;
}

/** 案由一：…… may be a whole sentence. */
export function caseHeadline(text: string): Headline | undefined {
  const item = CASE.exec(text);
  return item ? { kind: 'case', labelLength: item[0].length, length: text.length, isTitle: false } : undefined;
}

/** 附：1.学区划分表；: the list of annexes may have marks at its lines' ends. */
export function annexListHeadline(text: string): Headline | undefined {
  const annex = /^附(?:[\s\u3000]*[件录錄表])?[\s\u3000]*[：:][\s\u3000]*(?=1[.．、]|一、)/u.exec(text);
  return annex ? { kind: 'annex', labelLength: annex[0].length, length: text.length, isTitle: false } : undefined;
}

/** 【粮食生产】　全年……: an entry of a yearbook, or a part of a case study. */
export function taggedHeadline(text: string): Headline | undefined {
  const tag = TAG.exec(text)?.[0];
  if (tag === undefined || NO_TAG.test(tag)) return undefined;
  return { kind: 'tagged', labelLength: 0, length: tag.length, isTitle: false };
}

const TAG = /^【[\p{Script=Han}“”、·—]{2,16}】/u;
/** They speak of the page, of who wrote it, or of one paragraph. */
const NO_TAG =
  /(?:单位|單位|记者|記者|来源|來源|编者|編者|编辑|編輯|作者|按语|按語|摘要|关键词|關鍵詞|关键字|导语|导读|導讀|链接|連結|标题|備註|备注|附件|注释|注|图|表|字号|打印|关闭|待补|待補|日期|时间|時間|发布|阅读|分享|返回|电)】$|^【(?:上|下|本|责任|責任|牵头|专栏|專欄|附)/u;

/** Bold words that a paragraph begins with are its heading: `**今年任务** 今年的总体要求是……`. */
export function boldHeadline(words: string): Headline | undefined {
  const isHeading = isPlain(words) && !CLAUSE_MARK.test(words) && !NO_HEADING.test(words);
  return isHeading ? { kind: 'bold', labelLength: 0, length: words.length, isTitle: false } : undefined;
}

function isField(text: string): boolean {
  const name = SPREAD.test(text.trimEnd()) ? text.replace(/[\s\u3000]/g, '') : text;
  return FIELD.test(name) && !LEADS_IN.test(name);
}

/** Two or three halves, none of them as long as a sentence. */
const LONGEST_CLAUSE = 14;
/** Words that ask for another one: the line was cut there. */
const ASKS_FOR_MORE = /[的和与與及或为為是在对對将將把被让讓以于於由向从從并並且而不各该該其]$/u;

const isPlain = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_LINE &&
  /^(?:\d{4}年)?[\p{Script=Han}“「‘《]/u.test(text) &&
  /[\p{Script=Han}”」》）)\d]$/u.test(text) &&
  !/[\s\u3000]/.test(text) &&
  !ASKS_FOR_MORE.test(text) &&
  (!/[，,]/.test(text) || text.split(/[，,]/).every(({ length }) => length > 1 && length <= LONGEST_CLAUSE)) &&
  (!/[“”「」《》（）()]/.test(text) || unpairedMarks(text).length === 0);
