import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/missing-name';
import { expectFindings, expectSuggested } from '../../support/marked';

/** The rule speaks only where the document has other holes. */
const HOLE = '到课率*%。';

describe('missing-name', () => {
  it('finds departments', () => expectFindings(rule, `${HOLE}⟦医院的科、科⟧被评为省级重点专科。`));
  it('finds heads in a row without their names', () => {
    expectFindings(rule, `${HOLE}⟦村、村⟧被评为文明村，由⟦镇、镇和镇⟧分别牵头，⟦卫生院、卫生院⟧率先达标。`);
    expectFindings(rule, `${HOLE}其中，⟦公司、公司⟧获评绿色工厂，参加试点的⟦中学、中学⟧，进展顺利。`);
    expectFindings(rule, `簽約率*%。⟦縣、縣⟧兩地先行，⟦醫院、醫院⟧獲評先進。`);
  });
  it('finds one that is given a title', () =>
    expectFindings(rule, `${HOLE}去年，⟦村⟧被评为生态村，⟦社区⟧获评示范社区。`));
  it('finds an example that is nobody’s', () =>
    expectFindings(rule, `${HOLE}例如，⟦医院⟧导管室启用后，手术不再外转。`));
  it('finds a building that is nobody’s', () => expectFindings(rule, `${HOLE}⟦医院⟧新院区建设项目总投资三亿元。`));
  it('finds the end of a name', () => expectFindings(rule, `${HOLE}签约以来，⟦镇⟧卫生院转诊人数减少。`));
  it('finds a person', () => expectFindings(rule, `${HOLE}会议由⟦同志⟧主持，⟦同志⟧传达了文件。`));
  it('finds speakers', () => expectFindings(rule, `${HOLE}刚才，⟦卫生院和街道服务中心⟧作了典型发言。`));
  it('finds them in Traditional text, with half-width marks', () =>
    expectFindings(rule, `到課率*%.例如,⟦醫院⟧導管室啟用後,手術不再外轉。`));

  it('finds heads that are counted one by one', () =>
    expectFindings(rule, `${HOLE}以⟦医院、学院⟧两家为牵头单位，与⟦小学、幼儿园⟧两所结对。`));
  it('finds the second of a row that has lost what the first has', () =>
    expectFindings(rule, `${HOLE}由柳河镇、⟦镇⟧分别牵头，红星公司和⟦公司、公司⟧先后落户。`));
  it('finds somewhere particular', () => {
    expectFindings(rule, `${HOLE}⟦镇⟧等地受灾，最大雨量出现在⟦乡⟧，现场会在⟦县⟧召开，新厂区位于⟦街道⟧。`);
    expectFindings(rule, `${HOLE}汛期，⟦水文站⟧洪峰流量超过往年。`);
  });
  it('finds persons and teams', () => {
    expectFindings(rule, `${HOLE}⟦医院教授⟧团队攻克难题，⟦博士⟧团队研发新药，⟦大学同学⟧荣获金奖，⟦老师⟧被授予称号。`);
    expectFindings(rule, `${HOLE}“手续少了。”⟦企业⟧生产负责人⟦先生⟧说，村民⟦女士⟧高兴地点头。`);
  });
  it('finds bodies that did something of their own', () => {
    expectFindings(rule, `${HOLE}⟦分局派出所⟧率先试点，⟦卫生院⟧首创家庭病床，软件由⟦公司⟧开发，与⟦集团⟧签约。`);
    expectFindings(rule, `${HOLE}占地百亩的⟦项目⟧二期已投产。`);
  });
  it('finds who spoke, where it was and what was done', () => {
    expectFindings(rule, `${HOLE}⟦村党支部书记⟧介绍，现场会在⟦区⟧召开，⟦县⟧作经验交流，一行人赶赴⟦乡⟧。`);
    expectFindings(rule, `${HOLE}园区引进⟦集团⟧，⟦农业公司⟧落户，⟦大桥⟧全线通车，案件由⟦派出所⟧侦办。`);
    expectFindings(rule, `${HOLE}重灾区是⟦镇和镇⟧，⟦路、路⟧改造完工。`);
  });
  it('finds prepositions without anything behind them', () => {
    expectFindings(
      rule,
      `${HOLE}⟦behind¦来自⟧的工人返岗，新厂区⟦behind¦位于⟧，启动仪式在⟦missing¦举行⟧，赴⟦missing¦调研⟧。`,
    );
    expectFindings(rule, `${HOLE}出席会议的有甲⟦missing¦、和⟧，⟦behind¦在⟧的支持下完成。`);
  });
  it('finds what is empty', () => {
    expectFindings(rule, `${HOLE}会议由⟦主持⟧召开，印发⟦《》⟧，获评⟦“”⟧称号，⟦联系人：⟧，地址见附件。`);
    expectFindings(rule, `${HOLE}刚才，⟦、⟧和审计局作了发言。`);
  });
  it('finds them in Traditional text', () =>
    expectFindings(rule, `簽約率*%。系統由⟦公司⟧開發，⟦鎮⟧等地停電，⟦醫院主任⟧團隊完成手術，與⟦大學⟧簽約。`));

  it('says nothing in a document without other holes', () => {
    expectFindings(rule, '例如，医院导管室启用后，手术不再外转。医院新院区建设项目总投资三亿元。');
    expectFindings(rule, '会议由同志主持，镇卫生院转诊人数减少。');
    expectFindings(rule, '村、村被评为文明村，社区被评为示范社区。');
  });
  it('leaves bodies in general', () => {
    expectFindings(rule, `${HOLE}医院要加强管理，乡镇卫生院和村卫生室要落实责任。`);
    expectFindings(rule, `${HOLE}各科、室要密切配合，省、市、县三级联动，镇、村两级负责。`);
    expectFindings(rule, `${HOLE}例如，学校可以开设课后服务，同志们要努力，各位同志参加学习。`);
  });
  it('leaves heads in a row that go on', () => {
    expectFindings(rule, `${HOLE}由县、县级市和镇、镇属企业共担，在村、村民小组公示，对企业、企业家一视同仁。`);
    expectFindings(rule, `${HOLE}由縣、縣級市共擔，學校、學校周邊一併整治，市、縣、鄉三級分別負責。`);
    expectFindings(rule, `${HOLE}东村、西村被评为文明村，在镇、村两级公示，全村被评为先进，我镇获评。`);
  });
  it('leaves heads in general', () => {
    expectFindings(rule, `${HOLE}走进社区、学校和企业宣讲，市、县两级联动，镇、村干部到场，由企业和职工协商。`);
    expectFindings(rule, `${HOLE}由县、县直部门负责，各镇、镇直单位落实，专家团队常驻，由主管部门牵头，由局长主持。`);
    expectFindings(
      rule,
      `${HOLE}项目一期工程要抓紧，来自基层，位于山区，居民说，李女士说，村民张先生说，公司负责安全生产。`,
    );
    expectFindings(rule, `${HOLE}引导群众参与、支持改革，学校等单位配合，与企业签订劳动合同，联系人：王明。`);
  });
  it('leaves what has its name', () => {
    expectFindings(rule, `${HOLE}县医院的内科、外科被评为重点专科，例如，县医院导管室启用。`);
    expectFindings(rule, `${HOLE}刚才，临江镇卫生院和东街街道作了发言，王宏同志主持会议。`);
  });

  it('puts a place for each head of a row, and is content then', () => {
    const titled = `${HOLE}印发《【待补】》。`;
    assert.equal(expectSuggested(rule, `${HOLE}印发⟦empty¦《》⟧。`, 'mark', titled), titled);
    const after = `${HOLE}【待补】村、【待补】村被评为文明村。`;
    assert.equal(expectSuggested(rule, `${HOLE}⟦村、村⟧被评为文明村。`, 'mark', after), after);
  });
  it('puts a place for each name, and is content then', () => {
    const after = `${HOLE}【待补】医院的【待补】科、【待补】科被评为重点专科。`;
    assert.equal(expectSuggested(rule, `${HOLE}⟦医院的科、科⟧被评为重点专科。`, 'mark', after), after);
    const one = `${HOLE}例如，【待补】医院导管室启用后，手术不再外转。`;
    assert.equal(expectSuggested(rule, `${HOLE}例如，⟦医院⟧导管室启用后，手术不再外转。`, 'fillIn', one), one);
  });
});
