/**
 * Pairs of Traditional forms that are both right where either may stand (公布 公佈, 群眾 羣衆, 臺灣 台灣): no difference of
 * meaning, only of custom. Some mean something else in other words (占卜, 周到), so a pair says nothing of a character alone.
 */
const PAIRS = `
台臺 布佈 占佔 周週 注註 扎紮 念唸 托託 借藉 采採 匯滙 煉鍊 勛勳 贊讚 欲慾 游遊 恤卹 岩巖 杯盃 嘆歎 烟煙 鑑鑒 針鍼 迹跡 跡蹟 溪谿 噪譟 泛氾 熏薰
裏裡 群羣 峰峯 床牀 綫線 啓啟 衛衞 麪麵 敘敍 爲為 眾衆 污汙 秘祕 恒恆 踪蹤 僞偽 鏽銹 鷄雞 栖棲 癡痴 艷豔 鄰隣 着著 淨凈 凶兇 洩泄 毀燬 雕鵰
廚厨 韵韻 鈎鉤 鬥鬪 傢家 慄栗 幸倖 湧涌 凌淩 蔭廕 搜蒐 札劄
`;

const pairs = new Set((PAIRS.match(/\S\S/gu) ?? []).flatMap((pair) => [pair, [...pair].reverse().join('')]));

/** Whether two forms stand for each other in one word at least, so that neither is a mistake by itself. */
export const isFreeVariant = (one: string, other: string): boolean => pairs.has(one + other);
