import { span } from '../../server/src/text/span';
import { NUMERALS, textOf, type CleanReport, type Line, type LineKind } from './clean';
import { linesOf, offsetOf, replaced, replacing, sitesOf, type Damage, type Damaged } from './damage';
import type { Random } from './random';

/** A label at the start of a line or of a clause. */
const LABEL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\. |[一二三四五六七八九十]+是)/u;

/** The lines of one run, by index: neighbours in numbering, though other lines stand between headings. */
function runs({ lines }: CleanReport): number[][] {
  const out: number[][] = [];
  const open = new Map<LineKind, number[]>();
  lines.forEach(({ kind, text }, i) => {
    if (!['heading', 'subheading', 'item', 'tasks'].includes(kind) || !LABEL.test(text)) return;
    if (/^(?:一、|（一）|1\. |一是)/.test(text)) {
      const run: number[] = [];
      out.push(run);
      open.set(kind, run);
    }
    open.get(kind)?.push(i);
  });
  return out.filter((run) => run.length >= 3);
}

const withLine = (report: CleanReport, i: number, text: string): readonly Line[] =>
  report.lines.map((line, at) => (at === i ? { ...line, text } : line));

const labelOf = (text: string): string => LABEL.exec(text)![0];

/** The lines of a report without its table of contents, which would know better. */
const withoutContents = (report: CleanReport): CleanReport => ({
  ...report,
  lines: report.lines.filter(({ kind }) => kind !== 'contents' && kind !== 'contents-title'),
});

/** From the label of one line to that of another: where the order is broken, one reader names the one, one the other. */
const placeOfLabels = (lines: readonly Line[], first: number, last = first): Damaged => {
  const report: CleanReport = { lines, script: 'simplified' };
  const end = offsetOf(report, last) + labelOf(lines[last]!.text).length;
  return { text: textOf(report), places: [span(offsetOf(report, first), end)] };
};

/** An inner item, for what is gone at either end nobody can know. */
function inner(report: CleanReport, random: Random): { run: number[]; at: number } | undefined {
  const run = random.any(runs(report));
  return run && { run, at: random.int(1, run.length - 2) };
}

function dropped(full: CleanReport, random: Random): Damaged | undefined {
  const report = withoutContents(full);
  const chosen = inner(report, random);
  if (!chosen) return undefined;
  const [gone, next] = [chosen.run[chosen.at]!, chosen.run[chosen.at + 1]!];
  const { kind } = report.lines[gone]!;
  // A heading goes with its section.
  const end = kind === 'heading' || kind === 'subheading' ? next : gone + 1;
  const lines = report.lines.filter((_, i) => i < gone || i >= end);
  return placeOfLabels(lines, next - (end - gone));
}

/** The label of an item becomes that of one so many before it. */
const relabelled =
  (back: number): Damage['apply'] =>
  (full, random) => {
    const report = withoutContents(full);
    const run = random.any(runs(report).filter(({ length }) => length > back + 1));
    if (!run) return undefined;
    const at = random.int(back, run.length - 2);
    const [i, next, other] = [run[at]!, run[at + 1]!, run[at - back]!];
    const { text } = report.lines[i]!;
    const label = labelOf(report.lines[other]!.text);
    return placeOfLabels(withLine(report, i, label + text.slice(labelOf(text).length)), i, next);
  };

/** A heading that lost the line break before it; also the last one, which has no other behind it to prove it. */
function glued(full: CleanReport, random: Random): Damaged | undefined {
  const report = withoutContents(full);
  const run = random.any(runs(report).filter(([first]) => report.lines[first!]!.kind === 'heading'));
  if (!run) return undefined;
  const i = run[random.int(1, run.length - 1)]!;
  const text = textOf(report);
  const start = offsetOf(report, i);
  if (!/。$/.test(report.lines[i - 1]!.text)) return undefined;
  return { text: text.slice(0, start - 1) + text.slice(start), places: [span(start - 1, start + 1)] };
}

function droppedTaskInside(report: CleanReport, random: Random): Damaged | undefined {
  const site = random.any(sitesOf(report, ['tasks'], /(?<=；)[二三四]是[^；。]+；(?=([三四五])是)/gu));
  if (!site) return undefined;
  const { text, places } = replaced(report, site, '', span(0, 2));
  return { text, places };
}

/** A section that the table of contents lists is not in the body. */
function sectionGone(report: CleanReport, random: Random): Damaged | undefined {
  const entries = linesOf(report, 'contents');
  if (entries.length < 3) return undefined;
  const headings = linesOf(report, 'heading');
  if (headings.length !== entries.length) return undefined;
  const which = random.int(1, entries.length - 2);
  const lines = report.lines.filter((_, i) => i < headings[which]! || i >= headings[which + 1]!);
  return entryPlace(lines, entries[which]!);
}

function sectionRenamed(report: CleanReport, random: Random): Damaged | undefined {
  const entries = linesOf(report, 'contents');
  if (entries.length === 0) return undefined;
  const which = random.int(0, entries.length - 1);
  const label = labelOf(report.lines[entries[which]!]!.text);
  return entryPlace(withLine(report, entries[which]!, `${label}广泛开展群众性文化活动`), entries[which]!);
}

const entryPlace = (lines: readonly Line[], i: number): Damaged => {
  const start = offsetOf({ lines, script: 'simplified' }, i);
  return { text: textOf({ lines }), places: [span(start, start + lines[i]!.text.length)] };
};

const otherNumeral = (numeral: string, random: Random): string =>
  random.one(NUMERALS.slice(2, 8).filter((other) => other !== numeral));

function lastTaskGone(report: CleanReport, random: Random): Damaged | undefined {
  const site = random.any(sitesOf(report, ['tasks'], /([三四五六七八])([项項])工作：.*(；[三四五]是[^；。]+)。$/gu));
  if (!site) return undefined;
  const [all, , , last] = site.match;
  return replaced(report, site, all.slice(0, -last!.length - 1) + '。', span(0, 2));
}

export const STRUCTURE: readonly Damage[] = [
  { name: 'item or section that is gone', rules: ['numbering-gap'], apply: dropped },
  { name: 'item inside a sentence that is gone', rules: ['numbering-gap'], apply: droppedTaskInside },
  { name: 'number that stands twice', rules: ['numbering-gap'], apply: relabelled(1) },
  { name: 'number that steps back', rules: ['numbering-gap'], apply: relabelled(2) },
  { name: 'heading glued to the text before', rules: ['numbering-gap'], apply: glued },
  { name: 'section that only the contents have', rules: ['contents-mismatch'], apply: sectionGone },
  { name: 'entry of the contents that the body has not', rules: ['contents-mismatch'], apply: sectionRenamed },
  {
    name: 'count that its list does not bear out',
    rules: ['count-mismatch'],
    apply: replacing(['tasks', 'prose'], /[三四五](?=[项項]工作：)/gu, ([numeral], random) =>
      otherNumeral(numeral, random),
    ),
  },
  { name: 'last item of a counted list that is gone', rules: ['count-mismatch'], apply: lastTaskGone },
  {
    name: 'wrong weekday',
    rules: ['date-conflict'],
    apply: replacing(['prose'], /(?<=星期)[一二三四五六日](?=）)/gu, ([day], random) =>
      random.one(['一', '二', '三', '四', '五', '六', '日'].filter((other) => other !== day)),
    ),
  },
  {
    name: 'day that the calendar has not',
    rules: ['date-conflict'],
    apply: replacing(['prose', 'date'], /(?<=年)\d+月\d+日(?:（星期.）)?/gu, (_, random) => {
      const month = random.one([2, 4, 6, 9, 11]);
      return `${month}月${month === 2 ? random.int(30, 31) : 31}日`;
    }),
  },
];

export const FORMS: readonly Damage[] = [
  {
    name: 'document number in another form',
    rules: ['document-number'],
    isMended: true,
    apply: replacing(['prose'], /〔(\d+)〕(\d+)(?=[号號])/gu, ([, year, number], random) =>
      random.one([
        `[${year}]${number}`,
        `（${year}）${number}`,
        `(${year})${number}`,
        `〔${year}〕第${number}`,
        `〔${year}〕0${number}`,
        `【${year}】${number}`,
      ]),
    ),
  },
  {
    name: 'zero of a year',
    rules: ['number-style'],
    isMended: true,
    apply: replacing(['prose'], /二〇[一二][〇一二三四五六七八九](?=年)/gu, ([year], random) =>
      year.replace('〇', random.one(['O', '○', '0', 'o', 'Ｏ'])),
    ),
  },
  {
    name: 'range with one sign',
    rules: ['number-style'],
    isMended: true,
    apply: replacing(['prose'], /\d+%(?=～)/gu, ([first]) => first.slice(0, -1)),
  },
  {
    name: 'figures in full width',
    rules: ['number-style'],
    apply: replacing(['prose'], /(?<=\p{Script=Han})\d{2,}(?:\.\d+)?%/gu, ([figure], _, { script }) =>
      script === 'simplified'
        ? figure.replace(/./g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
        : undefined,
    ),
  },
  {
    name: 'full stop that stands twice',
    rules: ['heading-punctuation'],
    isMended: true,
    apply: replacing(['prose'], /。(?=.)/gu, () => '。。'),
  },
  {
    name: 'mark behind a label in brackets',
    rules: ['heading-punctuation'],
    isMended: true,
    apply: replacing(['subheading'], /(?<=^（[一二三]）)/gu, () => '、'),
  },
];
