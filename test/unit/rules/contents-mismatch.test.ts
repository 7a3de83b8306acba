import rule from '../../../server/src/rules/contents-mismatch';
import { expectFindings } from '../../support/marked';

describe('contents-mismatch', () => {
  it('flags entries that the body lacks, on every level', () =>
    expectFindings(
      rule,
      '目 录\n一、抓春耕\n（一）备种子\n⟦missing¦（二）备化肥⟧\n⟦missing¦二、抓夏收⟧\n春夏农事讲话\n一、抓春耕\n（一）备种子\n种子到位。\n（三）备农机\n农机检修。',
    ));
  it('flags a title of which one half is gone', () =>
    expectFindings(
      rule,
      '目录\n一、水源保护……3\n⟦half¦二、管网改造与水质监测……5⟧\n⟦half¦三、经费⟧\n供水工作总结\n一、水源保护\n划定两处。\n二、管网改造\n更换十里。\n三、经费和人员\n足额到位。',
    ));
  for (const name of ['【本文提纲】', '[目录]', '内容要目：', '文章目錄', '大　纲'])
    it(`knows the table of contents by the name ${name}`, () =>
      expectFindings(
        rule,
        `抓春耕讲话\n${name}\n一、备种子\n⟦missing¦二、备化肥⟧\n三、备农机\n同志们：\n今天开会。\n一、备种子\n种子到位。\n……（登录后查看全文）\n三、备农机\n农机检修。`,
      ));
  it('accepts a title that was retouched', () =>
    expectFindings(
      rule,
      '目录\n一、加快推进园区建设\n二、守牢安全底线\n工作报告\n一、加快园区建设\n厂房封顶。\n二、守牢安全底线\n隐患清零。',
    ));
  it('accepts page numbers and leaders', () =>
    expectFindings(
      rule,
      '目录\n一、水源保护……3\n二、管网改造......12\n供水工作总结\n一、水源保护\n划定两处。\n二、管网改造\n更换十里。',
    ));
  it('accepts a table of contents without its body', () => expectFindings(rule, '提纲\n一、形势\n二、任务\n三、要求'));
  it('accepts a document without a table of contents', () =>
    expectFindings(rule, '一、形势\n向好。\n三、要求\n落实。'));
});
