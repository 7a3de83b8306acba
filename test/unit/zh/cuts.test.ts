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

  it('are lines of their own in many words', () => {
    for (const mark of [
      '试读已结束，如需全文请下载原文档（.doc，约9200字）',
      '（全文共6页，您已试读2页，剩余4页付费后可读）',
      '……【未完待续】剩余70%的内容，请扫码付费后阅读……',
      '*** 以下内容已隐藏（约800字），开通会员后可见 ***',
      '——预览到此结束，下载全文共12页，现价9.9元——',
      '……（本页仅显示部分内容，完整版请下载附件查阅）……',
      '展开阅读全文',
      '下载后可阅读全文',
      '该部分内容仅限会员查看',
      '（未完待续）',
      '（餘下內容請登入會員後閱讀）',
      '……（展開剩餘58%，VIP免費閱讀全文）',
    ])
      assert.ok(isCutMark(mark), mark);
  });

  it('leave the text before them in its line', () => {
    assert.deepEqual(marks('责任要落实到（剩余60%未读，扫码付费阅读）'), ['（剩余60%未读，扫码付费阅读）']);
    assert.deepEqual(marks('责任要落实到——预览到此结束，下载全文共18页——'), ['——预览到此结束，下载全文共18页——']);
  });

  it('are a newspaper’s way to another page', () => {
    for (const mark of ['（下转第三版）', '（上接A01版）', '下轉2版'])
      assert.deepEqual(cutMarks(mark)[0]?.isJump, true, mark);
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

  it('say it in pages and in percent', () => {
    const [pages] = cutMarks('（全文共6页，您已试读2页，付费后可继续阅读）');
    assert.deepEqual([pages?.declaredPages, pages?.shownPages], [6, 2]);
    const [left] = cutMarks('（本文档共6页，剩余4页未读，请登录会员查看）');
    assert.deepEqual([left?.declaredPages, left?.shownPages], [6, 2]);
    assert.equal(cutMarks('剩余62%未读，付费后可查看')[0]?.withheldPercent, 62);
    assert.equal(cutMarks('（全文约1.2万字，此处仅显示3000字）')[0]?.declared, 12_000);
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
    '完成总任务的70%，剩余30%年底前完成',
    '（剩余30%货款验收后支付）',
    '（报告全文请登录市政府网站查阅）',
    '（全文见附件）',
    '（还有15户未脱贫）',
    '用户登录后可查看本人信息',
    '登录平台即可阅读全部课程',
    '扫描二维码查看完整名单',
    '推进城市更新，未完待续的改革画卷正在展开。',
    '（下转移支付20万元）',
    '（其余内容略）',
    '下载附件',
  ]) {
    it(`are not in “${text}”`, () => {
      assert.deepEqual(marks(text), []);
      assert.equal(isCutMark(text), false);
    });
  }
});
