import { PROSE, replacing, type Damage } from './damage';

/** A figure with a unit of which everybody knows that a figure belongs before it. */
const FIGURE =
  /(?<=\p{Script=Han})\d+(?:\.\d+)?(?=%(?!～)|[万萬亿億](?:元|吨|噸|亩|畝|千瓦)|公里|[吨噸亩畝]|个百分点|個百分點)/gu;
const MASKS = ['*', '**', '＊', '××', 'XX', '_', '*.*'];

const NAME = /(?:石桥|石橋|双龙|雙龍|白云|白雲|金沙)(?=[镇鎮])|(?:王|李|张|張|陈|陳|刘|劉)\p{Script=Han}{2}(?=同志)/gu;

export const HOLES: readonly Damage[] = [
  {
    name: 'masked figure',
    rules: ['masked-figure'],
    apply: replacing(PROSE, FIGURE, (_, random) => random.one(MASKS)),
  },
  { name: 'missing figure', rules: ['missing-figure'], apply: replacing(PROSE, FIGURE, () => '') },
  {
    name: 'masked word',
    // Before 家 or 户 it may as well be a figure.
    rules: ['masked-word', 'masked-figure', 'masked-name'],
    apply: replacing(PROSE, /(?<=[\p{Script=Han}]{2})[\p{Script=Han}](?=[\p{Script=Han}]{2})/gu, (_, random) =>
      random.one(['_', '__', '＿']),
    ),
  },
  {
    name: 'masked name',
    rules: ['masked-name'],
    apply: replacing(PROSE, NAME, (_, random) => random.one(['×××', '某某', 'XX', '××'])),
  },
  {
    name: 'missing name',
    rules: ['missing-name'],
    apply: replacing(PROSE, /(?<=。|^)(?=\p{Script=Han}{4,}[^。]*。)/gu, (_, random, { script }) => {
      const texts = script === 'traditional' ? MISSING_NAMES.traditional : MISSING_NAMES.simplified;
      return random.one(texts);
    }),
  },
];

/** What is left of a sentence whose names were taken out, beside one whose figure is gone: alone it proves nothing. */
const MISSING_NAMES = {
  simplified: [
    '门诊量增长*%，卫生院的科、科获评县级示范科室。',
    '游客增长*%，村、村被评为文明村。',
    '就诊人次增长*%。比如，社区养老食堂启用以来服务老人上百名。',
    '到会率达到*%，会议由同志主持，同志传达了文件精神。',
    '投资增长*%，刚才，公司和街道办事处作了汇报发言。',
  ],
  traditional: [
    '門診量增長*%，醫院的科、科被評為市級重點專科。',
    '遊客增長*%，村、村被評為文明村。',
    '就診人次增長*%。例如，醫院卒中中心成立以來救治患者上百名。',
    '到會率達到*%，會議由同志主持，同志傳達了文件精神。',
    '投資增長*%，剛才，公司和街道辦事處作了匯報發言。',
  ],
};
