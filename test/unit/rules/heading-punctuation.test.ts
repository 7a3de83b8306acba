import rule from '../../../server/src/rules/heading-punctuation';
import { expectFindings, expectFixed } from '../../support/marked';

describe('heading-punctuation', () => {
  it('removes a mark behind a bracketed label', () =>
    expectFixed(
      rule,
      '（一）⟦behind¦、⟧清淤\n两处。\n(二)⟦behind¦、⟧固堤\n三处。',
      '（一）清淤\n两处。\n(二)固堤\n三处。',
    ));
  it('puts a comma behind 第一', () =>
    expectFixed(
      rule,
      '要抓三件事。第一⟦ordinal¦、⟧清淤要早。第二⟦ordinal¦、⟧固堤要实。',
      '要抓三件事。第一，清淤要早。第二，固堤要实。',
    ));
  it('accepts the standard forms', () =>
    expectFindings(
      rule,
      '一、形势\n（一）总体平稳。\n1. 水情\n（1）雨量偏多。\n①上游来水。②下游顶托。\n第一，早部署。第二，早落实。',
    ));
  it('accepts enumerations of references', () =>
    expectFindings(rule, '依照第五条第（一）、（二）项和第三、第四款办理。'));
  it('accepts 一、', () => expectFindings(rule, '一、清淤\n二、固堤'));
});
