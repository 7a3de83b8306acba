import { siblingLabels } from '../../../server/src/service/siblings';
import { expectPlaces } from '../../support/places';

describe('siblings of a label', () => {
  it('are the labels of its run', () =>
    expectPlaces(siblingLabels, '⟦一、⟧河道治理\n清淤。\n⟦‸二、⟧堤防加固\n固堤。\n⟦三、⟧泵站更新\n两座。'));
  it('are those inside a paragraph', () =>
    expectPlaces(siblingLabels, '要抓好：⟦一是‸⟧清淤；⟦二是⟧固堤。\n再抓好：一是建闸；二是换泵。'));
  it('are of one run, not of all of its family', () =>
    expectPlaces(
      siblingLabels,
      '一、河道\n（一）清淤\n三处。\n（二）疏浚\n两处。\n二、堤防\n⟦（‸一）⟧固堤\n两段。\n⟦（二）⟧植树\n一千棵。',
    ));

  it('are none behind the label', () => expectPlaces(siblingLabels, '一、河‸道治理\n清淤。\n二、堤防加固\n固堤。'));
  it('are none of a label that stands alone', () => expectPlaces(siblingLabels, '‸一、河道治理\n清淤三处。'));
  it('are none of what only looks like a label', () =>
    expectPlaces(siblingLabels, '第‸二、三产业稳步增长，小（一）型水库除险加固。'));
});
