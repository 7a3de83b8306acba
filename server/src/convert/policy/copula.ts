import type { Correction } from './corrections';
import type { Words } from './words';

/** Whose matter it is: 该行为系…, 作者系…; up to the copula nothing but the noun stands between. */
const SUBJECT =
  /(?:^|[^\p{Script=Han}]|[经查且但而故即])(?:[该本]\p{Script=Han}{1,6}|(?:此|其|上述|前述|涉案|所涉|诉争|争议|案涉|原告人?|被告人?|被?申请人|上诉人|被害人|受害人|嫌疑人|本人|事故|火灾|双方|[二两三四][人者]|作者|死者|当事人|肇事者|举报人|法定代表人|负责人)\p{Script=Han}{0,6}|\p{Script=Han}某{1,2}[甲乙丙丁]?)$/u;

/** The noun may be called a faculty, a line of the family or what hangs together. */
const NO_SUBJECT =
  /(?:[学语科院水山星根谱派世直旁嫡]|中文|历史|法律|物理|生物|经济|工商|管理|机械|电子|信息|土木|建筑|园林|护理|艺术|音乐|美术|体育|教育|政治|政教|新闻|计算机|工程|会计|财政|金融|财会|贸易|地理|环境|材料|心理|社会|旅游|[^其]父|[^其]母|关|联|体|统|维|心|情|干)$/u;

/** What begins a word with it, or says what a faculty has: 系统, 系列, 系主任, 系学生. */
const NO_COPULA =
  /^(?:[统列数主科级别院学所里内办党副团师着住紧挂绳带扣鞋领上下到在中毕]|教(?!师)|亲[属戚]|新生|老师|领导|铃)/;

/** Behind these it is a copula whatever the matter: 确系, 均系. */
const ADVERB = /[均皆乃确实纯亦俱悉]$/;

const REACH = 12;

/** The written 系 that says that something is something, which Traditional writes 係. */
export function findCopulas(text: string, words: Words): Correction[] {
  const found: Correction[] = [];
  for (let at = text.indexOf('系'); at >= 0; at = text.indexOf('系', at + 1)) {
    if (at === 0 || words.pair(text.charCodeAt(at), text.charCodeAt(at + 1)) > 0) continue;
    const after = text.slice(at + 1, at + 3);
    if (!/^\p{Script=Han}/u.test(after) || NO_COPULA.test(after)) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const isSaid = ADVERB.test(before) || (SUBJECT.test(before) && !NO_SUBJECT.test(before));
    if (isSaid) found.push({ start: at, end: at + 1, traditional: '係' });
  }
  return found;
}
