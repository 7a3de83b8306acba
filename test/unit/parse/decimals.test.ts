import { expectOutline } from '../../support/outline';

describe('labels like 1.1', () => {
  it('stand under 1 and over 1.1.1', () =>
    expectOutline(
      '1　总则\n1.1　编制目的\n为有效应对干旱，制定本预案。\n1.2　适用范围\n适用于本县旱情。\n2　响应\n2.1　分级\n2.1.1　一级响应\n出现特大旱情时启动。\n2.1.2　二级响应\n出现严重旱情时启动。\n2.2　终止\n旱情解除后终止。\n3　附则\n本预案由水利局解释。',
      `
heading 1|总则
  heading 1.1|编制目的
  heading 1.2|适用范围
heading 2|响应
  heading 2.1|分级
    heading 2.1.1|一级响应
    heading 2.1.2|二级响应
  heading 2.2|终止
heading 3|附则
`,
    ));
  it('may count below labels of another form, glued to their words', () =>
    expectOutline(
      '1.项目概况\n1.1建设背景\n供水管网老化。\n1.2建设目标\n漏损率降到9.5%。\n（1）更换管道。\n（2）加装水表。\n2.总体设计\n2.1设计原则\n安全可靠。\n2.2技术路线\n分两期实施。',
      `
heading 1.|项目概况
  heading 1.1|建设背景
  heading 1.2|建设目标
    heading （1）|更换管道
    heading （2）|加装水表
heading 2.|总体设计
  heading 2.1|设计原则
  heading 2.2|技术路线
`,
    ));
  it('go on behind a list that stands below one of them', () =>
    expectOutline(
      '1. 概况\n1.1 目标\n1. 供水稳定。\n2. 水质达标。\n1.2 步骤\n先易后难。\n2. 设计\n2.1 原则\n安全可靠。',
      `
heading 1.|概况
  heading 1.1|目标
    heading 1.|供水稳定
    heading 2.|水质达标
  heading 1.2|步骤
heading 2.|设计
  heading 2.1|原则
`,
    ));
  it('may skip what was cut away, and begin again in an annex', () =>
    expectOutline(
      '1　总则\n1.1　目的\n抗旱。\n1.3　范围\n本县。\n2　职责\n2.1　水利局\n调度。\n附件1　技术要求\n1　水泵\n1.1　选型\n潜水泵。\n1.2　安装\n底座固定。',
      `
heading 1|总则
  heading 1.1|目的
  heading 1.3|范围
heading 2|职责
  heading 2.1|水利局
heading 附件1|技术要求
  heading 1|水泵
    heading 1.1|选型
    heading 1.2|安装
`,
    ));
  it('may be numbers alone, where each heads a paragraph', () => {
    expectOutline(
      '一　总体要求\n坚持问题导向。\n二　主要任务\n1　健全组织\n设立水利站。\n2　充实队伍\n招聘管护员。\n三　保障措施\n落实经费。',
      `
heading 一|总体要求
heading 二|主要任务
  heading 1|健全组织
  heading 2|充实队伍
heading 三|保障措施
`,
    );
    expectOutline('1　东村　十二公里\n2　西村　八公里\n3　南村　九公里\n合计二十九公里。', '');
    expectOutline('一　东村\n各村按期完成清淤任务。', '');
  });
  it('are not quantities, dates or the second item of a list', () => {
    expectOutline(
      '1　总则\n1.1　目的\n1.5万人饮水得到保障。\n1.2　范围\n3.5级以上旱情启动响应。\n2.5亿元用于抗旱。\n3.22世界水日开展宣传。\n1.3　原则\n分级负责。',
      'heading 1|总则\n  heading 1.1|目的\n  heading 1.2|范围\n  heading 1.3|原则\n',
    );
    expectOutline(
      '1.管网：输水的管道。\n2.5G水表：联网的水表。\n3.漏损：损失的水量。',
      'heading 1.|管网：输水的管道\nheading 2.|5G水表：联网的水表\nheading 3.|漏损：损失的水量\n',
    );
    expectOutline('3.5万户居民用上新水表。\n3.6万户居民完成改造。\n12 月底前全部完工。\n5 个乡镇通过验收。', '');
  });
});
