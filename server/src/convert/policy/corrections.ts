import { WordSet } from './word-set';

/** Words of policy texts that the dictionary of OpenCC gets wrong or does not have, with their Traditional form. */
const WORDS = `
换发=換發 不准=不准 拿不准=拿不準 说不准=說不準 吃不准=吃不準 摸不准=摸不準 不准确=不準確 不准备=不準備 不准时=不準時 不准入=不准入 不准予=不准予 不准备案=不准備案 不准许=不准許 干支线=幹支線 干支流=幹支流 干支管=幹支管
折合=折合 复合肥=複合肥 下面条款=下面條款
市场准入=市場准入 巡回法庭=巡迴法庭 核准的=核准的 克己=克己 克制=克制 攻克制约=攻克制約 攻克制造=攻克製造 攻克制度=攻克制度
准营=准營 编发=編發 编发辫=編髮辮 制售=製售 煤制=煤製 机制砂=機製砂 机制纸=機製紙 机制炭=機製炭 机制煤=機製煤 干豆腐=乾豆腐 拉面=拉麵 推拉面=推拉面 几上几下=幾上幾下
有关系统=有關系統 一干就=一幹就 统一只=統一只 唯一只=唯一只 舍小家=捨小家 舍大家=捨大家 校历=校曆 校历史=校歷史 校历届=校歷屆 校历任=校歷任 校历经=校歷經 校历时=校歷時 校历年=校歷年 校历次=校歷次 冲抵=沖抵 冲减=沖減 红曲=紅麴 蛋卷=蛋捲 葱姜=蔥薑 姜葱=薑蔥 姜蒜=薑蒜 姜片=薑片 姜丝=薑絲 姜汁=薑汁 姜窖=薑窖 姜糖=薑糖 姜农=薑農 姜农业=姜農業 姜农村=姜農村 咸与维新=咸與維新
`;

const forms = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]),
);
const set = new WordSet([...forms.keys()]);

export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly traditional: string;
}

export function findCorrections(text: string): Correction[] {
  return set.occurrences(text).map((at) => ({ ...at, traditional: forms.get(text.slice(at.start, at.end))! }));
}
