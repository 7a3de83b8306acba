/** Well-known persons whose names a dictionary bends or breaks, and that are hardly anything else. */
export const PERSONS: readonly string[] = (
  '于是之 于右任 于谦 于成龙 于敏 于漪 于丹 余光中 余秋雨 余华 余叔岩 余则成 范仲淹 范文澜 范长江 范曾 范成大 范蠡 范增 范进 郁达夫 沈从文 沈括 沈钧儒 ' +
  '沈雁冰 沈尹默 沈周 沈浩 姜子牙 姜尚 姜文 姜维 姜夔 游本昌 岳飞 岳云 谷牧 谷文昌 谷建芬 曲波 曲啸 党怀英 丰子恺 种师道 祖冲之 令狐冲 于欢 占堆 ' +
  '干宝 丁汝昌 卜算 仇英 涂又光 涂铭旌 苏轼 冼星海 钟南山 钟繇 钟子期 钱钟书 钟嵘 钟会 蒋筑英 周敦颐 向秀丽 向警予 后羿 后稷 朱熹 千家驹 舍勒'
).split(' ');
