import type { Block, Title } from '../model/report';
import { shift, span, type Span } from '../text/span';
import { headingDepth, leadLength } from './markup';

const GENRE = new RegExp(
  `(?:${[
    '报告(?:书|摘编|节录)?|報告(?:書)?|讲话(?:提纲|稿)?|講話|致[辞词辭詞]|演[讲講]|发言|發言|讲稿|講稿|主持词|评论|社论|综述',
    '意见|意見|通知|通报|通報|通告|公告|公报|公報|公示|启事|啟事|声明|聲明|说明|說明|批复|批覆|答复|答覆|请示|請示|复函|書函|函|令|咨文|諮文',
    '决定|決定|决议|決議|纪要|紀要|[纪紀][录錄]|紀實|要闻|[简簡]讯',
    '规划|規劃|规定|規定|规则|規則|规程|規程|规范|規範|方案|计划|計劃|計畫|预案|預案|纲要|綱要|大纲|大綱|提[纲綱]|方[针針]|[预預]算案|要点|要點|指南|指引|须知|須知',
    '总结|總結|小结|小結|思路|打算|安排|情况|情況|汇报|匯報|体会|體會|心得|调研|调查|建议|建議|提案|议案|議案|案由|草案',
    '条例|條例|办法|辦法|细则|細則|章程|公约|公約|规约|民约|准则|準則|守则|守則|制度|标准|標準|措施|宣言|倡议书?|倡議書?|公开信|慰问信|贺信|感谢信|承诺书|责任书|协议书?|合同|白皮[书書]|预算|預算|决算|決算',
    '召开|召開|举行|舉行|开幕|開幕|闭幕|閉幕',
  ].join('|')})(?:（[^）]*）|\\([^)]*\\)|[〔[][^〕\\]]{1,6}[〕\\]]){0,2}》?$`,
);
/** When and where it was said: 2024年1月12日在某市人民代表大会会议上. */
const DATELINE = /^[（(]?[\d〇○一二三四五六七八九十]{4}年[^，。；]*[会會][议議]?上[)）]?$/;
/** A page names a letter by its organ and its matter: 臨江市政府函：檢送巡查計畫，請查照. */
const NAMED_BY_MATTER = /^[^：。]{2,40}(?:函|令|公告|公報|通告)[：:][^：:]{6,}$/;
const FIELD = /^[\p{Script=Han}\s\u3000]{1,8}(?<!报告|報告|讲话|講話|公告)[：:]/u;
/** 清河县：一江碧水润民心, 立法會十題：更換水泵 */
const NAMED_BY_PLACE =
  /^\p{Script=Han}{2,7}[省市县縣区區乡鄉镇鎮村州旗局厅廳院][：:]\p{Script=Han}{4,}$|^立法[会會](?:[一二三四五六七八九十]{1,3}[题題]|急切[质質]询|急切質詢)[：:]/u;
/** 学习材料之三：以正确政绩观干事创业, 政策解读：……: what kind of text it is, and its name. */
const NAMED_BY_GENRE =
  /^\p{Script=Han}{0,6}(?:之[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十\d]{1,3}[讲講期课課辑輯]|[党黨][课課]|[讲講]稿|解[读讀]|[图圖]解|[综綜]述|[评評][论論]|述[评評]|[纪紀][实實]|[侧側][记記]|[专專][访訪]|[观觀]察)[：:]\P{White_Space}{4,}$/u;
/** 峥嵘岁月：红石岭根据地斗争史略; the label of a form tells who, when, where or what kind. */
const NAMED_IN_HALVES =
  /^\p{Script=Han}{3,7}(?<![位門门人者點点間间期號号址話话關关式別别級级稱称注註示明項项旨據据法議议圍围象])[：:]\p{Script=Han}{8,24}$/u;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;
/** With the matter in it. */
const LONGEST_WITH_MATTER = 100;
/** 公告 by itself names a text if nothing else does. */
const WHOLE_TITLE =
  /^(?:公告|通告|通知|决定|決定|公示|启事|啟事|公约|公約|倡议书|倡議書|[贺賀][信電电词詞]|慰问信|慰問信|感谢信|感謝信|表扬信|公开信|公開信|讣告|訃告|唁电|唁電)$/;

/** What stands above the title of every number: 清河工作简报, 清河县人民政府文件. */
const LETTERHEAD =
  /^[^，。：“”《》]{2,16}(?:[简簡][报報]|专报|專報|快[报報]|内参|文件|[动動][态態]|通[讯訊]|信息)$|^(?:立法會)?(?:參考資料摘要|資料文件|討論文件|参考资料摘要|资料文件|讨论文件)$/;
/** Before whom a paper is laid. */
const COMMITTEE = /^[^，。：]{2,20}(?:委員會|委员会)$/;
/** 立法會CB(2)418/2023(04)號文件 and 工務計劃項目第7812CL號 are where it is filed. */
const FILE_NUMBER = /\d.{0,8}[号號]文件$|^[檔档][案號号]|第(?:[\dA-Z]{2,10}|\d{1,4}\/\d{2,4})[号號]$/;

/** How much a line looks like the name of its document; 0 when it cannot be. */
export function titleScore({ role, paragraph }: Block): number {
  const text = titleText(paragraph.prose.text);
  if (role !== 'body' || paragraph.opening.headline?.kind === 'date') return 0;
  if (WHOLE_TITLE.test(text) || LETTERHEAD.test(text)) return 0.5;
  if (FILE_NUMBER.test(text)) return 0;
  if (COMMITTEE.test(text)) return 0.7;
  if (NAMED_BY_MATTER.test(text) && text.length <= LONGEST_WITH_MATTER) return 8;
  if (text.length < SHORTEST_TITLE || (text.length > LONGEST_TITLE && !isLongTitle(text))) return 0;
  if (/^(?:——|[（(【]|<!--)/.test(text) || /[，,：:。；;…]$/.test(text) || !/\p{Script=Han}{2}/u.test(text)) return 0;
  // 地址：…, 受文者：… are fields of a form.
  if (FIELD.test(text) && !NAMED_BY_PLACE.test(text) && !NAMED_BY_GENRE.test(text) && !GENRE.test(text))
    return NAMED_IN_HALVES.test(text) ? 0.4 : 0;
  // 省长　某某, 市长　某　某 and the like are spread out; 某某政府　函 is the name of a Taiwan letter.
  const isSpreadOut = /^\S{2,12}[\s\u3000]+(?:\S{1,4}|\S[\s\u3000]+\S)$/.test(text);
  if (isSpreadOut && !/[\s\u3000](?:書?函|令|公告|[开開][会會]通知[单單])$/.test(text)) return 0;
  if (DATELINE.test(text) || /\d年\d{1,2}月(?:\d{1,2}日(?:[会會][议議])?)?$/.test(text)) return 0;
  return (
    1 +
    (GENRE.test(text) ? 4 : 0) +
    (headingDepth(paragraph.text) > 0 || paragraph.text.trimStart().startsWith('**') ? 2 : 0) +
    (/(?:工作|会议|會議|关于|關於|年度|政府)/.test(text) ? 1 : 0) +
    (text.length >= 8 ? 1 : 0)
  );
}

/** A long title, which is no prose though it is as long. */
export const isLongTitle = (prose: string): boolean =>
  prose.length <= LONGEST_WITH_MATTER &&
  /[关關][于於]/.test(prose) &&
  !/[。；！？]/.test(prose) &&
  GENRE.test(bare(prose));

/** The blocks of a title that is set in several lines: `[from, to]`, of which `i` is the likeliest. */
export function linesOfTitle(blocks: readonly Block[], i: number, isHead: (i: number) => boolean): [number, number] {
  let [from, to] = [i, i];
  const lineAt = (at: number): string | undefined =>
    isHead(at) && blocks[at]?.role === 'body' && /\p{Script=Han}{2}/u.test(blocks[at].paragraph.text)
      ? titleText(blocks[at].paragraph.prose.text)
      : undefined;
  for (let above = lineAt(from - 1); above !== undefined && runsOver(above, lineAt(from)!); above = lineAt(from - 1))
    from--;
  const goesOn = (line: string, below: string): boolean =>
    ENDS_OPEN.test(line) || (GOES_ON.test(below) && GENRE.test(below));
  for (let below = lineAt(to + 1); below !== undefined && goesOn(lineAt(to)!, below); below = lineAt(to + 1)) to++;
  return [from, to];
}

/** A title that is over so many lines is none. */
const LONGEST_LINE = 50;
const ENDS_OPEN = /[的和与與及暨]$/;
/** 与2025年计划草案的报告 is no beginning. */
const GOES_ON = /^(?:[与與和及暨并並]|以及|同(?!志))/;
const ORGAN =
  /^(?:[^，。；：\d]{2,40}(?:政府|党委|黨委|[县縣市省区區]委|办公[厅室廳]|辦公[廳室]|[厅廳局部委院署处處会會]|组织|党组|黨組)[\s\u3000、]*){1,4}$/u;

/** Who issues a text, and nothing else. */
export const isOrgan = (line: string): boolean => ORGAN.test(line);

/** Whether a line above the title belongs to it: who issued it, or its first half. */
function runsOver(above: string, title: string): boolean {
  if (above.length > LONGEST_LINE || /[：:。；）)]$/.test(above) || DATELINE.test(above)) return false;
  if (ENDS_OPEN.test(above) || GOES_ON.test(title)) return true;
  if (ORGAN.test(above))
    return /^(?:关于|關於|印发|印發|转发|轉發|批转|批轉|公布|发布|發布|令$|公告$|通告$|函$)/.test(title);
  return /^(?:关于|關於|在)/.test(above) && !GENRE.test(above) && GENRE.test(title) && !/^(?:关于|關於|在)/.test(title);
}

export function titleOf(blocks: readonly Block[], from: number, to: number): Title {
  const lines = blocks.slice(from, to + 1).map(({ start, paragraph: { prose } }) => {
    const lead = leadLength(prose.text);
    const at = prose.toSource(lead, lead + bare(prose.text).length);
    return { text: titleText(prose.text), span: shift(at, start) };
  });
  return {
    text: lines.map(({ text }) => text).join(''),
    span: span(lines[0]!.span.start, lines.at(-1)!.span.end),
    lines,
  };
}

export const titleInOneLine = (text: string, at: Span): Title => ({ text, span: at, lines: [{ text, span: at }] });

/** Where all line breaks were lost, the title begins the text, and white space follows it. */
export function titleInLine({ start, paragraph: { prose } }: Block): Title | undefined {
  const lead = leadLength(prose.text);
  const words = prose.text.slice(lead, lead + LONGEST_TITLE + 1);
  const text = /^[^\s\u3000。；！？：，]{6,}(?=[\s\u3000])/.exec(words)?.[0];
  if (text === undefined || prose.text.length < SHORTEST_TEXT || !GENRE.test(text)) return undefined;
  const at = prose.toSource(lead, lead + text.length);
  return titleInOneLine(text, shift(at, start));
}

const SHORTEST_TEXT = 120;

/** Without markup, cell borders and the spaces around. */
const bare = (text: string): string =>
  text
    .slice(leadLength(text))
    .replace(/[\s\u3000|*]+$/, '')
    .replace(/^\*+/, '');

/** As it is called: 政 府 工 作 报 告 has no spaces in it. */
function titleText(text: string): string {
  const line = bare(text);
  return SPREAD.test(line) ? line.replace(/[\s\u3000]+/g, '') : line;
}

const SPREAD = /^(?:\p{Script=Han}[\s\u3000]+){1,15}\p{Script=Han}$/u;
