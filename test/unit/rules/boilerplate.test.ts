import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/boilerplate';
import { applyEdits } from '../../../server/src/text/edits';
import { check, expectFindings, mark, unmark } from '../../support/marked';

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

  it('reads the head and the foot of a document site', () =>
    expectFindings(
      rule,
      `⟦mixed¦公文驿站 | 上传 | 会员中心 | 在线客服\n公文驿站首页 → 讲话 → 教育⟧\n在全市教育工作会议上的讲话\n⟦metadata¦浏览：320　下载：5　上传者：老渔夫　格式：docx⟧\n${BODY}\n⟦mixed¦举报　收藏　转存到网盘\n猜你喜欢\n在全市防汛工作会议上的讲话\n2024年教育工作总结⟧`,
    ));
  it('reads the head and the foot of a Taiwan page', () =>
    expectFindings(
      rule,
      `⟦mixed¦:::\n網站導覽｜回首頁｜English｜字級：小 中 大\n首頁 ＞ 最新消息⟧\n桃源縣政府辦理校舍補強工程說明會\n⟦metadata¦發布單位：教育處　發布日期：113-03-05　友善列印⟧\n桃源縣政府教育處表示，三月五日舉行說明會。\n新聞聯絡人：王小明\n⟦mixed¦相關圖片\n圖1　說明會現場\n上一則｜回列表｜下一則\n隱私權政策｜政府網站資料開放宣告\n地址：100桃源縣桃源路1號　電話：00-1234567\nCopyright © 2024 桃源縣政府⟧`,
    ));
  it('reads the head and the foot of a newspaper', () =>
    expectFindings(
      rule,
      `⟦site-chrome¦第02版：要闻\n上一版　下一版⟧\n春风吹绿校园路\n${BODY}\n⟦jump¦（下转第三版）⟧\n⟦mixed¦上一篇　下一篇\n本版新闻\n· 全市防汛工作会议召开⟧`,
    ));
  it('reads the table of fields above a government document', () => {
    const marked = `⟦mixed¦首页\n政务公开\n互动交流\n走进桃源\n您的位置：首页 / 政策文件\n索引号：012/2024-001\n成文日期：2024年3月1日\n标题：河道管理办法\n发文字号：桃政办发〔2024〕3号\n发布日期：2024年3月5日⟧\n桃源市河道管理办法\n${BODY}`;
    assert.equal(mark(unmark(marked), check(rule, unmark(marked))), marked);
  });
  it('takes the numbers of printed pages out of the body', () =>
    expectFindings(rule, `${BODY}\n⟦page-number¦— 2 —⟧\n会议要求，各单位要抓好落实。`));
  it('takes a button out of a list of attachments', () =>
    expectFindings(rule, `${BODY}\n附件：1.任务分工表⟦site-chrome¦（点击下载）⟧\n　　　2.项目清单`));
  it('takes only names with bullets below a title inside the body', () =>
    expectFindings(rule, `⟦related-links¦相关链接\n· 全市防汛工作会议召开⟧\n桃源市\n${BODY}`));
  it('takes headlines of two halves below such a title, and all of them before other furniture', () =>
    expectFindings(
      rule,
      `桃源市\n${BODY}\n⟦related-links¦延伸閱讀\n桃源桃花節登場 農友齊聚推銷\n青年創業貸款開辦 最高百萬元⟧\n会议要求，各单位要抓好落实。\n⟦related-links¦推荐阅读\n桃源这条路通车了！\n分享到：微信⟧`,
    ));
  it('leaves the contact below the text, with a source under it', () =>
    expectFindings(rule, `桃源市\n${BODY}\n联系人：王晓明　联系电话：0000-1234567\n来源：根据年报整理`));
  it('takes an anonymous editor’s introduction', () =>
    expectFindings(rule, `⟦site-chrome¦【导语】以下是小编整理的教育工作总结，欢迎阅读。⟧\n${BODY}`));
  it('leaves a heading below such a title', () =>
    expectFindings(
      rule,
      `桃源市\n${BODY}\n⟦related-links¦相关链接⟧\n着力推进防汛备汛工作\n会议要求，各单位要抓好落实。`,
    ));
  it('takes the title that stands on top of every sheet', () =>
    expectFindings(
      rule,
      `桃源市河道管理规划\n一、总则\n${BODY}\n⟦running-head¦桃源市河道管理规划⟧\n二、目标\n会议要求，各单位要抓好落实。\n⟦running-head¦桃源市河道管理规划⟧\n三、任务\n会议要求，各单位要抓好落实。`,
    ));
  it('takes a head beside page numbers', () =>
    expectFindings(
      rule,
      `一、总则\n${BODY}\n⟦page-number¦— 1 —⟧\n桃源市水利局文件汇编\n会议要求，各单位要抓好落实。\n⟦mixed¦— 2 —\n桃源市水利局文件汇编⟧\n会议要求，各单位要抓好落实。`,
    ));
  it('leaves headings that come again, and the title above an annex', () =>
    expectFindings(
      rule,
      `关于印发《桃源市河道管理规划》的通知\n${BODY}\n桃源市河道管理规划\n一、总则\n${BODY}\n主要做法和成效\n${BODY}\n主要做法和成效\n${BODY}\n主要做法和成效\n会议要求，各单位要抓好落实。`,
    ));
  it('takes the address of an article between paragraphs', () =>
    expectFindings(
      rule,
      `桃源市\n${BODY}\n⟦site-chrome¦https://www.example.com/a/2024/81203.html⟧\n会议要求，各单位要抓好落实。`,
    ));
  it('leaves an address that the line before it announces', () =>
    expectFindings(
      rule,
      `桃源市\n${BODY}\n申报指南见以下网址：\nhttps://www.example.com/a/2024/81203.html\n申报材料可从以下链接下载。\nhttps://www.example.com/a/2024/81204.html\n会议要求，各单位要抓好落实。\nhttps://www.example.com\n会议强调，各单位要抓好落实。`,
    ));

  it('leaves rows inside the body that would be furniture at its edge', () =>
    expectFindings(
      rule,
      `桃源市\n${BODY}\n收藏\n申请 → 受理 → 审核\n相关政策\n电话：0000-1234567　邮编：100000\n会议要求，各单位要抓好落实。`,
    ));
  it('leaves a table and its neighbours', () =>
    expectFindings(rule, `${BODY}\n项目 | 单位 | 数量\n学校 | 所 | 12\n医院 | 家 | 3`));
  it('leaves the imprint, the signature and the attachments below the body', () =>
    expectFindings(
      rule,
      `${BODY}\n附件：1.任务分工表\n　　　2.项目清单\n桃源市人民政府\n2024年3月5日\n（联系人：王晓明　电话：0000-1234567）\n抄送：市委各部门，市人大常委会办公室。\n桃源市人民政府办公室　2024年3月6日印发\n⟦site-chrome¦打印　关闭⟧`,
    ));
  it('leaves the title between a breadcrumb and its source', () =>
    expectFindings(rule, `⟦breadcrumb¦首页 > 要闻⟧\n全市教育工作报告\n⟦metadata¦来源：某某日报⟧\n${BODY}`));
  it('leaves the minutes’ own fields', () =>
    expectFindings(rule, `会议纪要\n时间：2024年3月5日\n地点：三楼会议室\n主持：王晓明\n${BODY}`));

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
