import rule from '../../../server/src/rules/link-residue';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('link-residue', () => {
  it('finds an address run together with the text', () => {
    expectSuggested(
      rule,
      '各乡镇要把工作责任⟦www.example.com⟧落实到岗到人，做到有人抓。',
      'remove',
      '各乡镇要把工作责任落实到岗到人，做到有人抓。',
    );
  });
  it('finds an address behind words of advertising', () =>
    expectFindings(
      rule,
      '会议强调，各乡镇、各部门要把工作责任落实到岗到人，切实抓好落实。本文来自某某文秘网 ⟦https://www.example.com/a/1.html⟧，更多范文请登录⟦www.example.com⟧',
    ));
  for (const text of [
    '请登录市政府门户网站（www.example.gov.cn）查询，并按要求填报。',
    '办法全文和申报表格的填写说明见网址：https://www.example.gov.cn/1.html。',
    '[查看原文](https://www.example.com/1.html)是编辑加的链接，用来说明这段文字的出处，供读者核对。',
    '电子邮件请寄 a@example.com，逾期不予受理。',
  ]) {
    it(`leaves “${text}”`, () => expectFindings(rule, text));
  }
  it('finds the page that a link in the text led to', () =>
    expectFindings(
      rule,
      '本次河道清淤工作分三个阶段推进，各乡镇要按时完成任务，更详细的安排和各阶段的时间要求，详见⟦https://www.example.com/news/202406/t20240603_11872.html⟧',
    ));
  it('accepts a site that readers are sent to', () =>
    expectFindings(
      rule,
      '本次河道清淤工作分三个阶段推进，各乡镇要按时完成任务，公告详见https://www.example.com，系统网址：https://www.example.com/login?from=1。',
    ));
});
