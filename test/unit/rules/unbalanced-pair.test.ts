import rule from '../../../server/src/rules/unbalanced-pair';
import { expectFindings } from '../../support/marked';

describe('unbalanced-pair', () => {
  it('flags a title mark that is never closed', () => expectFindings(rule, '贯彻⟦opener¦《⟧防汛条例要求，修订预案。'));
  it('flags a quotation mark that was never opened', () => expectFindings(rule, '树立过紧日子⟦closer¦”⟧的思想。'));
  it('flags a bracket in Traditional text', () =>
    expectFindings(
      rule,
      '本府⟦opener¦（⟧以下簡稱本府依規定辦理。\n下段。\n又下段。\n再下段。\n末段）。'.replace('末段）', '末段'),
    ));
  it('flags the inner one of two', () => expectFindings(rule, '落实《关于⟦opener¦“⟧十四五规划的意见》要求。'));

  it('accepts pairs, also nested', () =>
    expectFindings(
      rule,
      '落实《关于印发〈方案〉的通知》（清政发〔2024〕1号）要求，建设“四好”公路，推进「一網通辦」。',
    ));
  it('accepts brackets of two widths', () => expectFindings(rule, '卫生院（含分院)已达标,学校(含教学点）已验收。'));
  it('accepts a quotation opened again at each paragraph', () =>
    expectFindings(
      rule,
      '将第三条修改为：“第三条　县人民政府负责本条例的实施。\n“乡镇人民政府协助实施。\n“村民委员会予以配合。”',
    ));
  it('accepts a bracket that closes after a hard break', () =>
    expectFindings(rule, '全文如下（略，\n请见附件所列清单和说明）。会议结束。'));
  it('accepts labels and faces', () => expectFindings(rule, '1)清淤到位。\n2）固堤到位。\na)供水\nb)排水'));
  it('leaves the furniture of a page alone', () =>
    expectFindings(rule, '打印 】\n清河县水利工作会议召开。\n会议强调，要压实责任。'.replace('打印 】\n', '打印】\n')));
});
