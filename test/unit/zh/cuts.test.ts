import { strict as assert } from 'node:assert';
import { cutMarks, isCutMark } from '../../../server/src/zh/cuts';

const marks = (text: string): string[] => cutMarks(text).map(({ span }) => text.slice(span.start, span.end));

describe('cut marks', () => {
  it('reach from ellipsis to ellipsis, in either width and script', () => {
    for (const mark of [
      '……(某某材料网www.example.com省略560字,正式会员可完整阅读)……',
      '……（省略560字，正式会员可完整阅读）……',
      '...(省略560字)...',
      '……（未完，全文共3200字，當前僅顯示900字）',
      '【未完,全文共3200字】',
      '……（登录后查看全文）',
    ]) {
      assert.deepEqual(marks(`责任要落实到${mark}`), [mark]);
      assert.ok(isCutMark(`  ${mark}`), mark);
    }
  });

  it('may close on the next line', () => {
    const mark = '……(未完,全文共3200字,请阅读下面提示。\r\n收藏《在全市会议上的讲话》)';
    assert.deepEqual(marks(`要抓紧落${mark}\n后文`), [mark]);
  });

  it('end with their line when the bracket never closes', () => {
    assert.deepEqual(marks('落实……(未完,全文共3200字\n第二段。\n第三段）'), ['……(未完,全文共3200字']);
  });

  it('are the clause when no bracket stands around them', () => {
    assert.deepEqual(marks('会议要求抓好落实。以下省略560字。会后'), ['以下省略560字。']);
  });

  it('say how much is missing', () => {
    const [mark] = cutMarks('……(未完,全文共3200字,当前仅显示900字)');
    assert.equal(mark?.declared, 3200);
    assert.equal(mark.shown, 900);
    assert.equal(mark.omitted, undefined);
    assert.equal(cutMarks('……（省略560字）……')[0]?.omitted, 560);
  });

  it('are found each by itself', () => {
    assert.deepEqual(marks('甲（省略12字）乙（省略34字）丙'), ['（省略12字）', '（省略34字）']);
  });

  for (const text of [
    '尚未完成的项目共12个',
    '会员单位正式成立',
    '发热门诊全部开放',
    '大屏显示当日数据',
    '全文共分五个部分',
    '收藏《史记》善本的单位',
    '此处从略……',
  ]) {
    it(`are not in “${text}”`, () => {
      assert.deepEqual(marks(text), []);
      assert.equal(isCutMark(text), false);
    });
  }
});
