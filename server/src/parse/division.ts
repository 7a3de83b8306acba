import type { Headline } from '../model/headline';
import type { Block } from '../model/report';
import { span, type Span } from '../text/span';
import { headingText } from './heading';
import { beginsWithLabel } from './leads';
import { leadLength } from './markup';
import { headlineAt, isBody, wordsOf } from './surroundings';
import { isOrgan } from './titles';

/** A heading line that has no number in a run: what is numbered below it stands under it. */
export interface Division {
  readonly kind:
    /** It stands beside the text, as an annex or a preface does. */
    | 'annex'
    /** It stands in the text, among its headings. */
    | 'line'
    /** It names what stands below it in a form, as 說明： does, and may stand below a line. */
    | 'field';
  /** A box in the middle of a section, with numbers of its own. */
  readonly isInset: boolean;
  /** What stands below it belongs to it: of a preface at most the numbers of its paragraphs, not the text's own. */
  readonly holds: 'all' | 'numbers' | 'nothing';
  /** Index of its block. */
  readonly block: number;
  /** The block behind it: its title may be on a line of its own. */
  readonly to: number;
  /** 附件1：, 专栏2; empty for what is named by its words alone. */
  readonly label: string;
  readonly title: string;
  readonly selection: Span;
}

/** A label with its title, which may stand on the line below. */
export function labelledDivision(blocks: readonly Block[], i: number, { kind, labelLength }: Headline): Division {
  const block = blocks[i]!;
  const { prose } = block.paragraph;
  const words = wordsOf(block);
  const ornament = ORNAMENT.exec(words)![0].length;
  const label = words.slice(ornament, labelLength).replace(CLOSING, '');
  const title = FIRST_SENTENCE.exec(words.slice(labelLength))![0].replace(CLOSING, '');
  const below = title === '' ? linesOfTitleBelow(blocks, i + 1) : [];
  const from = leadLength(prose.text);
  const end = title === '' ? ornament + label.length : labelLength + title.length;
  const at = prose.toSource(from + ornament, from + end);
  return {
    kind: kind === 'annex' ? 'annex' : 'line',
    isInset: kind === 'inset',
    holds: 'all',
    block: i,
    to: i + 1 + below.length,
    label,
    title: title + below.join(''),
    selection: span(block.start + at.start, block.start + at.end),
  };
}

/** What is named by its words alone. */
export function unlabelledDivision(
  block: Block,
  i: number,
  { kind, holds, length }: Pick<Division, 'kind' | 'holds'> & Pick<Headline, 'length'>,
): Division {
  const { prose } = block.paragraph;
  const from = leadLength(prose.text);
  const title = prose.text.slice(from, from + length).replace(/[：:]$/, '');
  const at = prose.toSource(from, from + title.length);
  const selection = span(block.start + at.start, block.start + at.end);
  return { kind, isInset: false, holds, block: i, to: i + 1, label: '', title, selection };
}

/** 主旨： heads its section by itself; its title follows in its line or stands below it. */
export function letterPart(blocks: readonly Block[], i: number): Division {
  const block = blocks[i]!;
  const label = block.paragraph.opening.letterPart;
  const { title, selection } = headingText(block, undefined);
  const rest = title.slice(label.length).trimStart();
  const below = rest === '' && isBody(blocks, i + 1) && !beginsWithLabel(blocks[i + 1]!) ? blocks[i + 1] : undefined;
  return {
    kind: 'annex',
    isInset: false,
    holds: 'all',
    block: i,
    to: below ? i + 2 : i + 1,
    label,
    title: below ? headingText(below, undefined).title : rest,
    selection,
  };
}

/** An organ and what it names may be two. */
function linesOfTitleBelow(blocks: readonly Block[], i: number): string[] {
  if (!isTitleLine(blocks, i)) return [];
  const line = wordsOf(blocks[i]!);
  const next = isTitleLine(blocks, i + 1) ? wordsOf(blocks[i + 1]!) : undefined;
  return next !== undefined && isOrgan(line) ? [line, next] : [line];
}

function isTitleLine(blocks: readonly Block[], i: number): boolean {
  if (!isBody(blocks, i) || beginsWithLabel(blocks[i]!) || blocks[i]!.paragraph.form.kind !== 'line') return false;
  const kind = headlineAt(blocks, i)?.kind;
  return kind !== 'annex' && kind !== 'inset' && kind !== 'date' && !/[：:]$/.test(wordsOf(blocks[i]!));
}

/** What printers put around the label of a box. */
const ORNAMENT = /^[【〖◇◆■□▲●\s\u3000]*/;
const CLOSING = /[】〗\s\u3000]+$/;
const FIRST_SENTENCE = /^[^。！？；]*/;
