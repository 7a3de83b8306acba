import { span, type Span } from '../text/span';
import { fold } from './hole-fold';
import { beginsWord } from './hole-unit-words';
import { EVERY_UNIT, unitAt } from './hole-scan';

/**
 * Units that lost their figure in wordings of their own, which no table of units and nouns shows: `余家企业`, `月底前`,
 * `不少于年`, `死亡率/10万`. Only to be asked for a document that lost most of its figures. In order, each span the unit.
 */
export function unitsInPhrases(prose: string): Span[] {
  const text = fold(prose);
  const found = [
    ...unitsBehind(text),
    ...[...text.matchAll(PHRASE)].map(({ index, 0: unit }) => span(index, index + unit.length)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** `服务企业余家`, `新增多万人`, `共有名学生`, `本县第例`: behind these words stands a figure or the rest of one. */
function* unitsBehind(text: string): Iterable<Span> {
  for (const { index, 0: word } of text.matchAll(BEFORE_UNITS)) {
    const start = index + word.length;
    const unit = unitAt(text, start, EVERY_UNIT);
    if (!unit) continue;
    const end = start + unit.text.length;
    if (word === '余' && (unit.base === '人' || !beginsWord(unit.base, text[end] ?? ''))) yield span(index, end);
    else if (word === '多' && unit.magnitude !== '') yield span(index, end);
    else if (word !== '多' && !['人', '本', '年', '对'].includes(unit.base) && !beginsWord(unit.base, text[end] ?? ''))
      yield span(start, end);
  }
}

const BEFORE_UNITS =
  /(?:(?<=[\p{Script=Han}》”」，、；])(?:(?<![其富盈结节残冗有之剩空课茶工多公零十百千万亿]|(?<!企)业)余|(?<![许众很更诸较最太过增不偏繁好大甚何居颇若零两几数十百千万亿])多|第|(?<![发出实体表])[共现设建配聘]有|至少有|其中)|(?<=\d)[—–～~至-])(?=\p{Script=Han})/gu;

const CLAUSE = '(?:^\\s{0,4}|[，。；：、,;:（(])';
/** Behind these a span of years is given. */
const LASTING =
  '不少于|不低于|不超过|超过|达到?|近|约|满|为期|期限为?|[养保修效工租借用]期为?|历时|连续|累计|最长|至少|延长|缩短|已有|提前';

/** What stands before a unit that lost its figure there, the unit, and a look at what stands behind; as patterns. */
const PHRASES: readonly (readonly [before: string, unit: string, behind: string])[] = [
  // 月底前完成, 今年月以来, 于月启用; 每月, 本月底 and 当月 are whole.
  [`${CLAUSE}|确保|力争|截至|截止`, '月', '(?=[底初末]|[上中下]旬|份)'],
  ['[今去明本当同][年岁]', '月', '(?![度均薪息租利报历票])'],
  ['[于在至到从自]', '月', '(?=[底初末起](?!薪)|以来|份|[上中下]旬|开始|启[动用]|正式|完[成工]|开[工幕业])'],
  // 月日，全市…: a form's 年月日 is whole.
  [`${CLAUSE}|[于在至到从自]`, '月', '(?=日)'],
  [`(?:${CLAUSE}|[于在至到从自])月`, '日', '(?![常程报趋益均历])'],
  ['[于在至到从自]', '年', '(?=月(?![度均薪息租利报历票])|\\d{1,2}月)'],
  ['[于在至到从自]年', '月', '(?![度均薪息租利报历票])'],
  ['[于在至到从自]年月', '日', '(?![常程报趋益均历])'],
  // 比年增长, 。年，全市….
  ['比', '年', '(?=增|提|下|上|降|减|翻|多|少|高|低)'],
  ['^\\s{0,4}|[。；]', '年', '(?=[，,]|全[国省市县区]|我[国省市县区])'],
  // 今天（月28日）, 7月日, 昨日（日）.
  [CLAUSE, '月', '(?=\\d{1,2}日)'],
  ['\\d月', '日', '(?![常程报趋益均历])'],
  ['[（(]', '日', '(?=[）)上下凌])'],
  // 成立周年, 前个月, 居全省前位, 10时分许.
  ['成立|建[国党军市校院厂]|诞辰|解放|开放|逝世|回归|颁布|实施|发表|建交|创刊|通车|通航|结好', '周年', ''],
  ['[年，。；]前', '个(?:月|季度)', ''],
  ['[国省市县区球界列]前', '[位名强]', '(?=[，。；、,;])'],
  ['\\d[时点]', '分', '(?=[许，。至]|左右)'],
  // 高新技术企业家，: there are 企业家, but none of these.
  [
    '(?:技术|型|上市|[规限]上|以上|巨人|特新|瞪羚|角兽|外资|入库|达标|监管|用工|违法|相关|家政|物流|旅行|餐饮|工业|涉农|加工)企业',
    '家',
    '(?=[，。；、,;])',
  ],
  // 培训干部期人，: two units that stand side by side have each lost theirs.
  ['\\p{Script=Han}', '[期批件起场次支]', '(?=(?:万?人次?|名|户)(?:[，。；、,;]|$))'],
  ['\\p{Script=Han}[期批件起场次支]', '(?:万?人次?|名|户)', '(?=[，。；、,;]|$)'],
  // 提高位，历时日，双向车道, ，分钟到达, ，间房屋.
  ['提[高升]|上升|下降|[前后]移|跃升|前进', '位', '(?=[，。；、,;]|$)'],
  ['历时|为期|工期|会期|持续', '日', '(?=[，。；、,;]|$)'],
  ['[双单]向', '车道', ''],
  ['乘坐?|改乘|开行|搭乘', '次', '(?=列车|航班)'],
  ['[，。；、]', '(?:分钟|小时(?!候|代))', '(?=\\p{Script=Han})'],
  ['[，。；、]', '间', '(?=房|民房|客房|教室|病房)'],
  // 1—月, 5月至月; 2016—年.
  ['\\d[—～~-]|\\d[日月]?[至到]', '月', ''],
  ['\\d{4}(?:年?[—～~-]|年?[至到])', '年', ''],
  // 下午时许, 月日时.
  ['凌晨|早晨|清晨|[上下中]午|傍晚|晚上?|夜间', '时', '(?=[许分整起前后至，。,]|左右)'],
  ['[，。；日]', '时', '(?=分)'],
  ['[，。；日]时', '分', ''],
  ['地铁|轨道交通|轻轨', '号', '(?=线)'],
  // 岁的王大爷.
  ['^\\s{0,4}|[，。；“]', '岁', '(?=的\\p{Script=Han})'],
  // 日内办结; 日内瓦 is a place.
  [`${CLAUSE}|[后在于]`, '日', '(?=内(?![瓦蒙]))'],
  // 不少于年, 超过年的, 连续第年.
  [LASTING, '年', '(?=[，。；、,;）)的以]|左右|时间|$)'],
  ['(?<![\\d零〇一二三四五六七八九十百千万多半周全几两数历])', '年', '(?=以[上内下]|一遇)'],
  ['[种干守做当教开养住作持卖写练修]了', '年', '(?![货味轻级度画夜饭终底关会检审报薪金])'],
  ['第', '[年天号]', '(?![份后前代数线空])'],
  // 注册量达万，: a magnitude whose thing was named before.
  ['[达为约共至到]|达到|总数|总量|人口|人数|户数|客流|流量|产量|销量', '[万亿]', '(?=[，。；、,;]|$)'],
  // 其中万元未下达.
  ['其中', '[万亿](?:元|人|户|亩|吨(?!级)|平方米)', ''],
  // 得分分，总分分的成绩.
  [
    '(?:得|总|均|评|积|满)分(?:为|达|达到|是)?|成绩为?|[分权]值为?|权重占|不[低少高多]于|不超过',
    '分',
    '(?=[，。；、,;的以]|$)',
  ],
  // 《…》册，偏多成，
  ['[》”」]', '[册本份套期篇条项个]', '(?=[，。；、,;])'],
  ['偏[多少高低]|[增减][产收]|降低|下降|超过|不足', '成', '(?=[，。；、,;以左]|$)'],
  // 对所学校开展检查, 支分队, 头大牲畜, 笔资金.
  ['[对由为在向和与及、，；]', '所', '(?=(?:[中小大]?学校|幼儿园|医院|高校|院校|[中小大]学|学校|高职|职业|公办|民办))'],
  ['(?<![一各每这该某几数两\\d])', '支', '(?=(?![队部持出撑援])\\p{Script=Han}{0,5}(?:分队|队伍|团队))'],
  ['(?<=[\\p{Script=Han}，、])(?<![牛羊猪马牧龙大一带的])', '头', '(?=大?牲畜|生猪|能繁|[奶肉耕牦黄水]牛|[肉山绵]羊)'],
  ['[，、；。]', '笔', '(?=资金|贷款|款项|业务|交易|捐款|债务)'],
  // 人获表彰.
  ['[，；。]', '人', '(?=获|荣获|入选|晋升|当选|受到表彰)'],
  // 之比为：1; 死亡率/10万; 发病率为/10万.
  ['(?:之比|比例|比)(?:为|达|达到|约|是)?', '[：:]\\d+', '(?=[，。；、,;]|$)'],
  ['\\p{Script=Han}', '[/／]\\d*[万千]', '(?=[，。；、,;]|$)'],
  // 国办发〔2024〕号.
  ['[〔[（(]\\d{4}[〕\\]）)]', '号', ''],
  // 浓度为μg/m³.
  [
    '(?<=\\p{Script=Han})(?<!单位为?|[以用])',
    '(?:[μµu]g|mg|kg|km|cm|mm|[kMG]W|kV|kWh|dB|ppm|hm|℃)',
    '(?=[/／²³，。；、,;）)]|$)',
  ],
];

/** All in one, which takes a quarter of the time; the unit first, for it is rarer than what may stand before it. */
const PHRASE = new RegExp(
  PHRASES.map(([before, unit, behind]) => `(?:${unit})(?<=(?:${before})(?:${unit}))${behind}`).join('|'),
  'gu',
);
