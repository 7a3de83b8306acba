import { span, type Span } from '../text/span';
import { unitAt } from './hole-scan';

/** What can be told of a passage by its form alone. */
export type FactKind = 'work' | 'documentNumber' | 'plan' | 'date' | 'figure' | 'placeholder';

export interface Fact {
  readonly kind: FactKind;
  readonly span: Span;
}

/** Left out for what nobody has filled in yet: 【待补】, 【未定】. */
const MARK = /【[^【】\n]{0,12}(?:待|未)[补補填定核][^【】\n]{0,12}】/g;

/** With its marks. */
const WORK = /《[^《》\n]{1,100}》/g;

/** 国办发〔2024〕1号, and Taiwan's 府教字第1130001234號. No verb begins an issuing body's mark. */
const DOCUMENT_NUMBER =
  /(?![落实據据照按和及与與见見关關于於的在行印以依])(?:\p{Script=Han}{1,6}[〔[【(（［](?:19|20)\d{2}[〕\]】)）］]第?[0-9０-９]{1,5}[号號]|\p{Script=Han}{2,8}字第[0-9A-Za-z]{3,14}[号號])/gu;

/** “十四五”规划, 十三五时期, 二〇三五年远景目标. */
const PLAN =
  /[“「"](?:[六七八九十]|十[一二三四五六])五[”」"](?:[规規][划劃](?:[纲綱]要)?|[时時]期|期[间間])?|(?<![一二三四五六七八九十])(?:[八九]|十[一二三四五六])五(?:[规規][划劃](?:[纲綱]要)?|[时時]期|期[间間])|(?:2035|二[〇○零]三五)年[远遠]景目[标標](?:[纲綱]要)?/g;

const DATE =
  /(?<![\d０-９])(?:(?:19|20)\d{2}|(?:中華民國|民國|民国)\d{1,3}|[０-９]{4})年(?:[\d０-９]{1,2}月(?:[\d０-９]{1,2}[日号號]|[上中下]旬|[底初份])?)?|(?<![\d０-９])[\d０-９]{1,2}月(?:[\d０-９]{1,2}[日号號]|[上中下]旬|[底初份])|(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|[一二][〇○零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/g;

/** Its number alone; the unit is looked up behind it. */
const FIGURE =
  /(?<![0-9A-Za-z_.０-９〔第])(?:\d{1,3}(?:[,，]\d{3}(?!\d)){1,5}|\d{1,20}|[０-９]{1,20})(?:[.．][\d０-９]{1,10})?/g;

const PATTERNS: readonly (readonly [FactKind, RegExp])[] = [
  ['placeholder', MARK],
  ['work', WORK],
  ['documentNumber', DOCUMENT_NUMBER],
  ['plan', PLAN],
  ['date', DATE],
];

/** 百分之五, 千分之三 and figures without a unit are left alone; a figure is shown with what it measures. */
export function findFacts(text: string): Fact[] {
  const found: Fact[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern))
      found.push({ kind, span: span(match.index, match.index + match[0].length) });
  }
  for (const { index, 0: number } of text.matchAll(FIGURE)) {
    const end = index + number.length;
    const unit = unitAt(text, end);
    if (unit) found.push({ kind: 'figure', span: span(index, end + unit.text.length) });
  }
  return apart(found);
}

/** In order; of two that overlap the one found first stays, which is the more telling kind. */
function apart(found: readonly Fact[]): Fact[] {
  const order = new Map(found.map((fact, i) => [fact, i]));
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || order.get(a)! - order.get(b)!);
  const out: Fact[] = [];
  for (const fact of sorted) {
    const last = out.at(-1);
    if (!last || last.span.end <= fact.span.start) out.push(fact);
    else if (order.get(fact)! < order.get(last)!) out[out.length - 1] = fact;
  }
  return out;
}
