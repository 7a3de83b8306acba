import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/truncated-text';
import { check, expectFindings, mark } from '../../support/marked';

const CUT = '……(省略560字,正式会员可完整阅读)……';

describe('truncated-text', () => {
  it('finds both ends of a cut', () =>
    expectFindings(
      rule,
      `各地要压实责任，不仅要看得见、⟦beforeCut¦摸⟧\n${CUT}\n⟦afterCut¦了长效机制⟧，群众满意度提高。二是加强督查。`,
    ));
  it('finds a sentence cut inside its paragraph', () =>
    expectFindings(rule, `各地要压实责任，⟦beforeCut¦完善部门⟧${CUT}⟦afterCut¦的联动机制⟧，形成合力。`));
  it('finds the end of a document before its mark', () =>
    expectFindings(rule, '要完善工作机制，⟦beforeCut¦加强部门⟧ ……(未完,全文共3200字)'));
  it('finds both ends of a cut in other words', () =>
    expectFindings(
      rule,
      '各地要压实责任，⟦beforeCut¦不仅要看⟧\n*** 以下内容已隐藏（约800字），开通会员后可见 ***\n⟦afterCut¦责⟧，谁审批、谁负责。',
    ));
  it('finds the end of a newspaper’s column', () =>
    expectFindings(rule, '会议听取了汇报。\n会议强调，⟦beforeCut¦要建立城市体检⟧\n（下转第三版）'));
  it('accepts a cut between sentences', () =>
    expectFindings(rule, `各地要压实责任。\n${CUT}\n二、工作要求\n各单位要抓好落实。`));
  it('accepts a heading before a cut', () =>
    expectFindings(rule, `会议在市里召开，部署了工作。\n一、工作回顾\n${CUT}\n（二）下步打算\n各单位要抓好落实。`));

  it('finds an abstract that the body has whole', () =>
    expectFindings(
      rule,
      '摘要：三月五日，全县教育工作会议召开，县教育局党组书记、⟦abstract¦局…⟧\n全县教育工作会议召开。\n县教育局党组书记、局长出席会议。',
    ));
  it('finds an opening paragraph that is repeated whole', () =>
    expectFindings(
      rule,
      '三月五日全县教育工作会议在一楼召开，教育局党组书记、⟦abstract¦局…⟧\n\n三月五日全县教育工作会议在一楼召开，教育局党组书记、局长出席会议。',
    ));

  it('takes six dots for a cut only where the body has the rest', () =>
    expectFindings(
      rule,
      '三月五日全县教育工作会议在一楼召开，教育局党组书记、⟦abstract¦局……⟧\n\n三月五日全县教育工作会议在一楼召开，教育局党组书记、局长出席会议。\n会后，大家谈了很多很多……',
    ));

  it('accepts a speaker who is interrupted and begins again', () =>
    expectFindings(
      rule,
      '王秘书长晓明：应该说各界对于这项工作的看法……\n李委员小红：有什么不同？\n王秘书长晓明：应该说各界对于这项工作都很关心。',
    ));

  it('finds the ellipses of a preview around the table of contents', () =>
    expectFindings(
      rule,
      '目录：⟦contents¦……⟧\n一、工作回顾\n二、工作安排\n⟦contents¦……⟧\n在全市工作会议上的讲话\n同志们：\n一、工作回顾\n去年成效明显。\n二、工作安排\n今年任务很重。',
    ));

  it('finds a document that ends in a sentence', () =>
    expectFindings(rule, '会议听取了汇报，研究了下一步工作。\n会议强调，各级各部门要压实责任，⟦end¦做到守土有⟧'));
  it('finds a document that ends behind a comma', () =>
    expectFindings(rule, '会议听取了汇报。\n会议强调，各级各部门要压实责任⟦end¦，⟧'));
  it('finds a document that ends in an ellipsis', () =>
    expectFindings(
      rule,
      '會議聽取了匯報。\n會議強調，要進一步⟦ellipsis¦提高...⟧'.replace('⟦ellipsis¦提高', '提⟦ellipsis¦高'),
    ));
  it('sees the end of the text above the furniture of the page', () =>
    expectFindings(
      rule,
      '会议听取了汇报，研究了工作。\n会议强调，要压实责任，⟦end¦做到守土有⟧\n（责任编辑：王晓明）\n相关阅读：',
    ));

  it('sees the end of the text above the address of the page', () =>
    expectFindings(
      rule,
      '会议听取了汇报，研究了工作。\n会议强调，各级各部门要进一步压实责任，深入开展隐患排查，逐项明确时限，⟦end¦加快全线管网的更新改⟧\nhttps://www.example.gov.cn/a/202605/t20260520_1234.html\n打印 | 关闭',
    ));

  for (const ending of [
    '某某市人民政府办公室\n2024年3月5日',
    '各镇街负责人参加会议。\n（来源：某某日报）',
    '附件：1.任务分工表，2.人员名单',
    '“这样的日子还长着呢……”',
    '王　强　李　明　张三丰',
    '让我们为实现目标而努力奋斗！\n谢谢大家！',
    '散会',
    '青禾县人民政府办公室　　　　　　　　　　　　　　2025年6月20日印发',
    '最後，敬祝\n大會圓滿成功，各位先進身體健康、萬事如意',
    '最后，祝同志们新年快乐，阖家幸福',
  ]) {
    it(`accepts a document that ends with “${ending.replace('\n', '⏎')}”`, () =>
      expectFindings(rule, `会议听取了汇报，研究了下一步工作。\n${ending}`));
  }
  for (const label of ['四、', '四、 ', '（二）', '第四，', '四是', '4.', '　　四、', '第三条 ']) {
    it(`accepts “${label}”, which waits for its words`, () =>
      expectFindings(rule, `会议听取了汇报，研究了下一步工作。\n三、加强值守。\n${label}`));
  }
  it('finds a sentence that has no more than begun behind its label', () =>
    expectFindings(rule, '会议听取了汇报，研究了下一步工作。\n三、加强值守。\n四、⟦end¦加⟧'));
  it('finds a sentence that ends in a label', () =>
    expectFindings(rule, '会议听取了汇报，研究了下一步工作。\n主要做了两件事：一⟦end¦、⟧'));
  it('finds a label that a cut separates from its words', () =>
    expectFindings(rule, `会议听取了汇报。\n四⟦beforeCut¦、⟧\n${CUT}\n⟦afterCut¦各单位要抓好落实⟧。`));
  it('sees the end of the text above its signature', () =>
    expectFindings(
      rule,
      '会议听取了汇报。\n会议强调，各级各部门要压实责任，⟦end¦做到守土有⟧\n桃源市水利局\n2024年3月5日',
    ));
  it('finds the last paragraph of a numbered run without its end', () =>
    expectFindings(
      rule,
      '2. 本文件匯報進展。\n3. 計劃於去年推出。\n4. 當局已檢討計劃。\n徵詢意見\n⟦end¦5. 請委員備悉本文件⟧\n水務署\n2024年3月',
    ));
  for (const closing of [
    '特此通知',
    '妥否，请批示',
    '以上报告，请予审议',
    '附件：堤防工程清单',
    '附件：\n1.河道管理范围内建设项目和堤防加固工程年度实施计划分解表',
  ]) {
    it(`accepts “${closing.replace('\n', '⏎')}” above a signature`, () =>
      expectFindings(rule, `会议听取了汇报，研究了下一步工作。\n${closing}\n桃源市水利局\n2024年3月5日`));
  }
  it('accepts names without full stops at the end of a list', () =>
    expectFindings(
      rule,
      '一、总体要求\n落实责任。\n二、重点任务\n（一）清淤\n（二）护岸\n（三）绿化\n桃源市水利局\n2024年3月5日',
    ));
  it('finds a document that begins in a sentence', () => {
    const source = '，做到守土有责。\n会议要求，各单位要抓好落实。';
    assert.equal(mark(source, check(rule, source)), source.replace('，', '⟦afterCut¦，⟧'));
  });
  it('accepts a title alone', () =>
    expectFindings(rule, '关于进一步加强全市基层卫生服务体系建设工作若干重点问题的意见'));
  it('accepts a list of contents without a preview', () =>
    expectFindings(
      rule,
      '目录\n一、工作回顾……1\n二、工作安排……5\n一、工作回顾\n去年成效明显。\n二、工作安排\n今年任务很重。',
    ));
  it('leaves a heading whose text is cut away', () =>
    expectFindings(
      rule,
      '桃源村党支部工作总结\n一、抓班子带队伍，堡垒作用增强\n发展党员两名。\n二、抓产业促增收，集体经济壮大\n流转土地六百亩。\n三、抓治理促和谐，村容明显改善\n（剩余3页未读，下载后查看）',
    ));
  it('accepts a bulletin that ends with those whom it goes to', () =>
    expectFindings(
      rule,
      '全镇蜂农户均增收八千元，产业不断壮大。\n送：县委常委，县人大常委会、县政府、县政协有关负责同志',
    ));
});
