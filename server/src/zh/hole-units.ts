/**
 * Units that figures stand before, in Simplified characters. A unit is a base with or without a magnitude: 元, 亿元,
 * 万人次. Longer ones are tried first, so that 人次 is never read as 人 and 次.
 */
const MAGNITUDES = ['万亿', '亿', '万', '千', '百'];

/** Never the end of a word: after a Han character and before a mark, one of these has lost its figure. */
const MEASURES = (
  '公里 千米 平方米 平方公里 立方米 亩 公顷 吨 公吨 公斤 千瓦 千瓦时 千瓦小时 千伏 千伏安 兆瓦 标箱 枚 艘 架次 车次 ' +
  '毫米 厘米 微米 公分 公尺 英里 英尺 英亩 平米 平方千米 平方厘米 平方公尺 立方公尺 千克 毫克 微克 毫升 公升 分贝 摄氏度 兆帕 兆赫 兆瓦时 毫秒 标准箱'
).split(' ');

/** Counts things; most of these also end or begin an ordinary word (市场, 个人), so what stands around them decides. */
const COUNTERS = (
  '元 美元 港元 欧元 斤 米 人次 人 户 户次 个 家 家次 件 件次 项 项次 条 座 所 处 场 场次 张 期 次 份 册 本 篇 ' +
  '台 台次 台套 辆 辆次 部 种 类 批 批次 例 例次 套 支 只 头 起 宗 株 趟 架 间 栋 幢 名 位 岁 级 届 轮 列 节 门 首 根 ' +
  '块 片 倍 天 年 周年 小时 分钟 字 尾 羽 孔 眼 盏'
).split(' ');

/**
 * Characters that are far oftener something else (对口, 道路, 完成): only where most figures are gone does one of these
 * tell of another.
 */
const RARE_COUNTERS = (
  '对 副 路 成 分 笔 颗 粒 顶 箱 袋 瓶 匹 道 层 页 卷 剂 秒 周岁 星期 棵 幅 克 学时 课时 工时 床 桶 口 ' +
  '剂次 针次 艘次 趟次 人份'
).split(' ');

/** Few words end in one of these, and all of them are known (`hole-unit-words.ts`); new ones end in 家, 户 or 级. */
const CLOSED: ReadonlySet<string> = new Set(
  '起 宗 株 栋 幢 根 盏 副 笔 颗 粒 棵 匹 趟 辆 只 支 套 张 座 台 册 篇 轮 届 批 架 尾 眼 份 瓶 箱 袋 顶 岁 倍 元 米'.split(
    ' ',
  ),
);

export const isClosed = (base: string): boolean => CLOSED.has(base);

/** Spans of time that nothing but a figure stands before, or a word that picks one (每个工作日): parts of no other word. */
const SPELLS = '个工作日 个工作天 个自然日 个交易日 个小时 个学时 个课时 个星期 个季度 个月'.split(' ');

/** A unit with what it is made of: 万平方米 has magnitude 万 and base 平方米. Both are empty for % and 百分点. */
export interface Unit {
  readonly text: string;
  readonly magnitude: string;
  readonly base: string;
}

/** Every unit that figures stand before. Where one is written like another, the earlier is meant. */
export const UNITS: readonly Unit[] = [
  ...['%', '％', '‰', '个百分点', '百分点'].map((text): Unit => ({ text, magnitude: '', base: '' })),
  ...withMagnitudes([...MEASURES, ...COUNTERS, ...SPELLS]),
];

export const RARE_UNITS: readonly Unit[] = withMagnitudes(RARE_COUNTERS);

function withMagnitudes(bases: readonly string[]): Unit[] {
  return [...MAGNITUDES, ''].flatMap((magnitude) =>
    bases.map((base): Unit => ({ text: magnitude + base, magnitude, base })),
  );
}

export const isMeasure = (base: string): boolean => MEASURE_SET.has(base);

const MEASURE_SET: ReadonlySet<string> = new Set(MEASURES);

export const isSpell = (base: string): boolean => SPELL_SET.has(base);

const SPELL_SET: ReadonlySet<string> = new Set(SPELLS);
