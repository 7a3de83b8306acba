import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { drawOutline, expectOutline } from '../../support/outline';

const PROSE = '各村按照排班表轮流值守，对发现的隐患当天登记、当天处置，并在月底前报水利站汇总备查。';

describe('heading lines without a number', () => {
  it('are annexes, whose numbers begin again', () =>
    expectOutline(
      '一、疏浚沟渠\n清淤十二公里。\n二、加固堤坝\n培厚三处。\n附件1：村级分工\n一、东村负责南渠。\n二、西村负责北渠。\n附件2\n验收办法\n1.断面达标。\n2.资料齐全。',
      `
heading 一、|疏浚沟渠
heading 二、|加固堤坝
heading 附件1：|村级分工
  heading 一、|东村负责南渠
  heading 二、|西村负责北渠
heading 附件2|验收办法
  heading 1.|断面达标
  heading 2.|资料齐全
`,
    ));
  it('are annexes however they are written', () =>
    expectOutline(
      '一、疏浚沟渠\n清淤十二公里。\n附 件 1\n村级分工方案\n1.东村负责南渠。\n附件二：验收办法\n第一条　断面达标。\n（附件三）绩效目标\n1.受益千户。\n附录A　技术要点\n1.坡比一比二。',
      `
heading 一、|疏浚沟渠
heading 附 件 1|村级分工方案
  heading 1.|东村负责南渠
heading 附件二：|验收办法
  heading 第一条|断面达标
heading （附件三）|绩效目标
  heading 1.|受益千户
heading 附录A|技术要点
  heading 1.|坡比一比二
`,
    ));
  it('are no annexes where a letter says where to find them', () =>
    expectOutline(
      '附件：如說明二\n主旨：檢送巡查表，請查照。\n說明：\n一、依決議辦理。\n二、檢附巡查表。',
      `
heading 主旨：|檢送巡查表，請查照
heading 說明：|
  heading 一、|依決議辦理
  heading 二、|檢附巡查表
`,
    ));
  it('are no annexes where the text only lists them', () =>
    expectOutline(
      '一、疏浚沟渠\n清淤十二公里。\n附件：1.村级分工表\n　　　2.验收办法\n\n清河县水利局\n2025年3月4日',
      'heading 一、|疏浚沟渠\n',
    ));
  it('are no annexes below the text that are named one a line', () =>
    expectOutline(
      '一、疏浚沟渠\n清淤十二公里。\n附表1　任务分解表\n附表2　资金分配表\n\n清河县水利局\n2025年3月4日',
      'heading 一、|疏浚沟渠\n',
    ));
  it('are the title of a text that is printed behind the first', () =>
    assert.equal(
      drawOutline(
        '清河县人民政府关于印发河道管护规定的通知\n各乡镇人民政府：\n现将规定印发给你们，请遵照执行。\n清河县人民政府\n2025年3月4日\n清河县河道管护规定\n（2025年2月常务会议通过）\n第一条　为了管护河道，制定本规定。\n第二条　河道由专人巡查。',
      ),
      'heading |清河县河道管护规定\n  heading 第一条|为了管护河道，制定本规定\n  heading 第二条|河道由专人巡查\n',
    ));
  it('are that title also above its table of contents, and below to whom it goes', () =>
    assert.equal(
      drawOutline(
        '清河县人民政府关于印发抗旱预案的通知\n各乡镇人民政府：\n现将预案印发给你们，请遵照执行。\n清河县人民政府\n二〇二五年三月四日\n（此件公开发布）\n清河县抗旱预案\n目　录\n1 总则\n1.1 目的\n1.2 范围\n1 总则\n1.1 目的\n有序抗旱。\n1.2 范围\n适用于本县。',
      ),
      'heading |清河县抗旱预案\n  heading 1|总则\n    heading 1.1|目的\n    heading 1.2|范围\n',
    ));
  it('are boxes in a section, with numbers of their own', () =>
    expectOutline(
      '第一章　水利\n第一节　灌溉\n1.修渠。\n2.建站。\n专栏1　灌溉工程\n1.南渠二期。\n2.北站改造。\n第二节　防洪\n加固堤防。\n【专栏2】防洪工程\n培厚堤身。',
      `
heading 第一章|水利
  heading 第一节|灌溉
    heading 1.|修渠
    heading 2.|建站
    heading 专栏1|灌溉工程
      heading 1.|南渠二期
      heading 2.|北站改造
  heading 第二节|防洪
    heading 专栏2|防洪工程
`,
    ));
  it('are the parts of minutes, spread out or not', () =>
    expectOutline(
      '報　告　事　項\n一、宣讀上次會議紀錄。\n決定：確定。\n討　論　事　項\n一、審議防汛經費案。\n決議：照案通過。\n臨時動議\n陳議員建請增設路燈。',
      `
heading |報　告　事　項
  heading 一、|宣讀上次會議紀錄
    cue |決定
heading |討　論　事　項
  heading 一、|審議防汛經費案
heading |臨時動議
`,
    ));
  it('are the parts of a letter, however far apart its characters stand', () =>
    expectOutline(
      '主　　旨：檢送巡查表1份，請查照。\n說　　明：\n一、依會議決議辦理。\n辦　　法：\n一、按月填報。',
      `
heading 主　　旨：|檢送巡查表1份，請查照
heading 說　　明：|
  heading 一、|依會議決議辦理
heading 辦　　法：|
  heading 一、|按月填報
`,
    ));
  it('stand over numbered paragraphs that go on below them', () =>
    expectOutline(
      `第一章　引言\n1.　${PROSE}\n第二章　水務\n修復渠道\n2.　${PROSE}\n3.　${PROSE}\n改善水質\n4.　${PROSE}`,
      `
heading 第一章|引言
  heading 1.|${PROSE.slice(0, -1)}
heading 第二章|水務
  heading |修復渠道
    heading 2.|${PROSE.slice(0, -1)}
    heading 3.|${PROSE.slice(0, -1)}
  heading |改善水質
    heading 4.|${PROSE.slice(0, -1)}
`,
    ));
  it('stand inside the item that holds them', () =>
    expectOutline(
      `一、检查情况\n沟渠管护情况\n${PROSE}\n泵站运行情况\n${PROSE}\n二、整改建议\n${PROSE}`,
      `
heading 一、|检查情况
  heading |沟渠管护情况
  heading |泵站运行情况
heading 二、|整改建议
`,
    ));
  it('may be fields, below a case or by themselves', () => {
    expectOutline(
      '案由一：增設抽水站一案，提請討論。\n說　明：\n一、依民眾陳情。\n二、業經會勘。\n案由二：整修步道一案，提請討論。\n說　明：\n一、年久失修。\n二、已列預算。',
      `
heading 案由一：|增設抽水站一案，提請討論
  heading |說　明
    heading 一、|依民眾陳情
    heading 二、|業經會勘
heading 案由二：|整修步道一案，提請討論
  heading |說　明
    heading 一、|年久失修
    heading 二、|已列預算
`,
    );
    expectOutline(
      `${PROSE}\n存在的问题：\n（一）沟渠淤塞。\n（二）泵站老化。\n建议：\n1.清淤。\n2.换泵。`,
      `
heading |存在的问题
  heading （一）|沟渠淤塞
  heading （二）|泵站老化
heading |建议
  heading 1.|清淤
  heading 2.|换泵
`,
    );
  });
  it('may be the cases of minutes', () =>
    expectOutline(
      '己、審議案件\n第一案：變更農業區案。\n說明：\n一、依法辦理。\n第二案：變更住宅區案。\n說明：\n一、配合擴校。\n庚、散會',
      `
heading 己、|審議案件
  heading 第一案：|變更農業區案
    heading |說明
      heading 一、|依法辦理
  heading 第二案：|變更住宅區案
    heading |說明
      heading 一、|配合擴校
heading 庚、|散會
`,
    ));
  it('may be cases and problems, with their text in the line or below', () => {
    expectOutline(
      '县区典型选编\n案例一：“板凳会”化解加装电梯之争\n六楼住户提出加装电梯，一楼住户担心采光，社区书记把两家请到树下。\n【启示】\n坐下来，话就通了。\n案例二：夜校里的普法课\n每周三晚上，民警在礼堂讲防骗知识，听众越来越多。\n【专家点评】\n做法可学可用。',
      `
heading 案例一：|“板凳会”化解加装电梯之争
  heading |【启示】
heading 案例二：|夜校里的普法课
  heading |【专家点评】
`,
    );
    expectOutline(
      `一、存在问题\n（一）服务方面\n问题一：供需不匹配。${PROSE}\n问题二：队伍不专业。${PROSE}\n（二）资金方面\n${PROSE}\n二、建议\n${PROSE}`,
      `
heading 一、|存在问题
  heading （一）|服务方面
    heading 问题一：|供需不匹配
    heading 问题二：|队伍不专业
  heading （二）|资金方面
heading 二、|建议
`,
    );
  });
  it('may be the entries of a yearbook', () =>
    expectOutline(
      `农业概况\n【粮食生产】　${PROSE}\n【畜牧业】　${PROSE}`,
      `
heading |【粮食生产】
heading |【畜牧业】
`,
    ));
  it('are cases without a colon, and no tags of those who speak', () => {
    expectOutline(
      `执法案例\n案例1　某店无证经营案\n【案情简介】${PROSE}\n【处理结果】${PROSE}\n案例2　某厂超限运输案\n【案情简介】${PROSE}\n【处理结果】${PROSE}`,
      `
heading 案例1|某店无证经营案
  heading |【案情简介】
  heading |【处理结果】
heading 案例2|某厂超限运输案
  heading |【案情简介】
  heading |【处理结果】
`,
    );
    expectOutline(`新闻发布会实录\n【主持人】${PROSE}\n【水利站站长】${PROSE}\n【日报记者】${PROSE}`, '');
  });
  it('are no tags of a page, of an author, or of one paragraph alone', () =>
    expectOutline(
      `【本报记者】${PROSE}\n【责任单位】\n水利站。\n一、疏浚沟渠\n【重点提示】${PROSE}\n二、加固堤坝\n${PROSE}\n【来源】\n水利站。`,
      `
heading 一、|疏浚沟渠
heading 二、|加固堤坝
`,
    ));
  it('are not in a note to a table', () =>
    expectOutline(
      `一、供用水量\n${PROSE}\n注：1.数据采用年报数；2.部分数据因四舍五入，合计不等。\n二、用水指标\n${PROSE}`,
      `
heading 一、|供用水量
heading 二、|用水指标
`,
    ));
  it('are not in a list of annexes that has marks at its ends', () =>
    expectOutline(
      `一、招生对象\n${PROSE}\n二、纪律要求\n${PROSE}\n附：1.学区划分表；\n　　2.入学材料清单。\n清河县教育局\n2025年6月11日`,
      `
heading 一、|招生对象
heading 二、|纪律要求
`,
    ));
  it('may stand right below the title, if there are more of their kind', () =>
    assert.equal(
      drawOutline(`清河县红石乡工作总结\n基本情况：\n${PROSE}\n主要做法：\n（一）建强队伍。\n（二）用活资金。`),
      'heading |基本情况\nheading |主要做法\n  heading （一）|建强队伍\n  heading （二）|用活资金\n',
    ));
  it('may be as short as a name, if there are several', () =>
    expectOutline(
      `${PROSE}\n农　业\n${PROSE}\n水利\n${PROSE}\n林业\n${PROSE}`,
      'heading |农　业\nheading |水利\nheading |林业\n',
    ));
  it('may be bold words before the text of their paragraph', () =>
    expectOutline(
      `${PROSE}\n**去年工作** 全年清淤十二公里。\n**今年任务** 继续清淤八公里。`,
      'heading |去年工作\nheading |今年任务\n',
    ));
  it('are prefaces, beside the numbers of the text, or above those of their own paragraphs', () => {
    expectOutline(
      '前　言\n水利关乎民生。\n一、修渠\n清淤十二公里。\n二、建站\n新建两座。\n结束语\n河道常清。\n注释：\n1.数据为快报数。',
      `
heading |前　言
heading 一、|修渠
heading 二、|建站
heading |结束语
heading |注释
  heading 1.|数据为快报数
`,
    );
    expectOutline(
      `引言\n1.　${PROSE}\n水務概況\n2.　${PROSE}\n渠道維修\n3.　${PROSE}`,
      `
heading |引言
  heading 1.|${PROSE.slice(0, -1)}
heading |水務概況
  heading 2.|${PROSE.slice(0, -1)}
heading |渠道維修
  heading 3.|${PROSE.slice(0, -1)}
`,
    );
  });
  it('may be the heading of a part with the first of its own below it', () =>
    expectOutline(
      `一、回顾\n${PROSE}\n今后安排\n修复渠道\n${PROSE}\n改善水质\n${PROSE}\n各项保障\n落实经费\n${PROSE}`,
      `
heading 一、|回顾
  heading |今后安排
    heading |修复渠道
    heading |改善水质
  heading |各项保障
    heading |落实经费
`,
    ));
  it('are part of the text where numbers of the text go on behind them', () =>
    expectOutline(
      `${PROSE}\n社会治安\n一、邻里和睦相处。\n二、不得酗酒滋事。\n消防安全\n三、不得野外用火。\n四、定期检修线路。`,
      `
heading |社会治安
  heading 一、|邻里和睦相处
  heading 二、|不得酗酒滋事
heading |消防安全
  heading 三、|不得野外用火
  heading 四、|定期检修线路
`,
    ));
  it('are not what closes a text, leads in to a list or fills a table', () => {
    for (const text of [
      `${PROSE}\n清河县水利局\n2025年3月4日`,
      `${PROSE}\n清河县水利局\n二〇二五年三月四日\n${PROSE}`,
      `${PROSE}\n主要做法如下：\n${PROSE}`,
      `${PROSE}\n具体分工如下\n${PROSE}\n考核办法如下\n${PROSE}`,
      `${PROSE}\n谢谢大家\n${PROSE}\n此致\n${PROSE}`,
      `${PROSE}\n姓名\n职务\n电话\n${PROSE}`,
      `${PROSE}\n王小明\n${PROSE}`,
      `${PROSE}\n东村水利站\n${PROSE}`,
      `${PROSE}\n各村对沟渠和泵站的管护情况进行自查，并\n${PROSE}\n管护员“一日两\n${PROSE}\n沟渠管护经费由各村\n`,
      `${PROSE}\n清水字第2025031号\n${PROSE}\n清水字第2025032号\n${PROSE}`,
      `${PROSE}\n出席二十三人\n${PROSE}\n请假5人\n${PROSE}`.replace('二十三', '23'),
    ]) {
      expectOutline(text, '');
    }
  });
  it('are not the rest of a heading that was cut, nor the words of a label on a line by itself', () => {
    expectOutline(
      `一、坚持不懈地抓好沟渠和\n泵站管护\n${PROSE}\n二、抓好验收`,
      'heading 一、|坚持不懈地抓好沟渠和\nheading 二、|抓好验收\n',
    );
    expectOutline(
      '(一)\n沟渠名称\n(二)\n泵站名称\n(三)\n责任人姓名',
      'heading (一)|沟渠名称\nheading (二)|泵站名称\nheading (三)|责任人姓名\n',
    );
  });
  it('are what sections of papers are commonly called', () =>
    expectOutline(
      `目的\n1. 本文件介紹更換水泵的安排。\n背景\n2. 現有水泵已使用二十年。\n更換計劃\n南渠工程\n3. 南渠會先更換。\n北渠工程\n4. 北渠隨後更換。\n未來路向\n5. 我們會定期匯報。`,
      `
heading |目的
  heading 1.|本文件介紹更換水泵的安排
heading |背景
  heading 2.|現有水泵已使用二十年
heading |更換計劃
  heading |南渠工程
    heading 3.|南渠會先更換
  heading |北渠工程
    heading 4.|北渠隨後更換
heading |未來路向
  heading 5.|我們會定期匯報
`,
    ));
  it('are found below the title without any number', () => {
    const source = `更换水泵的安排\n背景\n${PROSE}\n建议\n${PROSE}`;
    assert.equal(drawOutline(source), 'heading |背景\nheading |建议\n');
    assert.equal(parseReport(source).title?.text, '更换水泵的安排');
  });
  it('are not the cells of a table that are called so', () =>
    expectOutline('序号\n目的\n背景\n建议\n一、清淤\n两处。', 'heading 一、|清淤\n'));
  it('are the names of amendments above their articles', () =>
    assert.equal(
      drawOutline(
        `水利部令：修正「河道管理辦法」第三條條文\n${PROSE}\n局　長　林○昌\n河道管理辦法第三條修正條文\n第　三　條　　河道由專人巡查。`,
      ),
      'heading |河道管理辦法第三條修正條文\n  heading 第　三　條|河道由專人巡查\n',
    ));
  it('may stand above a short paragraph, where others stand above long ones', () => {
    const guide = `水泵申领指南\n申领条件\n${PROSE}\n申领材料\n${PROSE}\n申领流程\n${PROSE}\n`;
    const headings = 'heading |申领条件\nheading |申领材料\nheading |申领流程\n';
    assert.equal(drawOutline(`${guide}收费标准\n全程不收费。`), `${headings}heading |收费标准\n`);
    assert.equal(drawOutline(`水泵申领指南\n申领条件\n${PROSE}\n收费标准\n全程不收费。`), '');
  });

  it('are not what the figures of a list are in', () => {
    const list = '百萬元\n(a)　工地平整　412.5\n(b)　道路工程　365.0';
    assert.equal(
      drawOutline(
        `更換水泵的安排\n背景\n${PROSE}\n財政影響\n2. 所需費用分項如下：\n${list}\n未來路向\n3. 我們會定期匯報。`,
      ),
      'heading |背景\nheading |財政影響\n  heading 2.|所需費用分項如下：\n    heading (a)|工地平整　412.5\n    heading (b)|道路工程　365.0\nheading |未來路向\n  heading 3.|我們會定期匯報\n',
    );
  });
});
