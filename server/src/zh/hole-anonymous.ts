import { NAME_HEAD } from './hole-heads';

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
/** The commonest hundred; what most of them mean otherwise does not stand before 某某. */
const SURNAME =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤]/;
