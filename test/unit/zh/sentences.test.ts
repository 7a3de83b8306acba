import { strict as assert } from 'node:assert';
import { startsInside, stopsInside, stopsShort } from '../../../server/src/zh/sentences';

describe('sentences', () => {
  for (const text of [
    '会议强调，要做到守土有',
    '进一步加强领导，',
    '会议要求（',
    '分为三类：一是甲，二是乙，三',
    '增长8%，达到12',
    '——必',
    '（三）加',
    '我们坚持“和平',
    '全面推进乡村振兴和',
  ]) {
    it(`“${text}” stops inside`, () => assert.equal(stopsInside(text), true));
  }
  for (const text of [
    '会议圆满结束。',
    '某某市人民政府办公室',
    '2024年3月5日',
    '二〇二四年三月五日',
    '工作报告',
    '附件：1.任务分工表，2.名单',
    '联系人：王晓明，电话：12345',
    '（完）',
    '谢谢大家！',
    '出席：王晓明、李小红、张三丰',
    '第五章 附则',
    '散会',
    '',
  ]) {
    it(`“${text}” does not`, () => assert.equal(stopsInside(text), false));
  }

  for (const text of ['了解决方案，效果明显', '着力改善民生', '过去一年', '地方财政', '的确如此', '各单位要抓好落实']) {
    it(`“${text}” may begin a sentence`, () => assert.equal(startsInside(text), false));
  }
  for (const text of ['了紧密的联系，', '，各地要重视', '着问题不放', '）的通知']) {
    it(`“${text}” may not`, () => assert.equal(startsInside(text), true));
  }

  it('finds a word cut short by an ellipsis, not an author’s own', () => {
    const strict = { withSixDots: false };
    assert.ok(stopsShort('区教育局党组书记、局…', strict));
    assert.ok(stopsShort('目的是提高工作...', strict));
    assert.ok(stopsShort('区教育局党组书记、局……', { withSixDots: true }));
    for (const text of ['还有很多……', '“这件事…', '结束。…', '共计...元'])
      assert.equal(stopsShort(text, strict), undefined, text);
  });
});
