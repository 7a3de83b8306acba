import { strict as assert } from 'node:assert';
import { halfWidthMarks } from '../../../server/src/zh/punctuation';

const full = (text: string): string => {
  let out = text;
  for (const { span, replacement } of halfWidthMarks(text).reverse()) {
    if (replacement !== undefined) out = out.slice(0, span.start) + replacement + out.slice(span.end);
  }
  return out;
};

describe('half-width marks', () => {
  const changed: readonly (readonly [string, string])[] = [
    ['会议指出,要抓落实;要重实效!', '会议指出，要抓落实；要重实效！'],
    ['會議指出:增長8%,排名前移', '會議指出：增長8%，排名前移'],
    ['按病种付费(DIP)改革', '按病种付费（DIP）改革'],
    ['(一)加强领导', '（一）加强领导'],
    ['(1)加强领导', '（1）加强领导'],
    ['2月3日(农历初六),星期三', '2月3日（农历初六），星期三'],
    ['还有多少差距?', '还有多少差距？'],
    ['怎么办?靠实干。', '怎么办？靠实干。'],
    ['注明"来源"的稿件和"转载"的稿件', '注明“来源”的稿件和“转载”的稿件'],
    ['注明「甲」與"乙"', '注明「甲」與「乙」'],
    ["称为'双创'的活动", '称为‘双创’的活动'],
    ['见www.example.cn,请下载', '见www.example.cn，请下载'],
    ['𠮷野村,会议', '𠮷野村，会议'],
    ['各乡镇移送线索三件.县里当年全部办结。', '各乡镇移送线索三件。县里当年全部办结。'],
    ['各单位要抓好落实.', '各单位要抓好落实。'],
    ['移送线索三件.“回头看”已完成', '移送线索三件。“回头看”已完成'],
  ];
  for (const [text, expected] of changed) it(`${text} → ${expected}`, () => assert.equal(full(text), expected));

  for (const text of [
    '投资1,200万元',
    '上午9:30开会',
    '比分为3:2',
    '宝鸡?中国钛谷',
    '电话：(010)12345678',
    'title: 政府工作报告',
    '按 GDP, CPI 统计',
    '1)加强领导',
    '[原文](https://example.com/a,b)',
    'https://example.com/a?b=1,2',
    '<strong class="x">会议</strong>',
    '标题&nbsp;正文',
    'f(x)=1',
    'It\'s "ok"',
    '身高5"',
    '会议指出：要抓落实；要重实效！',
    '立法會CB(2)103/2024(05)號文件',
    '模型GPT(4)评测',
    '艾力.买买提出席会议',
    '一.加强领导',
    '附件.doc',
    '见附表.',
  ]) {
    it(`stay in ${text}`, () => assert.equal(full(text), text));
  }

  it('are found, but not mended, where quotation marks do not pair', () => {
    const marks = halfWidthMarks('他说"这项工作很重要。');
    assert.deepEqual(
      marks.map(({ replacement }) => replacement),
      [undefined],
    );
  });
});
