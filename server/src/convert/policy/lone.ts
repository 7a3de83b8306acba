import { COMMON } from './reading';
import { COST_SCALE, type Words } from './words';

/** Characters that stand alone often: particles, pronouns, common verbs, measures, places, numerals. */
const LONE =
  '的了着过是在有和与及或等对向从由把被将让使给为以于至到就都也还又再才只仅很最更太较不没未无非可能会要应须需得该必说讲称看想做作用去来进出上下里中内外前后' +
  '间时日月年天个件条项次种类位名人家户所座台辆艘架套张片块批份篇句根支棵株头匹双对组群队层级届期号点分秒元角万亿千百十一二三四五六七八九零多少大小高低长短' +
  '新老好坏快慢早晚全各每某此这那其他她它我你们之而并且但却若如因则即便已曾正总共约近超达占增减升降涨跌据经按照依凭靠随跟同比像当作成变走跑站坐住吃喝读写听' +
  '问答教学买卖送收拿放开关打拉推抓管办搞干抢救赴往返回起落入住派设建修种养植挖填铺架省市县区乡镇村组街路山河湖海水电气火土地田林树草花果菜粮油肉鱼鸡猪牛羊' +
  '车船房屋厂店院校站场园线网桥门党国军民兵农工商税钱款费奖罚案件法律令证书信报刊图表字词话事物病药医护左右东南西北';

/** What a character costs that does not stand alone often. */
const BOUND = COST_SCALE * 3;

const isLone = new Uint8Array(0x10000);
for (const character of LONE) isLone[character.charCodeAt(0)] = 1;

/** What a single character costs that is a word of its own. */
export const loneCost = (words: Words, unit: number): number =>
  (words.character(unit) + COMMON) / 2 + (isLone[unit] === 1 ? 0 : BOUND);
