import { strict as assert } from 'node:assert';
import { oddSpaces, type SpaceOptions } from '../../../server/src/zh/whitespace';

const PROSE: SpaceOptions = { isProse: true, isTraditional: false };
const LINE: SpaceOptions = { isProse: false, isTraditional: false };

const clean = (text: string, options: SpaceOptions): string => {
  let out = text;
  for (const { span, replacement } of oddSpaces(text, options).reverse()) {
    if (replacement !== undefined) out = out.slice(0, span.start) + replacement + out.slice(span.end);
  }
  return out;
};

describe('stray white space', () => {
  const prose: readonly (readonly [string, string])[] = [
    ['今年以来，全市开展整治行 动，完成了任务。', '今年以来，全市开展整治行动，完成了任务。'],
    ['会议召开。 各部门参加。', '会议召开。各部门参加。'],
    ['各位代表, 现在报告工作', '各位代表,现在报告工作'],
    ['去年，我们建成 “一网通办”平台', '去年，我们建成“一网通办”平台'],
    ['进入“ 十四五 ”时期', '进入“十四五”时期'],
    ['推进了工作 ，取得成效', '推进了工作，取得成效'],
    ['零宽\u200b空格', '零宽空格'],
    ['去年，新铺管网1260\u3000\u3000公里，群众满意。', '去年，新铺管网1260公里，群众满意。'],
    ['会议召开。', '会议召开。'],
    ['居民收入稳 步增长，群众满意。', '居民收入稳步增长，群众满意。'],
    ['全市農業生產持 續成長，農民滿意。', '全市農業生產持續成長，農民滿意。'],
    ['到20 25年，全市实现目标。', '到2025年，全市实现目标。'],
    ['规模以上工\u200c业，\u200d增长\u3164很快。', '规模以上工业，增长很快。'],
    ['行末空白。 ', '行末空白。'],
    ['行末缩进。\u3000', '行末缩进。'],
  ];
  for (const [text, expected] of prose)
    it(`“${text}” → “${expected}”`, () => assert.equal(clean(text, PROSE), expected));

  it('becomes an ordinary space where a space is in place', () => {
    assert.equal(clean('代市长\u00a0王晓明', LINE), '代市长 王晓明');
    assert.equal(clean('达到\u00a05.5\u00a0个', PROSE), '达到 5.5 个');
  });

  it('is found before a label, but left: a line break was lost there', () => {
    assert.equal(clean('我讲三点意见。 一、提高认识', PROSE), '我讲三点意见。 一、提高认识');
    assert.equal(oddSpaces('我讲三点意见。 一、提高认识', PROSE).length, 1);
  });

  for (const text of [
    '　　首行缩进是规范格式。',
    '第一条 为了加强管理，制定本办法。',
    '第　四　条　本办法自发布之日起施行。',
    '二、 工作要求，共三点。',
    '达到 53.8 亿斤，增长 12%，位居第 3 位。',
    '打响“好品之乡 诚信之城”品牌，带动消费。',
    '12.网格员 指在村组巡查、上报、处置问题的人员。',
    '代表：王　强、李　明、张三丰。',
    '主要领导 干部参加，其他人员列席。',
    '政策支持　加大财政投入，完善机制。',
    '第20 25条，第2024 12号。',
    '全家👨\u200d👩\u200d👧都来，参加活动。',
    '抄送：市委办公室，市人大办公室。　　市法院，市检察院。',
    '加快 GDP 核算改革，推进 5G 应用。',
    '地区生产总值， 去年为 亿元，居全市前列。',
    '换行标记。  ',
    '\ufeff开头的字节顺序标记。',
    '甲\t乙\t丙，丁。',
  ]) {
    it(`is not in “${text}”`, () => {
      const kept = text.replace('， 去', '，去');
      assert.equal(clean(text, PROSE), kept);
    });
  }

  for (const text of [
    '市长 王晓明',
    '目　录',
    '前 言',
    '凝心聚力谋发展 真抓实干谱新篇',
    '第一章 总则',
    '部　　長　王曉明',
  ]) {
    it(`is not in the line “${text}”`, () => assert.deepEqual(oddSpaces(text, LINE), []));
  }

  it('leaves the space of respect in Traditional texts', () => {
    const text = '本人應邀，向　貴會報告，請指教。';
    assert.deepEqual(oddSpaces(text, { isProse: true, isTraditional: true }), []);
  });
});
