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
    '请访问http://www.example.com查询办理进度，逾期不再受理。',
    '報名表請至https://www.example.gov.tw線上填寫，各里辦公處應協助宣導。',
    '申报企业可登录https://www.example.com/apply/2024/1024.html填报，各镇审核。',
    '平台地址为www.example.com，各单位凭统一代码登录。',
    '市信访局www.example.gov.cn，地址在人民路一号。',
    'https://www.example.com是本市唯一的申报网站，各单位不得另设。',
    '网址：www.example.com、www.example.org和www.example.net，任选其一。',
    '资料来源：http://www.example.com/2024/8812.html，由各单位核对。',
  ]) {
    it(`leaves “${text}”`, () => expectFindings(rule, text));
  }
  for (const text of [
    '⟦https://www.example.gov.cn/zwgk/2024/t20240418_20193.html⟧今年以来，各镇扎实推进春耕备耕。',
    '各镇要落实属地责任⟦www.example.com⟧，确保平台平稳运行。',
    '窗口单位要优化服务，⟦http://www.example.com/p-82731.html⟧及时回应群众关切。',
    '各單位要把握時間節點，⟦https://m.example.com/a/7721⟧壓實工作責任。',
    '推行一窗受理、一网⟦www.example.com⟧通办，企业办事更加便捷。',
    '走好共同富裕⟦www.example.com⟧之路，带动农民增收。',
    '各镇要抓好落实，确保完成全年任务。⟦www.example.com⟧',
    '全镇春耕备耕全面展开（来源：⟦http://www.example.com/news/8812.html⟧），各项工作有序推进。',
  ]) {
    it(`finds the address in “${text}”`, () => expectFindings(rule, text));
  }
  it('reads a short text that is mostly addresses', () =>
    expectFindings(
      rule,
      '各镇要抓好落实，⟦https://www.example.com/zwgk/2024/t20240418_20193_and_more.html⟧压实责任。',
    ));
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
