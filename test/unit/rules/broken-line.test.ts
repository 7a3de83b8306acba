import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/broken-line';
import { check, expectFindings, expectFixed, expectSuggested } from '../../support/marked';

const LEAD = '去年以来，全县扎实推进农村人居环境整治，累计新建垃圾中转站九座，';

describe('broken-line', () => {
  it('joins behind a comma', () => expectFixed(rule, `${LEAD}⟦\n⟧群众比较满意。`, `${LEAD}群众比较满意。`));
  it('joins before a mark that cannot begin a line', () =>
    expectFixed(
      rule,
      '我们要做好今年的各项民生工作⟦\n⟧，确保全面完成。',
      '我们要做好今年的各项民生工作，确保全面完成。',
    ));
  it('joins behind an opening quotation mark', () =>
    expectFixed(rule, '明年是“⟦\n⟧十五五”开局之年。', '明年是“十五五”开局之年。'));
  it('joins a word that the document writes whole elsewhere', () =>
    expectFixed(
      rule,
      `${LEAD}带动了乡村旅游发⟦\n⟧展壮大，群众满意。\n今年继续支持旅游发展壮大。`,
      `${LEAD}带动了乡村旅游发展壮大，群众满意。\n今年继续支持旅游发展壮大。`,
    ));
  it('leaves the rest to the reader', () => {
    expectSuggested(rule, `${LEAD}定向培养⟦\n⟧乡村医生九名。`, 'join', `${LEAD}定向培养乡村医生九名。`);
    expectSuggested(rule, `${LEAD}定向培养⟦\n⟧乡村医生九名。`, 'stop', `${LEAD}定向培养。\n乡村医生九名。`);
  });
  it('counts the breaks of a document that is wrapped throughout, and joins them together', () => {
    const width = 24;
    const text = '各地各部门要认真落实会议精神把各项任务抓紧抓实抓出成效'
      .repeat(20)
      .match(new RegExp(`.{1,${width}}`, 'g'))!;
    const source = `${text.join('\n')}。`;
    const [finding, ...more] = check(rule, source);
    assert.equal(finding?.message, 'wrapped');
    assert.equal(finding.fixes[0]?.edits.length, text.length - 1);
    assert.deepEqual(more, []);
  });

  it('leaves headings, sign-offs and lists', () =>
    expectFindings(
      rule,
      '某某市教育工作报告\n某某市教育局局长　王晓明\n各位代表：\n一、工作回顾\n去年成效明显。\n（一）办学条件明显改善\n（二）教师队伍不断壮大\n某某市教育局\n2024年3月5日',
    ));
  it('leaves a label on a line of its own', () => expectFindings(rule, '申請補助者應備妥文件：\n一、\n身分證影本。'));
});
