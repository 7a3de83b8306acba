import type { MarkerFamily } from '../model/marker';
import type { Block, Report } from '../model/report';
import type { Run, RunItem } from '../model/run';
import { span, type Span } from '../text/span';
import { relabel } from '../zh/relabel';
import { LEVELS_OF_HEADINGS } from './clauses';
import { articlesBefore, continuedRuns } from './continued-runs';
import { isPutBetween, steadyFamilies } from './steady-families';
import { defineRule, type Fix, type Found } from './rule';

/** Runs whose numbers a reader always counts on; of the others see `steadyFamilies`. */
const COUNTED: ReadonlySet<MarkerFamily> = new Set([
  'formal',
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'decimal',
  'letter-bracket',
  'roman-bracket',
  'is',
  'must',
]);
/** Of these a run may begin anywhere: Hong Kong's policy addresses number their paragraphs through the whole book. */
const BEGINS_ANYWHERE: ReadonlySet<MarkerFamily> = new Set(['arabic', 'arabic-bracket']);

type MessageId = 'gap' | 'first' | 'duplicate' | 'back' | 'glued' | 'previous' | 'renumber' | 'renumberRest' | 'split';

export default defineRule({
  id: 'numbering-gap',
  scope: 'document',
  severity: 'warning',
  docs: {
    title: { en: 'Broken numbering', 'zh-cn': '序号不连续', 'zh-tw': '序號不連續' },
    why: {
      en: 'A number is skipped, repeated or out of order: a section was lost, or the labels were not updated.',
      'zh-cn': '序号有跳号、重号或倒退：可能丢失了内容，也可能改稿后没有重新编号。',
      'zh-tw': '序號有跳號、重號或倒退：可能遺失了內容，也可能改稿後沒有重新編號。',
    },
    clause: LEVELS_OF_HEADINGS,
    examples: [
      { bad: '一、抓好春耕生产\n保障农资供应。\n⟦gap¦三、⟧抓好防汛备汛\n落实责任。' },
      { bad: '会议要求，一是摸清底数；二是压实责任；⟦gap¦四是⟧严格考核。' },
    ],
  },
  messages: {
    gap: {
      en: '“{label}” follows “{previous}”',
      'zh-cn': '“{previous}”之后直接到“{label}”',
      'zh-tw': '「{previous}」之後直接到「{label}」',
    },
    first: {
      en: '“{label}” has nothing before it',
      'zh-cn': '“{label}”之前没有“{expected}”',
      'zh-tw': '「{label}」之前沒有「{expected}」',
    },
    duplicate: { en: '“{label}” stands twice', 'zh-cn': '序号“{label}”重复', 'zh-tw': '序號「{label}」重複' },
    back: {
      en: '“{label}” after “{previous}”',
      'zh-cn': '“{previous}”之后倒退到“{label}”',
      'zh-tw': '「{previous}」之後倒退到「{label}」',
    },
    glued: {
      en: 'Heading “{label}” is glued to the text before it',
      'zh-cn': '标题“{label}”与上文连成一段',
      'zh-tw': '標題「{label}」與上文連成一段',
    },
    previous: { en: 'The item before it', 'zh-cn': '前一项', 'zh-tw': '前一項' },
    renumber: { en: 'Change to “{expected}”', 'zh-cn': '改为“{expected}”', 'zh-tw': '改為「{expected}」' },
    renumberRest: { en: 'Renumber from here on', 'zh-cn': '从此处起重新编号', 'zh-tw': '從此處起重新編號' },
    split: {
      en: 'Start a new line before “{label}”',
      'zh-cn': '在“{label}”前另起一行',
      'zh-tw': '在「{label}」前另起一行',
    },
  },
  *check(report) {
    const continued = continuedRuns(report);
    const across = articlesBefore(report);
    const previousOf = (run: Run, i: number): RunItem | undefined =>
      across.get(run.items[i]!) ?? (i === 0 ? continued.get(run) : run.items[i - 1]);
    const steady = steadyFamilies(report, previousOf);
    const isPart = isExcerpt(report);
    for (const run of report.runs) {
      if (COUNTED.has(run.family) || steady.has(run.family)) yield* breaksIn(run, previousOf, report, isPart);
    }
  },
});

/** `previousOf` tells the item that another goes on from, which may stand in the section before. */
function* breaksIn(
  run: Run,
  previousOf: (run: Run, index: number) => RunItem | undefined,
  report: Report,
  isPart: boolean,
): Generator<Found<MessageId>> {
  for (const [i, item] of run.items.entries()) {
    const previous = previousOf(run, i);
    const expected = (previous?.marker.number ?? 0) + 1;
    // （二）（二）（四）: the second of them has the wrong number, and was told; the last is in its place.
    const isInPlace = i > 1 && run.items[i - 2]!.marker.number === expected - 1 && item.marker.number === expected + 1;
    if (isInPlace) continue;
    const kind = breakKind(item, previous, expected, report.blocks);
    // An excerpt begins where it begins, and leaves out chapters and articles.
    if (isPart && (kind === 'first' || (kind === 'gap' && DIVISIONS.has(item.marker.family)))) continue;
    if (kind) {
      const label = textOf(report, item.span);
      yield {
        span: item.span,
        message: kind,
        data: {
          label,
          expected: relabel(label, expected) ?? String(expected),
          previous: previous ? textOf(report, previous.span) : '',
        },
        ...(previous && { related: [{ span: previous.span, message: 'previous' }] }),
        fixes: renumberings(run, i, expected, report),
      };
    } else if (previous && isGlued(run, item, report)) {
      const label = textOf(report, item.span);
      const at = span(item.span.start, item.span.start);
      yield {
        span: item.span,
        message: 'glued',
        data: { label },
        fixes: [
          {
            title: { message: 'split', data: { label } },
            kind: 'suggestion',
            edits: [{ span: at, text: lineEnd(report) }],
          },
        ],
      };
    }
  }
}

const DIVISIONS: ReadonlySet<MarkerFamily> = new Set(['part', 'chapter', 'chapter-section', 'article']);

/** It says so by its name: 规划纲要（节选）. */
const isExcerpt = ({ blocks }: Report): boolean =>
  blocks
    .slice(0, MOST_OF_HEAD)
    .some(({ paragraph: { form, prose } }) => form.kind === 'line' && EXCERPT.test(prose.text));
const MOST_OF_HEAD = 8;
const EXCERPT = /[（(〔【](?:节选|節選|节录|節錄|摘录|摘錄|摘编|摘登|选登|选编|片段)[^）)〕】]{0,4}[）)〕】]\s*$/;

function breakKind(
  item: RunItem,
  previous: RunItem | undefined,
  expected: number,
  blocks: readonly Block[],
): 'gap' | 'first' | 'duplicate' | 'back' | undefined {
  const { marker, block } = item;
  if (marker.number === expected || isPutBetween(item, blocks)) return undefined;
  if (!previous) return BEGINS_ANYWHERE.has(marker.family) ? undefined : 'first';
  if (marker.number > expected) return 'gap';
  if (marker.number < previous.marker.number) return 'back';
  // Two columns of a comparison, set one below the other, say the same twice.
  const isColumn = block !== previous.block && blocks[block]!.paragraph.text === blocks[previous.block]!.paragraph.text;
  return isColumn ? undefined : 'duplicate';
}

/** A heading of a run of headings that stands behind a sentence of its paragraph, and not in a list that one goes on with. */
const isGlued = ({ items, family }: Run, { marker, span: at }: RunItem, { source }: Report): boolean =>
  marker.boundary !== 'start' &&
  items[0]?.marker.boundary === 'start' &&
  (family === 'han' || family === 'han-bracket') &&
  /[。！？!?][”’」』）)]?\s*$/.test(source.slice(Math.max(0, at.start - LOOK_BACK), at.start));

const LOOK_BACK = 8;

function renumberings(run: Run, from: number, expected: number, report: Report): Fix<MessageId>[] {
  const rest = run.items
    .slice(from)
    .map(({ span: at }, i) => ({ span: at, text: relabel(textOf(report, at), expected + i) }));
  const first = rest[0]?.text;
  if (first === undefined) return [];
  const edits = rest.flatMap(({ span: at, text }) => (text === undefined ? [] : [{ span: at, text }]));
  const one: Fix<MessageId> = {
    title: { message: 'renumber', data: { expected: first } },
    kind: 'suggestion',
    edits: edits.slice(0, 1),
  };
  if (edits.length < 2 || edits.length < rest.length) return [one];
  return [one, { title: { message: 'renumberRest' }, kind: 'suggestion', edits }];
}

const textOf = ({ source }: Report, { start, end }: Span): string => source.slice(start, end);

const lineEnd = ({ source }: Report): string => (source.includes('\r\n') ? '\r\n' : '\n');
