import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { expectTokens, loadGrammar } from '../support/tokens';

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const tokens = (marked: string) => expectTokens(grammar, marked);

  describe('headings', () => {
    it('of every level, alone on their line', () =>
      tokens(
        [
          '⟦一、工作回顾¦h-1⟧',
          '⟦（二）改善民生¦h-2⟧',
          '⟦3．修好路¦h-3⟧',
          '⟦（4）通客车¦h-4⟧',
          '⟦第三章　附则¦h-1⟧',
          '⟦第二节 监督¦h-2⟧',
          '⟦貳、實施方式¦h-1⟧',
          '⟦乙、經費來源¦h-4⟧',
        ].join('\n'),
      ));
    it('run into their text: the title ends with its sentence', () =>
      tokens('⟦（一）壮大产业¦h-2⟧。全年新增企业⟦8¦figure⟧⟦家¦unit⟧。'));
    it('with half-width punctuation', () => tokens('⟦(三)抓春耕,促增收¦h-2⟧。'));
    it('through a gloss', () => tokens('⟦一、衛¦h-1⟧⟦(wèi)¦gloss⟧⟦生¦h-1⟧'));
    it('whose first sentence is a paragraph: the label alone', () =>
      tokens(`⟦（一）¦label⟧${'全面提升城乡供水的保障能力和服务水平，'.repeat(4)}`));
    it('of the table of contents', () => tokens('⟦目　录¦h-contents⟧\n⟦一、总体要求¦h-1⟧'));
    it('name the document on its first line, not further down', () =>
      tokens('⟦青河镇工作报告¦h-title⟧\n听取青河镇工作报告'));
    it('are not decimals, ranks or citations', () =>
      tokens('⟦3.5¦figure⟧⟦万人¦unit⟧参保，居全省第一，依据第五条第（三）项'));
  });

  describe('labels', () => {
    it('of tasks inside a paragraph', () => tokens('重点是：⟦一是¦label.task⟧修渠；⟦二是¦label.task⟧清淤。'));
    it('of ordinals and items', () => tokens('⟦第一¦label.task⟧，抓早。⟦①¦label.item⟧摸底；⟦②¦label.item⟧整改'));
    it('of articles, with spaces inside', () => tokens('⟦第　四　條¦label.article⟧　　本辦法自發布日施行。'));
    it('of a gazette’s fields', () => tokens('⟦主旨¦label.field⟧：公告周知。'));
    it('are not words that end alike', () => tokens('这是其中之一是对的，统一是必要的，一要件'));
  });

  describe('facts', () => {
    it('figures with their units', () =>
      tokens(
        '⟦1,200¦figure⟧⟦万元¦unit⟧、⟦３６¦figure⟧⟦個¦unit⟧、⟦9600¦figure⟧⟦余户¦unit⟧、⟦-2.5¦figure⟧⟦个百分点¦unit⟧',
      ));
    it('figures in Chinese', () => tokens('⟦百分之四十五¦figure⟧、⟦三百二十¦figure⟧⟦户¦unit⟧，一些人'));
    it('dates', () =>
      tokens(
        '⟦2025年3月12日¦date⟧、⟦二〇二五年三月¦date⟧、⟦中華民國114年5月20日¦date⟧、⟦2025-03-06¦date⟧、⟦10月底¦date⟧',
      ));
    it('cited works, one inside the other', () => tokens('根据《⟦关于落实《节水条例》的意见¦work⟧》执行'));
    it('document numbers, in right and wrong brackets', () =>
      tokens(
        '根据⟦青政办发〔2024〕1号¦document-number⟧、⟦青政发[2024]06号¦document-number⟧、⟦府水工字第1140051234號¦document-number⟧',
      ));
    it('are not part of a Latin word', () => tokens('PM2.5、SO2、A4纸'));
  });

  describe('brackets and quotes', () => {
    it('of the mainland', () => tokens('推行“⟦一网通办¦double⟧”（试点）'));
    it('of Taiwan, one inside the other', () => tokens('依「⟦所謂¦double⟧『⟦公告¦single⟧』⟦規定¦double⟧」辦理'));
    it('without their other half colour nothing else', () =>
      tokens('落实《行动方案，增收⟦5¦figure⟧⟦元¦unit⟧\n“开头没有结尾\n正文'));
  });

  describe('damage', () => {
    it('masked figures', () =>
      tokens('增长⟦*%¦placeholder.figure⟧，新增⟦*¦placeholder.figure⟧万份，⟦20¦figure⟧⟦*¦placeholder.figure⟧年'));
    it('a percentage without its figure', () => tokens('合格率达到⟦%¦placeholder.figure⟧'));
    it('masked words and names', () =>
      tokens('推进⟦_¦placeholder.word⟧改革，⟦××¦placeholder.name⟧县、⟦某某¦placeholder.name⟧镇'));
    it('marks to be filled', () => tokens('总投资⟦【待补】¦placeholder.mark⟧亿元'));
    it('glosses', () => tokens('農⟦(nóng)¦gloss⟧業⟦(yè)¦gloss⟧'));
    it('the mark of a cut', () => tokens('⟦……(此处省略320字,登录后查看)……¦cut⟧'));
    it('what a page left behind', () =>
      tokens('⟦|¦residue⟧\n⟦来源：青河县融媒体中心¦metadata⟧\n⟦版权所有：青河县¦boilerplate⟧'));
    it('is not a product, a footnote, an English word or an abbreviation', () =>
      tokens('⟦2¦figure⟧*⟦66¦figure⟧⟦万千瓦¦unit⟧、(welfare)、医保(DIP)、PM_2.5、增长⟦5¦figure⟧⟦%¦unit⟧'));
  });

  it('gives one line’s brackets no say in the next', () => {
    const plain = grammar.tokenizeLine('正文', null);
    const after = grammar.tokenizeLine('（“《「未完', null).ruleStack;
    assert.deepEqual(grammar.tokenizeLine('正文', after).tokens, plain.tokens);
  });
});
