import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/boilerplate';
import { applyEdits } from '../../../server/src/text/edits';
import { check, expectFindings } from '../../support/marked';

const BODY = '三月五日，全市教育工作会议召开，总结去年工作。\n会议强调，各级各部门要压实责任。';

describe('boilerplate', () => {
  it('takes neighbouring lines as one block', () =>
    expectFindings(
      rule,
      `⟦mixed¦您当前的位置：首页 > 新闻\n来源：某某日报  作者：王晓明\n打印 关闭⟧\n${BODY}\n⟦credits¦（责任编辑：李小红）⟧`,
    ));
  it('reaches over empty cells', () =>
    expectFindings(
      rule,
      `${BODY}\n⟦disclaimer¦免责声明：\n|\n|\n1、本站部分内容由网友投稿，不代表本站观点。\n※ 有关作品版权事宜请联系客服⟧\n|`,
    ));
  it('follows a breadcrumb that was copied one step a line', () =>
    expectFindings(rule, `⟦breadcrumb¦某某在线\n\n>\n\n要闻频道\n\n>\n\n正文⟧\n${BODY}`));
  it('takes the pieces between buttons', () =>
    expectFindings(rule, `⟦site-chrome¦下载\n打印\n【字号：\n大\n中\n小\n】⟧\n2024年全市工作报告\n${BODY}`));
  it('takes the links below the credits', () =>
    expectFindings(rule, `${BODY}\n⟦mixed¦一审：王晓明，二审：李小红\n\n本地要闻\n\n综合新闻⟧`));
  it('takes a dateline that the republishing site put before the text', () =>
    expectFindings(
      rule,
      '⟦dateline¦北京時間2024年3月5日(農曆2024年1月25日),星期二訊:⟧某某區教育工作會議召開，總結去年工作。',
    ));

  it('offers to remove the block with its line end', () => {
    const source = `来源：某某日报\r\n时间：2024-03-05\r\n${BODY}`;
    const [finding] = check(rule, source);
    assert.equal(finding?.fixes[0]?.kind, 'suggestion');
    assert.equal(applyEdits(source, finding.fixes[0].edits), BODY);
  });

  it('leaves what belongs to the document', () =>
    expectFindings(
      rule,
      [
        '全市教育工作报告',
        '（2024年3月5日）',
        '市长 王晓明',
        '各位代表：',
        '现在，我代表市人民政府报告工作，请予审议。',
        '一、加强网站首页建设',
        '资料来源：市统计局。',
        '联系人：王晓明',
        '附件：名单',
        '某某市人民政府',
        '2024年3月5日',
      ].join('\n'),
    ));
  it('leaves a quotation in Markdown', () =>
    expectFindings(rule, '**关于印发办法的通知**\n>\n> 各区县：\n>\n> 现将办法印发给你们，请遵照执行。'));
  it('leaves an agency’s own dateline', () =>
    expectFindings(rule, '北京时间2024年3月5日，卫星发射成功，各项工作正常。'));
});
