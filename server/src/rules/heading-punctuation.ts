import type { Marker } from '../model/marker';
import type { Block, Paragraph, Report } from '../model/report';
import type { RunItem } from '../model/run';
import { shift, span, type Span } from '../text/span';
import { doubledMarks } from '../zh/doubled-marks';
import { PUNCTUATION_MARKS } from './clauses';
import { defineRule, type Found } from './rule';

/** （一）、 and ①、: a label in brackets or in a circle takes nothing behind it. */
const NOTHING_BEHIND = new Set('、，,．.');

export default defineRule({
  id: 'heading-punctuation',
  scope: 'document',
  severity: 'hint',
  docs: {
    title: { en: 'Punctuation of a label', 'zh-cn': '序号标点', 'zh-tw': '序號標點' },
    why: {
      en: 'A label in brackets takes no mark behind it, 一、 takes a 顿号, 1. a dot, 第一， a comma; and no mark stands twice. Traditional texts write 1、 by custom.',
      'zh-cn':
        '带括号的序号后不加标点；“一”后用顿号，“1”后用下脚点，“第一”后用逗号；标点不重复。繁体文本习用“1、”，不在此列。',
      'zh-tw':
        '帶括號的序號後不加標點；「一」後用頓號，「1」後用下腳點，「第一」後用逗號；標點不重複。繁體文本習用「1、」，不在此列。',
    },
    clause: PUNCTUATION_MARKS,
    examples: [{ bad: '（一）⟦behind¦、⟧落实管护责任\n签订责任书。', good: '（一）落实管护责任\n签订责任书。' }],
  },
  messages: {
    behind: { en: 'No mark after “{label}”', 'zh-cn': '“{label}”后不加标点', 'zh-tw': '「{label}」後不加標點' },
    remove: { en: 'Remove it', 'zh-cn': '删除标点', 'zh-tw': '刪除標點' },
    ordinal: { en: '“{label}” takes a comma', 'zh-cn': '“{label}”后用逗号', 'zh-tw': '「{label}」後用逗號' },
    comma: { en: 'Change to a comma', 'zh-cn': '改为逗号', 'zh-tw': '改為逗號' },
    numeral: { en: '“{label}” takes a 顿号', 'zh-cn': '“{label}”后用顿号', 'zh-tw': '「{label}」後用頓號' },
    pause: { en: 'Change to a 顿号', 'zh-cn': '改为顿号', 'zh-tw': '改為頓號' },
    figure: { en: '“{label}” takes a dot', 'zh-cn': '“{label}”后用下脚点', 'zh-tw': '「{label}」後用下腳點' },
    dot: { en: 'Change to a dot', 'zh-cn': '改为“.”', 'zh-tw': '改為「.」' },
    doubled: { en: 'A mark too many', 'zh-cn': '标点重复', 'zh-tw': '標點重複' },
    single: { en: 'Keep “{mark}” alone', 'zh-cn': '只留“{mark}”', 'zh-tw': '只留「{mark}」' },
  },
  *check(report) {
    const isTraditional = report.traits.script === 'traditional';
    for (const { items } of report.runs) {
      for (const { marker, block } of items) yield* ofLabel(marker, report.blocks[block]!);
      yield* ofHabit(items, report.blocks, NUMERAL);
      if (!isTraditional) yield* ofHabit(items, report.blocks, FIGURE);
    }
    yield* doubledIn(report);
  },
});

type MessageId =
  'behind' | 'remove' | 'ordinal' | 'comma' | 'numeral' | 'pause' | 'figure' | 'dot' | 'doubled' | 'single';

function* ofLabel(marker: Marker, { start, paragraph }: Block): Generator<Found<MessageId>> {
  // Asked of every label at every keystroke, and nearly none ends so.
  if (!NOTHING_BEHIND.has(paragraph.text[marker.span.end - 1]!)) return;
  const written = paragraph.text.slice(marker.span.start, marker.span.end);
  const at = markOf(marker, start);
  const found = (message: MessageId, title: MessageId, text: string): Found<MessageId> => ({
    span: at,
    message,
    data: { label: written.slice(0, -1) },
    fixes: [{ title: { message: title }, kind: 'safe', edits: [{ span: at, text }] }],
  });
  if (/bracket|circled/.test(marker.family)) yield found('behind', 'remove', '');
  else if (marker.family === 'ordinal' && written.endsWith('、')) yield found('ordinal', 'comma', '，');
}

const markOf = ({ span: { end } }: Marker, start: number): Span => shift(span(end - 1, end), start);

interface Habit {
  readonly family: Marker['family'];
  readonly written: RegExp;
  readonly message: MessageId;
  readonly title: MessageId;
  readonly mark: string;
}

const FIGURE: Habit = { family: 'arabic', written: /^\d{1,2}、$/, message: 'figure', title: 'dot', mark: '.' };
const NUMERAL: Habit = {
  family: 'han',
  written: /^[一二三四五六七八九十]{1,3}[.．]$/,
  message: 'numeral',
  title: 'pause',
  mark: '、',
};

/** 1、 2、 3、 or 一. 二. 三. at the beginning of lines: one habit for a whole run, so it is told once. */
function* ofHabit(items: readonly RunItem[], blocks: readonly Block[], habit: Habit): Generator<Found<MessageId>> {
  if (items[0]!.marker.family !== habit.family) return;
  const written = items.filter(({ marker, block }) => {
    if (marker.family !== habit.family || marker.boundary !== 'start') return false;
    const { text } = blocks[block]!.paragraph;
    return habit.written.test(text.slice(marker.span.start, marker.span.end));
  });
  const marks = written.map(({ marker, block }) => markOf(marker, blocks[block]!.start));
  if (marks.length === 0) return;
  const first = written[0]!;
  const label = blocks[first.block]!.paragraph.text.slice(first.marker.span.start, first.marker.span.end - 1);
  yield {
    span: marks[0]!,
    also: marks.slice(1),
    message: habit.message,
    data: { label },
    fixes: [
      { title: { message: habit.title }, kind: 'safe', edits: marks.map((at) => ({ span: at, text: habit.mark })) },
    ],
  };
}

/** Kept for as long as the paragraph stands: the rule runs at every edit. */
const known = new WeakMap<Paragraph, readonly Span[]>();

function* doubledIn({ blocks }: Report): Generator<Found<MessageId>> {
  for (const { start, paragraph } of blocks) {
    let marks = known.get(paragraph);
    if (marks === undefined) known.set(paragraph, (marks = doubledMarks(paragraph.prose.text)));
    for (const { start: from, end } of marks) {
      const at = shift(paragraph.prose.toSource(from, end), start);
      const text = paragraph.prose.text.slice(from, end);
      const isSame = text[0] === text[1];
      yield {
        span: at,
        message: 'doubled',
        fixes: [...(isSame ? [text[0]!] : [text[0]!, text[1]!])].map((mark) => ({
          title: { message: 'single' as const, data: { mark } },
          kind: isSame ? ('safe' as const) : ('suggestion' as const),
          edits: [{ span: at, text: mark }],
        })),
      };
    }
  }
}
