import { NAME_HEAD } from './hole-heads';
import { COMMONEST_SURNAMES } from './surnames';

/**
 * Whether 某 stands where a template wants a name (`某某县`, `联系人：某某某`), as against the ordinary pronoun (某些,
 * 某一), a person who is spared in a report of crimes (张某某) and a form of words in quotes (“某某企业也能贷到款”).
 * `run` are the characters 某, the others what stands around them.
 */
export function isNameless(run: string, left: string, tail: string): boolean {
  if (run.length === 1) return (left === '' || CLAUSE.test(left)) && SPEAKER.test(tail);
  if (/[“"「『‘《]/.test(left)) return false;
  if (SPARED.test(tail) || CASE.test(tail)) return false;
  if (run.length > 2 && /[：:]/.test(left)) return true;
  if (!/^\p{Script=Han}/u.test(tail)) return false;
  return NAME_HEAD.test(tail) || !SURNAME.test(left);
}

/** 甲○○, 陳○○: so Taiwan's courts and offices spare whom they speak of; 雲林○○ is a place. `left` stands before the circles. */
export const isSparedByCircles = (left: string): boolean => /[甲乙丙丁戊己庚辛壬癸]$/.test(left) || isSurname(left);

const isSurname = (left: string): boolean => SURNAME.test(left.slice(-1)) && !PLACE_IN_SURNAME.test(left);
const PLACE_IN_SURNAME =
  /(?:[云吉桂]林|[浙龙内九镇]江|[东西南北地对双各官]方|[工过全流课]程|平湖|太湖|湖[南北]|华夏|.任)$/;

/** Of whom stories are told without their names. */
const SPARED = /^(?:同学|同事|先生|女士|小姐|老师|学生|家长|网友|人|男子|女子|教授)/;
/** 某某县某某镇一名干部: a case that is told without the places. */
const CASE = /^(?:\p{Script=Han}{1,2}某{2})?\p{Script=Han}{1,4}?[一两三][名位](?!单)/u;
const CLAUSE = /[\s，。；、：,;:]/;
/** Who speaks at a meeting has a name; 某局长 in a story may well have none. */
const SPEAKER =
  /^(?:副?(?:局长|书记|县长|区长|市长|镇长|乡长|主任|部长|处长|科长|院长|校长|秘书长|主席|组长)|同志)(?:分别)?(?:通报|传达|宣读|主持|讲话|作|强调|指出|代表|汇报|出席|参加|安排|部署)/;
const SURNAME = new RegExp(`[${COMMONEST_SURNAMES}]`);

/** How often a text writes a surname and hides the rest: 王某某, 李××. A page that masks uses stars. */
export const countSpared = (text: string): number =>
  /[某×✕]/.test(text) ? [...text.matchAll(SPARED_PERSON)].length : 0;
const SPARED_PERSON = new RegExp(
  `(?<!\\p{Script=Han}[县市区镇乡村局厂])[${COMMONEST_SURNAMES}](?:某{1,2}|[×✕]{1,2})(?![×✕某县市区镇乡村局])`,
  'gu',
);

/** How often it speaks of what those are spared for: crimes, breaches of discipline, accidents, illness. */
export const countCaseWords = (text: string): number => [...text.matchAll(CASE_WORD)].length;
const CASE_WORD =
  /违纪|违法|违规|涉嫌|犯罪|受贿|贪污|被告|原告|肇事|事故|处分|死者|伤者|死亡|判处|逮捕|当事人|患者|病例|诈骗|盗窃|纠纷|吸毒|醉驾/g;
