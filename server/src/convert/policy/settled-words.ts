/**
 * Simplified words that a table of Traditional characters spoils although they are right (乾安县 → 干安县): the results
 * of OpenCC's phrases that OpenCC would change once more, one of them Traditional in part, and words with 么, which
 * alone it takes for a form of 幺.
 */
export const SETTLED_WORDS: ReadonlyMap<string, string> = new Map(
  `
乾佑县 乾图 乾安县 乾安镇 乾断 乾清宫 乾纲 乾县 乾闼婆 大目乾连 旋乾转坤 颠乾倒坤 萧乾 张法乾
吴育昇 张昇 温昇豪 乌昇 王彦昇 申昇勋 毕昇 卢象昇 蒋昇 阎鹤昇 陈志昇 陈昇 韩昇延 龚昇 杨联陞
於伦 於则 於单 於戏 於梨华 於潜 东氾 氾胜之 氾国 吴祕 祕琼 怀釐 徵声 徵调 变徵 芸薹 蒐于红 蒐狝 蒐猎 其阴多蒐
幺麽 幺么 笃麽 麽些族 什么 怎么 那么 这么 多么 要么 甚么
可貲計=可赀计 座標=坐标
`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word, result] = entry.split('=') as [string, string?];
      return [word, result ?? word];
    }),
);

/** Characters with two likely forms in Simplified, and the other one: 薴 → 苧, but 苧 → 苎; Taiwan's 么 is 幺. */
export const AMBIGUOUS_FORMS: ReadonlyMap<string, string> = new Map([
  ['薴', '苎'],
  ['苧', '苧'],
  ['么', '么'],
]);
