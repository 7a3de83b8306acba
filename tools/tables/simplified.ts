import type { Entry } from './dictionaries';

const pairs = (text: string): Entry[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [key, value] = pair.split('=');
      if (!key || !value) throw new Error(`odd pair: ${pair}`);
      return [key, value];
    });

/** Characters that OpenCC leaves alone and that mainland texts do not use; 「」 become the mainland's quotation marks. */
export const SIMPLIFIED_CHARACTERS = pairs(`
著=着 妳=你 祇=只 牠=它 祂=他 衹=只 証=证 綫=线 裏=里 裡=里 爲=为 啓=启 衞=卫 麪=面 污=污 汙=污 峯=峰 羣=群 牀=床 粧=妆 敍=叙 枱=台 糭=粽 痺=痹 簷=檐 鯰=鲶
「=“ 」=” 『=‘ 』=’ ﹁=“ ﹂=” ﹃=‘ ﹄=’
`);

/** Words that a character table gets wrong. */
export const SIMPLIFIED_PHRASES = pairs(`
甚麼=什么 甚么=什么 什麼=什么 什麽=什么 怎麼=怎么 怎麽=怎么 那麼=那么 那麽=那么 這麼=这么 這麽=这么 多麼=多么 多麽=多么 要麼=要么 要麽=要么
病癥=病症 癥狀=症状 癌癥=癌症 重癥=重症 急癥=急症 炎癥=炎症 併發癥=并发症 適應癥=适应症 後遺癥=后遗症 綜合癥=综合征 癥結=症结
綜合徵=综合征 覆核=复核 覆審=复审 覆查=复查 批覆=批复 回覆=回复 答覆=答复 反覆=反复 函覆=函复 電覆=电复 賜覆=赐复
乾細胞=干细胞 乾安縣=乾安县 乾縣=乾县 乾安县=乾安县 乾县=乾县
計畫=计划 規畫=规划 籌畫=筹划 策畫=策划 企畫=企划
`);

/** Words with 著 (a work, to write, evident) that OpenCC's list for Taiwan does not name; elsewhere 著 is 着. */
export const ZHU_WORDS = [
  ...['論著', '編著', '土著', '專著', '譯著', '合著', '原著', '名著', '巨著', '拙著', '遺著', '撰著', '新著'],
  ...['著者', '著錄', '著述', '著書', '著稱', '著作', '著名', '昭著', '卓著', '顯著', '彰著', '較著'],
];
