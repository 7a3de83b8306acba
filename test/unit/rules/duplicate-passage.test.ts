import rule from '../../../server/src/rules/duplicate-passage';
import { expectFindings, expectSuggested } from '../../support/marked';

const FIRST = '清河县召开春季造林现场推进会，部署全年国土绿化重点任务，要求各乡镇抢抓农时、落实管护责任。';

describe('duplicate-passage', () => {
  it('flags an abstract that repeats the text', () =>
    expectFindings(rule, `⟦summary¦摘要：${FIRST}⟧\n|\n${FIRST}会议由县长主持。`));
  it('flags the beginning of the text that breaks off in an ellipsis', () =>
    expectFindings(rule, `⟦summary¦${FIRST.slice(0, 36)}…⟧\n|\n${FIRST}会议由县长主持。`));
  for (const label of ['核心提示：', '【导读】', '内容简介：', '内容提要：'])
    it(`flags it under the label ${label}`, () =>
      expectFindings(rule, `⟦summary¦${label}${FIRST}⟧\n${FIRST}会议由县长主持。`));
  it('flags it below a label of its own line, with other punctuation and glosses', () =>
    expectFindings(
      rule,
      `清河縣造林現場推進會材料\n內容簡介\n⟦summary¦清河縣召開(kāi)春季造林現場推進會,部署全年國土綠化重點(diǎn)任務,要求各鄉鎮搶抓農時…⟧\n清河縣召開春季造林現場推進會，部署全年國土綠化重點任務，要求各鄉鎮搶抓農時、落實責任。`,
    ));
  it('flags one that takes in the beginnings of two paragraphs', () =>
    expectFindings(rule, `⟦summary¦摘要：${FIRST}会议由县长…⟧\n${FIRST}\n会议由县长主持，各乡镇负责同志参加。`));
  it('flags a paragraph right below itself', () =>
    expectFindings(rule, `${FIRST}\n⟦again¦${FIRST}⟧\n会议由县长主持。`));
  it('flags a long paragraph that was pasted again further down', () =>
    expectFindings(rule, `${FIRST.repeat(4)}\n会议由县长主持。\n⟦again¦${FIRST.repeat(4)}⟧`));
  it('removes the repetition with its line', () =>
    void expectSuggested(rule, `${FIRST}\n⟦${FIRST}⟧\n散会。`, 'remove', `${FIRST}\n散会。`));

  it('flags a word that stands twice', () =>
    void expectSuggested(
      rule,
      '各镇要⟦word¦要⟧抓好落实，进一步⟦word¦进一步⟧加强⟦word¦加强⟧管护，群眾的⟦word¦的⟧滿意度提高。',
      'removeWord',
      '各镇要抓好落实，进一步加强管护，群眾的滿意度提高。',
    ));
  it('accepts words that begin with the one before, and reduplication', () =>
    expectFindings(
      rule,
      '工作目的的确定，的的确确，为了了解实情，存在在建项目，重要要素，主要要求，但是是否，作为为民办事，以及及时，参与与会，首都都市圈，研究研究，坚持坚持再坚持，人人参与，中心中心主任。',
    ));
  it('accepts paragraphs that only begin alike', () =>
    expectFindings(rule, `${FIRST}第一片区由林业局负责。\n${FIRST}第二片区由水利局负责。`));
  it('accepts short lines that repeat', () => expectFindings(rule, '本条删除。\n第二条说明。\n本条删除。'));
  it('accepts an item that two articles share', () =>
    expectFindings(rule, `（一）${FIRST}\n（二）其他事项。\n第二节\n（一）${FIRST}`));
  it('accepts an abstract in its own words', () =>
    expectFindings(rule, `摘要：全县绿化工作推进会近日召开，各乡镇负责同志参加，明确了时间表和路线图。\n${FIRST}`));
  it('flags a shorter paragraph of several figures wherever it stands again', () => {
    const figures =
      '全县疏浚河道126公里，加固堤防38处，更换水泵54台，新增供水能力每日2.4万吨，受益群众达到31万人，管护经费全部落实到村到组。';
    expectFindings(rule, `一、水源\n${figures}\n二、管护\n由专人负责。\n⟦again¦${figures}⟧`);
  });
  it('accepts a short one without figures, and one whose figures differ', () => {
    const plain =
      '各乡镇要认真组织实施，按季度向县水利局报送进展情况，县水利局会同有关部门加强督促检查，确保各项任务按期完成。';
    expectFindings(rule, `一、水源\n${plain}\n二、管护\n由专人负责。\n${plain}`);
    const of = (n: number): string =>
      `全县疏浚河道${n}公里，加固堤防38处，更换水泵54台，新增供水能力每日2.4万吨，受益群众达到31万人，管护经费全部落实到村到组。`;
    expectFindings(rule, `一、水源\n${of(126)}\n二、管护\n由专人负责。\n${of(127)}`);
  });
});
