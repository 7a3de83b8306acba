import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lint } from '../../../server/src/lint/lint';
import { parseReport } from '../../../server/src/parse/index';
import maskedFigure from '../../../server/src/rules/masked-figure';
import maskedName from '../../../server/src/rules/masked-name';
import maskedWord from '../../../server/src/rules/masked-word';
import missingFigure from '../../../server/src/rules/missing-figure';
import missingName from '../../../server/src/rules/missing-name';
import { overlaps, span, type Span } from '../../../server/src/text/span';

/**
 * Sound sentences; each figure that may be damaged stands in braces. 居民户, 危房户, 来访件 and 中小企业家 are words, so that
 * nobody could know that a figure is gone there.
 */
const SENTENCES = [
  '预计全年地区生产总值达到{312.5}亿元，同比增长{6.4}%。',
  '规模以上工业增加值增长{8.1}%左右，固定资产投资增长{10}%以上。',
  '一般公共预算收入完成{18.7}亿元，增长{5.3}%，其中税收占比达到{72.6}%。',
  '城镇新增就业{4200}人，登记失业率控制在{3.5}%以内。',
  '全年接待游客{260}万人次，实现旅游综合收入{21}亿元。',
  '新建改建农村公路{128}公里，改造危桥{6}座。',
  '完成造林{2.3}万亩，森林覆盖率提高到{41.2}%。',
  '粮食总产量达到{35.6}万吨，连续多年保持稳定。',
  '引进亿元以上项目{26}个，到位资金{48}亿元。',
  '新增高新技术企业{19}家、科技型中小企业57家。',
  '改造老旧小区{33}个，惠及居民5600户。',
  '开工建设保障性住房{1200}套，发放租赁补贴{380}万元。',
  '空气质量优良天数比例为{91.4}%，比上年提高{2.1}个百分点。',
  '居民人均可支配收入达到{28600}元，年均增长{7}%。',
  '污水处理厂日处理能力提升到{4}万吨，新建管网{86}公里。',
  '全县建成标准化卫生室{142}个，家庭医生签约率达到{78}%。',
  '举办各类招聘会{24}场，提供岗位{9000}个。',
  '开展安全生产检查{310}次，整改隐患{870}处。',
  '全年组织防汛演练{12}次，培训应急人员{640}人次。',
  '选派科技特派员{45}名，推广新技术{18}项。',
  '中心医院新增床位{200}张，平均住院日缩短了{1.5}天。',
  '办理时限压缩了{40}%，审批环节减少了{3}个。',
  '发放宣传手册{1.2}万份，举办健康讲座{36}场。',
  '建立了{15}个村级文化服务中心，培育乡土人才{120}名。',
  '建设高标准农田{5.5}万亩，新增节水灌溉面积{8000}亩。',
  '社会消费品零售总额实现{96}亿元，增幅居全市第{2}位。',
  '进出口总额突破历史高点，达到{3.4}亿美元。',
  '全市登记市场主体{7.8}万户，其中企业{1.9}万户。',
  '农村自来水普及率由{83}%提高到{95}%。',
  '单位生产总值能耗下降{3.2}%，主要污染物排放量分别下降{4}%、{5}%和{6}%。',
  '受理群众来信来访460件，办结率达到{98.7}%。',
  '项目总投资{9.8}亿元，占地{260}亩，建筑面积{12}万平方米。',
  '救护车平均到达时间缩短了{6}分钟，抢救成功率从{81}%上升到{90}%。',
  '新建公办幼儿园{11}所，新增学位{3300}个。',
  '全区共有养老机构{27}家，设置床位{3100}张。',
  '清理整治小微企业排污口{52}个，绿化面积增加{30}公顷。',
  '发电装机容量达到{150}万千瓦，其中风电占{28}%。',
  '建成充电桩{640}个，投放新能源公交车{85}辆。',
  '全年获得授权发明专利{230}件，技术合同成交额{6.2}亿元。',
  '第{十四}届运动会上，本市选手获得金牌{9}枚。',
  '破获各类刑事案件{410}起，破案率上升{4.5}个百分点。',
  '全面落实减税降费政策，为企业减负{2.6}亿元。',
  '脱贫人口人均纯收入增长{12}%，高于全省平均水平{1.8}个百分点。',
  '推进{16}个重点项目建设，完成年度投资{33}亿元。',
  '實現地區生產總值{88.4}億元，增長{5.9}%。',
  '農民人均純收入達到{16200}元，增長{9}%。',
  '新建農村公路{74}公里，改造危房520戶。',
  '全縣醫療機構新增床位{160}張，門診量增長{11.3}%。',
  '建立了{8}個中醫藥傳承工作室，舉辦培訓班{20}期。',
  '項目總投資{4.6}億元，建築面積{3}萬平方米。',
  '新增就業{2800}人，培訓技術人員{350}人次。',
  '空氣優良率達到{93}%，森林覆蓋率提高{1.2}個百分點。',
];
/** Paragraphs without figures to stand between, with what looks like a hole and is none. */
const FILLERS = [
  '张家界等地的亿元企业发展很快，各类人才加快集聚。',
  '要保护好次生林，发挥名老中医药专家的作用，完善分值付费办法。',
  '两年来，一批重点项目相继建成，个别短板仍需补齐。',
  '實施一批惠民工程，各項工作有序推進，國家標準全面落實。',
  '各位代表，民生无小事，枝叶总关情。',
];

const SLOT = /\{([^}]*)\}/g;
const figuresOf = (text: string): string => text.replace(SLOT, '$1');

interface Damaged {
  readonly text: string;
  /** The unit behind each damaged figure, the mask included. */
  readonly holes: readonly Span[];
}

/** Replaces the figures that `choose` gives a text for, and removes the other braces. */
function damage(marked: string, choose: (slot: number) => string | undefined): Damaged {
  const holes: Span[] = [];
  let text = '';
  let at = 0;
  let slot = 0;
  for (const match of marked.matchAll(SLOT)) {
    text += marked.slice(at, match.index);
    const instead = choose(slot++);
    if (instead !== undefined) holes.push(span(text.length, text.length + instead.length + 1));
    text += instead ?? match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), holes };
}

const RULES = [maskedFigure, maskedName, maskedWord, missingFigure, missingName];
const foundIn = (text: string): Span[] =>
  lint(parseReport(text), {
    rules: RULES,
    onCrash: (rule, error) => assert.fail(`${rule}: ${String(error)}`),
  }).flatMap(({ places }) => places.map((place) => place.span));

const document = fc
  .tuple(
    fc.shuffledSubarray(SENTENCES, { minLength: 3, maxLength: 8 }),
    fc.subarray(FILLERS, { maxLength: 2 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([sentences, fillers, lineEnd, halfWidth]) => {
    const text = [...sentences, ...fillers].join(lineEnd);
    return halfWidth ? text.replace(/，/g, ',').replace(/：/g, ':') : text;
  });
const slotsOf = (text: string): number => [...text.matchAll(SLOT)].length;
/** More holes than this make each other easier to find. */
const MOST = 4;
/** The figures that are damaged, and what is left in the place of each. */
const damagedWith = (left: fc.Arbitrary<string>): fc.Arbitrary<Damaged> =>
  document.chain((text) => {
    const slots = [...Array(slotsOf(text)).keys()];
    return fc
      .tuple(fc.subarray(slots, { minLength: 1, maxLength: Math.min(MOST, slots.length) }), left)
      .map(([chosen, instead]) => damage(text, (slot) => (chosen.includes(slot) ? instead : undefined)));
  });

const RUNS = 150;
const SEED = 20240601;

/** Of the damaged places, the share that is found; nothing else may be. */
function recall(kind: string, left: fc.Arbitrary<string>): void {
  let holes = 0;
  const missed = new Map<string, number>();
  for (const sample of fc.sample(damagedWith(left), { numRuns: RUNS, seed: SEED })) {
    const found = foundIn(sample.text);
    for (const hole of sample.holes) {
      holes++;
      if (found.some((at) => overlaps(at, hole))) continue;
      const around = sample.text.slice(hole.start - 8, hole.end + 6);
      missed.set(around, (missed.get(around) ?? 0) + 1);
    }
    for (const at of found) {
      const drawn = `${sample.text.slice(at.start - 8, at.start)}⟦${sample.text.slice(at.start, at.end)}⟧`;
      assert.ok(
        sample.holes.some((hole) => overlaps(at, hole)),
        `${kind}: nothing is missing at ${drawn}`,
      );
    }
  }
  const lost = [...missed.values()].reduce((sum, times) => sum + times, 0);
  const share = 1 - lost / holes;
  assert.ok(
    share >= 0.98,
    `${kind}: found ${(share * 100).toFixed(1)} % of ${holes}; missed ${[...missed.keys()].join(' | ')}`,
  );
}

describe('holes made at random', () => {
  it('are found where figures were deleted', () => recall('deleted', fc.constant('')));
  it('are found where figures were masked', () =>
    recall('masked', fc.constantFrom('*', '**', '＊', '××', 'XX', 'xx', '_', '*.*')));

  it('are not seen in whole documents', () => {
    fc.assert(
      fc.property(document, (text) => {
        assert.deepEqual(
          foundIn(figuresOf(text)).map((at) => figuresOf(text).slice(at.start - 6, at.end + 2)),
          [],
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
