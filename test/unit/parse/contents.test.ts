import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { expectOutline } from '../../support/outline';

describe('table of contents', () => {
  it('stays out of the body, and its missing sections stand where they should have been', () =>
    expectOutline(
      '目录\n一、形势分析\n二、主要任务\n（一）抓项目\n（二）抓招商\n（三）抓环境\n三、组织保障\n全市经济工作讲话\n一、形势分析\n总体向好。\n（二）抓招商\n引进企业。\n三、组织保障\n压实责任。',
      `
heading 一、|形势分析
!heading 二、|主要任务
  !heading （一）|抓项目
  heading （二）|抓招商
  !heading （三）|抓环境
heading 三、|组织保障
`,
    ));
  it('puts what a cut took away at the cut, with what follows it', () =>
    expectOutline(
      '提纲：\n一、摸清底数\n二、分类整治\n（一）关停\n（二）改造\n环境整治动员讲话\n一、摸清底数\n排查企业，建\n……（某某文秘网省略900字，正式会员可完整阅读）……\n一批。二是限期搬迁，落实补偿。三是转产转业，做好安置。\n（二）改造\n更新设备。',
      `
heading 一、|摸清底数
!heading 二、|分类整治
  !heading （一）|关停
    task 二是|限期搬迁，落实补偿
    task 三是|转产转业，做好安置
  heading （二）|改造
`,
    ));
  it('ends where the body begins the entries over again', () => {
    const { contents, outline } = parseReport(
      '目　录\n一、总体要求\n二、重点任务\n一、总体要求\n坚持问题导向。\n二、重点任务\n抓好落实。',
    );
    assert.deepEqual(
      contents?.entries.map((entry) => entry.title),
      ['总体要求', '重点任务'],
    );
    assert.deepEqual(
      outline.map((section) => section.title),
      ['总体要求', '重点任务'],
    );
  });
  it('drops leaders and page numbers', () => {
    const { contents } = parseReport(
      '目录\n一、水源……………3\n二、管网 . . . . 15\n供水规划\n一、水源\n两处。\n二、管网\n十里。',
    );
    assert.deepEqual(
      contents?.entries.map((entry) => entry.title),
      ['水源', '管网'],
    );
  });
  it('goes past entries that have no number of a run, up to the body', () => {
    const { contents, outline } = parseReport(
      '目录\n前言………1\n一、水源………2\n二、管网………8\n附件1：分工表………12\n前　言\n供水关乎民生。\n一、水源\n两处。\n二、管网\n十里。',
    );
    assert.deepEqual(
      contents?.entries.map((entry) => entry.title),
      ['水源', '管网'],
    );
    assert.deepEqual(
      outline.map((section) => section.title),
      ['前　言', '水源', '管网'],
    );
  });
  it('ends above a preface that it does not list', () => {
    const { outline } = parseReport(
      '目录\n一、水源\n二、管网\n前言\n供水关乎民生，事关发展。\n一、水源\n两处。\n二、管网\n十里。',
    );
    assert.deepEqual(
      outline.map((section) => section.title),
      ['前言', '水源', '管网'],
    );
  });
  it('lists labels like 1.1 too', () => {
    const { contents } = parseReport(
      '目录\n1 总则………1\n1.1 目的………1\n1.2 范围………2\n2 附则………8\n抗旱预案\n1 总则\n1.1 目的\n抗旱。\n1.2 范围\n本县。\n2 附则\n即日施行。',
    );
    assert.deepEqual(
      contents?.entries.map(({ label, title, children }) => [label, title, children.length]),
      [
        ['1', '总则', 2],
        ['2', '附则', 0],
      ],
    );
  });
  it('is none where no line says so', () =>
    assert.equal(parseReport('一、形势\n二、任务\n三、要求\n讲话全文如下。').contents, undefined));
});
