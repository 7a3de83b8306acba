import rule from '../../../server/src/rules/odd-whitespace';
import { expectFindings, expectFixed } from '../../support/marked';

describe('odd-whitespace', () => {
  it('cleans running text', () =>
    expectFixed(
      rule,
      '会议召开。⟦ ⟧各单位要解决群众⟦ ⟧“急难愁盼”⟦ ⟧问题，抓好行⟦ ⟧动落实，取得实效。',
      '会议召开。各单位要解决群众“急难愁盼”问题，抓好行动落实，取得实效。',
    ));
  it('looks through a gloss', () =>
    expectFixed(
      rule,
      '今年，著力化解村民飲(yǐn)水⟦ ⟧“燃眉之急”⟦ ⟧難(nán)題。',
      '今年，著力化解村民飲(yǐn)水“燃眉之急”難(nán)題。',
    ));
  it('writes an ordinary space for a foreign one', () =>
    expectFixed(rule, '某某市代市长⟦\u00a0⟧王晓明\n各位代表：', '某某市代市长 王晓明\n各位代表：'));
  it('removes what nobody sees', () => expectFixed(rule, '各级⟦\u200b⟧各部门要抓好落实。', '各级各部门要抓好落实。'));
  it('leaves the break inside a sentence to its own rule', () =>
    expectFindings(rule, '去年以来，全县扎实推进农村人居环境整治， \n 群众比较满意。'));
  it('leaves a short name that is set wide, and what heads an entry', () => {
    expectFindings(rule, '会议决定，递补候补委员孙　磊、吴秀英为县委委员。');
    expectFindings(rule, '县委常委李海燕、高　飞出席会议，秘书长杜　鹏宣读决定，请假：何　静。');
    expectFindings(rule, '上午：举行开班式，学员报到；下午：《决定》解读　主讲：罗　敏');
    expectFindings(rule, '5日（农历正月初八）　全县召开动员大会，部署重点工作。');
  });
  it('takes the same space inside a word and behind a clause', () =>
    expectFindings(
      rule,
      '会议要求，要抓好安⟦　⟧全、稳定工作，提⟦　⟧高质量。会后，全县（含园区）⟦　⟧统一行动，抓好落实。',
    ));
  it('leaves layout alone', () =>
    expectFindings(
      rule,
      '关于教育工作的报告\n市长　王　强\n\u3000\u3000各位代表：现在报告工作。\n第　一　条　为了加强管理，制定本办法。\n**一、总体要求** 坚持稳中求进，统筹发展，抓好落实。\n> \n> 2024年3月5日 09:30\n换行。  \n增长 12%，位居第 3 位。',
    ));

  it('leaves the space behind a label of letters', () =>
    expectFindings(
      rule,
      '(a)　平整約七公頃土地，並種植樹木；\n(iii)　加建一條行車綫，設置行人路；以及\n（b）　美化環境，減少影響。\n甲市(b)區⟦⟧的工程，已經完成。'.replace(
        '⟦⟧',
        '',
      ),
    ));
});
