import { CHANGE_VERBS, UNIT_OF_TABLE } from './hole-nouns';
import type { Site } from './hole-sites';
import { beginsWord, endsWord } from './hole-unit-words';
import { isMeasure, isSpell } from './hole-units';

/** Whether nothing beside the unit takes the figure's place (每个, 几家, 上亿元), and the unit is no other word (年, 个税). */
export function wantsFigure({ unit, before, last, after }: Site): boolean {
  const { base, magnitude } = unit;
  if (base === '' || NEVER.includes(base) || !/[\p{Script=Han}，。、；,;（(”」》]/u.test(last)) return false;
  if (TAKES_PLACE.includes(last) || OF_UNIT.test(before) || NO_UNIT.test(after)) return false;
  if (beginsWord(base, after.slice(0, 1))) return false;
  if (magnitude === '' && DETERMINER.test(before)) return false;
  if (magnitude !== '') return isAmount(before, magnitude, base, after);
  if (/^[/／]/.test(after) && !HAN.test(last)) return false;
  // 由张立军兼任: 张 is a surname.
  if (base === '张' && /[由与和请让给向经]/.test(last) && HAN.test(after.slice(0, 1))) return false;
  // 人人, 件件 and 户户 are each and every one; 亿吨公里 is one unit.
  if (last === base || after.startsWith(base)) return false;
  if (HAN.test(after.slice(0, 1)) && (endsWord(last, base) || !(AROUND.test(after) || mayPrecede(base, after))))
    return false;
  if (SUFFIXES.includes(base) && endsWord(last, base)) return false;
  // 户口人 is one count, of 口.
  if (base === '人') return !/[\d户]口$/.test(before) && countsPeople(before);
  if (base === '人次' && /^[、和与及]/.test(after)) return false;
  if (last === '的' && base !== '倍' && base !== '元') return false;
  if (base === '户') return last !== '到' || GROWN.test(before);
  if (base === '公里') return !/[人吨车]/.test(last);
  if (base === '家' && last === '业') return /^(?:以[上内下]|左右)/.test(after);
  if (isSpell(base)) return !/[上下来些另隔]/.test(last);
  return !(base === '个' ? PLAIN_VERB : COPULA).test(before);
}

/** Of these only set phrases tell (`hole-phrases.ts`). */
const NEVER = [...'年周节期路对分成'];
/** In the form that `fold` gives; so 么 is written 幺. */
const TAKES_PLACE =
  '0123456789０１２３４５６７８９.．%％-零〇○一二三四五六七八九十百千万亿两几数半廿卅每各这那哪某幺多余';
/** 本项, 前次; but 样本份 and 合同件 count. */
const DETERMINER = /(?:[该此另逐]|(?<![成资样版文课标剧读账])本|(?<![目提之以年日门])前|(?<!元)首|(?<![合共])同)$/;
const OF_UNIT = new RegExp(`(?:${UNIT_OF_TABLE}|若干|\\d个|以食为|[折换算]成|合成|[以按论])$`);
/** 户数 and 件均 are words, and behind 处五万元 and `联系人：` stands what belongs to them. */
const NO_UNIT = /^[数量均：:\d一二三四五六七八九十百千万亿两几]/;
const AROUND = /^(?:以[上内下]|左右|上下|[内后前的和与及])/;
/** With these new words are made at any time: 经营户, 世界级, 信访件. */
const SUFFIXES = '户级类期所处部件种';
const GROWN = new RegExp(`(?:${CHANGE_VERBS}|达)到$`);
/** 做个、有个、给个: in speech 个 needs no figure behind these, and behind 是 no counter does. */
const PLAIN_VERB = /(?:[做作给是说盖找来搞想当打为出过弄讲问写开办]|[^共现建设拥仅只含还没]有)$/;
const COPULA = /是$/;

/** Whether a noun may follow at once: three 家 of enterprises, but not three 字 or 天 of anything. */
function mayPrecede(base: string, after: string): boolean {
  if (base === '所') return /^(?:[中小学高职大幼医院公民乡县市省村普特])/.test(after);
  return isMeasure(base) || isSpell(base) || BEFORE_NOUNS.includes(base);
}

const BEFORE_NOUNS = [...'个家座条户项名位件处场台辆支套张份种例起宗栋幢株根人届艘枚盏颗粒棵瓶箱袋桶剂岁'];

/** 新增教师人 and 受益群众达人 count; 负责人, 征收人 and 老人 do not. */
const countsPeople = (before: string): boolean => PEOPLE.test(before) || GROWN.test(before);
const PEOPLE =
  /(?:[员师生者众童女口官兵警属手象力士匠]|[农居村牧移渔公市网]民|干部|人才|青年|[职矿民员义技社]工|就业|创业|脱贫|培训|安置|聘|录用|录取|搬迁|救助|参保|返乡|疏散|转移|撤离|获救|遇难|失踪|失联|死亡|受伤|逮捕|拘[捕留]|抓获|起诉|处分|治愈|出院|感染|确诊|密接|接种|退休|入伍|入学|参训|到会|签到|实到|应到|缺席|上岗|在编|职称|学历|[筛抽核排]查|[约共达至增减为名]|增加|减少|新增)$/;

/** 万亩示范区, 亿元企业, 超亿元, 近百家 and 万岁 are whole. */
function isAmount(before: string, magnitude: string, base: string, after: string): boolean {
  if (magnitude === '百' || magnitude === '千' || /^\p{Script=Han}/u.test(after) || base === '岁') return false;
  return !MORE_THAN.test(before);
}

const MORE_THAN = /(?:[上逾数进家]|[^超]过|[^突]破|[^接附]近|超|[^完建形收落]成)$/;

const HAN = /\p{Script=Han}/u;
