import { definitionsAt, referencesAt } from '../../../server/src/service/references';
import { expectPlaces } from '../../support/places';

const expectDefinitions = (marked: string): void =>
  expectPlaces((report, offset) => definitionsAt(report, offset).map(({ target }) => target), marked);

const expectOrigins = (marked: string): void =>
  expectPlaces((report, offset) => [...new Set(definitionsAt(report, offset).map(({ origin }) => origin))], marked);

const expectReferences = (marked: string): void =>
  expectPlaces((report, offset) => referencesAt(report, offset, false), marked);

const BODY = '水利工作报告\n';

describe('definition', () => {
  it('of an entry of the table of contents is its heading', () =>
    expectDefinitions(
      `目录\n一、河道‸治理\n二、堤防加固\n${BODY}⟦一、河道治理⟧\n清淤三处。\n二、堤防加固\n加固两段。`,
    ));
  it('of an entry is its heading also where the heading was retouched, and where it nests', () =>
    expectDefinitions(
      `目录\n一、河道治理\n（一）清理淤积河‸段\n二、堤防加固\n${BODY}一、河道治理\n⟦（一）清理淤积的河段⟧\n三处。\n二、堤防加固\n加固两段。`,
    ));
  it('of a heading is its entry', () =>
    expectDefinitions(
      `目录\n一、河道治理\n⟦二、堤防加固⟧\n${BODY}一、河道治理\n清淤三处。\n二、堤防‸加固\n加固两段。`,
    ));
  it('of a counted claim are the labels of its items', () =>
    expectDefinitions('会议部署了三项重‸点任务：⟦一是⟧疏浚河道；⟦二是⟧加固堤防；⟦三是⟧更新泵站。'));
  it('of a claim above a list of paragraphs are their labels', () =>
    expectDefinitions('要抓好以下‸两个方面：\n⟦（一）⟧清淤。\n⟦（二）⟧固堤。'));
  it('of a counted item is the claim, seen through glosses', () =>
    expectDefinitions('會議部署⟦兩項重點任務(wù⟧):一是疏浚;‸二是加固。'.replace('(wù⟧)', '⟧(wù)')));
  it('says which characters lead there', () => {
    expectOrigins(`目录\n⟦一、河道‸治理⟧\n二、堤防加固\n${BODY}一、河道治理\n清淤三处。\n二、堤防加固\n加固两段。`);
    expectOrigins('会议部署了⟦三项重‸点任务⟧：一是疏浚河道；二是加固堤防；三是更新泵站。');
  });

  it('of an entry that the body lacks is none', () =>
    expectDefinitions(`目录\n一、河道治理\n二、堤‸防加固\n${BODY}一、河道治理\n清淤三处。`));
  it('of a heading that no entry lists is none', () =>
    expectDefinitions('一、河道‸治理\n清淤三处。\n二、堤防加固\n两段。'));
  it('of a claim without a list is none', () => expectDefinitions('全年完成三项重‸点任务，建成两个泵站。'));
  it('of a slogan is none', () => expectDefinitions('增强“四个‸意识”：一是强化学习；二是严明纪律。'));
  it('of what an item says is none', () => expectDefinitions('会议部署了两项重点任务：一是疏浚‸河道；二是加固堤防。'));
  it('of body text, of nothing, is none', () => {
    expectDefinitions(`目录\n一、河道治理\n二、堤防加固\n${BODY}一、河道治理\n清淤‸三处。\n二、堤防加固\n两段。`);
    expectDefinitions('‸');
  });
});

describe('references', () => {
  it('to a heading are its entry, from either', () => {
    const text = `目录\n⟦一、河道治理⟧\n二、堤防加固\n${BODY}一、河道‸治理\n清淤三处。\n二、堤防加固\n两段。`;
    expectReferences(text);
    expectReferences(text.replace('‸', '').replace('⟦一', '⟦‸一'));
  });
  it('to a claim are its items, with the claim where the declaration is asked for', () => {
    expectReferences('抓好两‸件事：⟦一是⟧清淤；⟦二是⟧固堤。');
    expectPlaces((report, offset) => referencesAt(report, offset, true), '抓好⟦两件事⟧：‸⟦一是⟧清淤；⟦二是⟧固堤。');
  });

  it('to what stands behind an item are none', () => expectReferences('抓好两件事：一是清‸淤；二是固堤。'));
  it('to a heading without an entry are none', () => expectReferences('一、清‸淤\n三处。\n二、固堤\n两段。'));
});
