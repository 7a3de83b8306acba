import { COUNTING_VERBS, FORMAL_VERBS } from './hole-nouns';

/** A common noun in a list that has no name where grammar, or its neighbour, wants one. */
export interface BareHead {
  readonly start: number;
  readonly end: number;
  /** Its neighbour is as bare as it is, and no clean text has the like. */
  readonly isSure: boolean;
}

/**
 * The heads of a text that stand in a list without a name: 村、村等五个村, 启动路、建设路, 石桥镇、镇. Nothing is listed
 * beside itself, so a head twice has lost two names; beside one with its name, a bare one has lost its own.
 */
export function bareHeads(text: string): BareHead[] {
  const found = new Map<number, BareHead>();
  const add = (start: number, head: string, isSure: boolean): void => {
    if (!found.has(start) || isSure) found.set(start, { start, end: start + head.length, isSure });
  };
  for (let at = nextSeparator(text, 1); at > 0; at = nextSeparator(text, at + 1)) {
    const head = headAt(text, at + 1);
    if (head !== undefined && endsHere(text, at + 1 + head.length, head)) {
      if (!text.endsWith(head, at) || isCompound(text, at, head)) continue;
      const start = at - head.length;
      const lead = leadBefore(text, start);
      const isBare = lead === '' || found.has(start) || (LEADS.test(lead) && !isStreet(lead, head));
      if (isBare && isBesideItself(text, at, head, found.has(start))) continue;
      const isSure = isBare && text[at] === '、' && !SPOKEN.includes(head);
      if (isBare) add(start, head, isSure || found.get(start)?.isSure === true);
      const behind = at + 1 + head.length;
      if (isBare) add(at + 1, head, isSure);
      else if (hasName(lead, head) && mayBeAlone(text, behind, head))
        add(at + 1, head, text[at] === '、' && SURE_ALONE.test(text.slice(behind, behind + 2)));
    } else if (text[at] === '、' || text[at] === '和') {
      const single = bareBefore(text, at);
      if (single !== undefined)
        add(
          at - single.length,
          single,
          text[at] === '、' && single !== '村' && single !== '路' && isVisited(text, at - single.length),
        );
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const HEADS =
  '村 镇 乡 县 区 市 里 街道 社区 小区 局 厅 科 厂 站 医院 卫生院 中学 小学 学校 大学 学院 幼儿园 公司 企业 银行 合作社 园区 景区 水库 ' +
  '公路 路 街 大道 大桥 桥 隧道 高速 铁路 河 江 湖 溪 沟 渠 产业园 工业园 科技园 集团 同志 项目 工程 电站 泵站 水厂 码头 港 公园 ' +
  '广场 敬老院 有限公司 科技公司 保险公司 分公司 支行 农场 林场 煤矿 村委会 居委会 派出所 分局 基地 国小 国中 高中';
const BY_FIRST = new Map<string, string[]>();
for (const head of HEADS.split(' ').sort((a, b) => b.length - a.length))
  BY_FIRST.set(head[0]!, [...(BY_FIRST.get(head[0]!) ?? []), head]);

/** The longest head at an offset. */
const headAt = (text: string, at: number): string | undefined =>
  BY_FIRST.get(text[at] ?? '')?.find((head) => text.startsWith(head, at));

/** The next mark or word that parts the members of a list and has what ends like a head before it. */
function nextSeparator(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (PARTS[code] === 1 && ENDS_HEAD[text.charCodeAt(at - 1)] === 1) return at;
  }
  return -1;
}
const PARTS = new Uint8Array(0x10000);
for (const mark of '、和与及') PARTS[mark.charCodeAt(0)] = 1;
/** UTF-16 units that a head ends with. */
const ENDS_HEAD = new Uint8Array(0x10000);
for (const head of HEADS.split(' ')) ENDS_HEAD[head.charCodeAt(head.length - 1)] = 1;

/** What a list or its clause ends with, and what is said of things that have names. */
const BEHIND =
  /^(?:$|[，。；：、,;:）)》”]|和|与|及|以及|的|等|被|获|荣|列[入为]|[两三四五六七八九十\d]|分别|分获|均|都|先后|相继|率先|已|也|作[为了出]|参加|负责(?!人)|交流|完成|开展|建成|实施(?!细则|方案)|通过|改造|整治|建设|升级|贯通|通车|竣工|启动|开工|投产|投用|落户|签约|入选|成为|雨污|拓宽|疏浚|清淤|年内|主要负责|汇报|受灾|发言|召开|举行)/;
const endsHere = (text: string, at: number, head: string): boolean =>
  BEHIND.test(text.slice(at, at + 5)) &&
  !(head === '项目' && /^(?:建设|实施)(?:用地|管理|单位)/.test(text.slice(at, at + 4)));

/** These are spoken of twice for the sake of it: 抓项目、项目. */
const SPOKEN = ['项目', '企业', '工程', '学校', '同志', '市', '里'];

/** The words between the last mark, 和 or 及 and an offset; as many as a name and a verb have. */
function leadBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_LEAD && !/[\s，。；：、,;:（）()“”《》「」和与及]/.test(text[start - 1]!))
    start--;
  return text.slice(start, at);
}
const LONGEST_LEAD = 14;

/** Words that no name ends with: what stands behind them has lost its own. */
const LEADS = new RegExp(
  `(?:${FORMAL_VERBS}|${COUNTING_VERBS}|中标|承接|承建|参建|辐射|惠及|联合|邀请|选择|指导|慰问|考察调研|的|由|在|对|到|为|从|向|是|有|往|自|于|至|经|沿|赴|被|把|将|了|让|请|启动|推进|实施|建成|完成|改造|引进|引入|参观|察看|查看|走访|考察|调研|观摩|途经|连接|横跨|覆盖|涉及|包括|深入|前往|来到|走进|流经|打通|整治|治理|疏浚|拓宽|加固|巡查|签约|落户|扶持|培育|表彰)$`,
);
/** 建设路, 发展大道: streets are named after deeds. */
const isStreet = (lead: string, head: string): boolean =>
  /^(?:路|街|大道)$/.test(head) && /(?:建设|发展|解放|团结|振兴|新建|创业|创新|开发|组织|为|有|在|到|至)$/.test(lead);

/** Words that end like a head and are nobody's: 乡镇, 城区, 道路. */
const COMPOUNDS =
  /(?:[城乡集市村各全每本该小古重建特强百大]镇|[全各我每本该农乡山新自行建渔住示]村|[城各全我本该社园景小山郊矿校片辖地老新市特库林牧灌厂自战军防]区|[各全我本该]县|[各全我本该城都上股超夜早楼]市|[各全我本该水城]乡|[道公铁线马网出通思短套销门电航一同水陆岔]路|[各全我本该]局|[各全工建电]厂|[车各网工驿总]站|[各全本专学文理内外]科|[高]校|国企|[大内外长]江|[内外]河|[干支水引]渠|[山水]沟|[里]里|[海空][港]|[各]街|[桥天立]桥)$/;
const isCompound = (text: string, end: number, head: string): boolean =>
  head.length === 1 && COMPOUNDS.test(text.slice(Math.max(0, end - 2), end));

/** 村与村之间, 人和人: one beside another of its kind in general. */
const isBesideItself = (text: string, at: number, head: string, isInRow: boolean): boolean =>
  text[at] === '与' ||
  (text[at] !== '、' &&
    !isInRow &&
    /^(?:之间|间|[、和与及])/.test(text.slice(at + 1 + head.length, at + 3 + head.length)));

const NOT_BEFORE_HEAD = /(?:[各全每我本该乡城省市县区镇村到进出入下之]|^)$/;
const PLACES =
  '县 镇 乡 村 街道 社区 公司 集团 医院 中学 小学 学院 合作社 水库 园区 路 河 溪 大桥 派出所 国小 国中'.split(' ');
/** What kind it is says no name does: 示范村, 小型水库, 子公司. */
const KIND =
  /(?:型|级|制|性|式|化|类|示范|重点|特色|中心|城市|城镇|文化|体育|农村|乡村|美丽|文明|试点|样板|生态|旅游|贫困|脱贫|薄弱|先进|工业|农业|开发|断头|主干|支|次|内|外|大|小|中|子|分|母|新|老|旧|职业|民办|公办|寄宿|乡镇|县域|专业|联合|上市|国有|民营|外资|龙头|骨干|智慧|平安|和谐|产业|经济|空心|城中|城郊|落后|后进|有关|相关|部分|其他|多|口袋|网格|行政|自然|帮扶|联系|湿地|郊野|森林|主题|休闲|沿线|周边|受灾|民族|自治)$/;
const hasName = (lead: string, head: string): boolean =>
  PLACES.includes(head) && lead.length >= 1 && !NOT_BEFORE_HEAD.test(lead) && !LEADS.test(lead) && !KIND.test(lead);

/** Behind a neighbour with its name a bare noun must end the list or its clause. */
const mayBeAlone = (text: string, at: number, head: string): boolean =>
  /^(?:$|[、和与及，。；,;]|等|作[为了]|分别|均|先后|[两三四五六七八九十])/.test(text.slice(at, at + 2)) &&
  !(
    head.length === 1 &&
    /^[和与及]/.test(text.slice(at, at + 1)) &&
    /^.[^、，。]{0,3}[级两]/.test(text.slice(at, at + 5))
  );

/** Nobody names a village and then one that is none. */
const SURE_ALONE = /^(?:[、，。；]|等|分别|均|先后|[两三四五六七八九十\d])/;

const SINGLE = '镇 乡 路 街 河 溪 街道 水库 大桥 社区 村 公园 广场 大道'.split(' ');
/** The bare head before a separator whose next member has the same head with a name: 路、建设路. */
function bareBefore(text: string, at: number): string | undefined {
  const head = SINGLE.find((each) => text.endsWith(each, at) && !isCompound(text, at, each));
  if (head === undefined) return undefined;
  const lead = leadBefore(text, at - head.length);
  if (lead !== '' && (!LEADS.test(lead) || isStreet(lead, head))) return undefined;
  const name = nameBefore(head, text, at + 1);
  if (name === undefined || isCompound(name + head, name.length + head.length, head)) return undefined;
  return name.length >= 2 && name.length <= 3 && !KIND.test(name) && !NOT_BEFORE_HEAD.test(name) ? head : undefined;
}

/** The name of two or three characters that ends in the head and with it its member of the list. */
function nameBefore(head: string, text: string, at: number): string | undefined {
  for (const length of [2, 3]) {
    const end = at + length + head.length;
    if (text.startsWith(head, at + length) && !GOES_ON.test(text[end] ?? '')) {
      const name = text.slice(at, at + length);
      return /^\p{Script=Han}+$/u.test(name) ? name : undefined;
    }
  }
  return undefined;
}

/** With these the head makes another word: 镇级, 村民, 路面. */
const GOES_ON = /[级民域委内里政属长医址庄部直办道区中面线径子段灯标况由口边上下站]/;

/** Somebody was there or came from there: 察看了水库、. */
const isVisited = (text: string, at: number): boolean => VISITS.has(text[at - 1] ?? '');
const VISITS = new Set('了赴到');

/** Whether a text may have a row with a sure place; asked before anything else is. */
export function mayHaveSureRow(text: string): boolean {
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    if (isVisited(text, at - 1) || isVisited(text, at - 2)) return true;
    for (let length = 1; length <= LONGEST_HEAD; length++)
      if (text[at - 1] === text[at + length] && text[at - length] === text[at + 1]) return true;
  }
  return false;
}
const LONGEST_HEAD = 4;
