import type { Heading, Marker } from '../model/marker';
import type { Block, Title } from '../model/report';
import type { Run, RunItem } from '../model/run';
import { span } from '../text/span';
import { headingText, labelText } from './heading';
import { InlineHeadings } from './inline-headings';
import { leadLength } from './markup';
import type { Opener } from './opener';
import { isListItem, isSpoken, rankOf } from './ranks';

export const levelOfRun = (id: number): string => `run ${id}`;

/** What stands right under a heading line that has no number names it so. */
export const nameOfLine = (block: number): string => `line ${block}`;

/** Everything that begins a section with a number, in order: headings, tasks, items of lists. */
export function numberedHeadings(blocks: readonly Block[], runs: readonly Run[], title: Title | undefined): Opener[] {
  const kinds = new InlineHeadings(blocks, runs, title);
  const places = runs.flatMap((run, id) => run.items.map((item, i): Place => ({ run, id, item, i })));
  places.sort((a, b) => a.item.span.start - b.item.span.start);
  return places.map((place, at) => openerAt(place, places[at + 1]?.item, blocks, kinds));
}

interface Place {
  readonly run: Run;
  /** Index into the runs. */
  readonly id: number;
  readonly item: RunItem;
  /** Index into the run's items. */
  readonly i: number;
}

function openerAt(
  { run, id, item, i }: Place,
  next: RunItem | undefined,
  blocks: readonly Block[],
  kinds: InlineHeadings,
): Opener {
  const block = blocks[item.block]!;
  const isSaid = isSpoken(run.family);
  const isListed = !isSaid && kinds.isListed(id, i);
  const isGlued = !isSaid && !isListed && kinds.isHeading(id, item);
  const isHead = isGlued || (isFirst(item.marker, block) && !isListed);
  // 第一，扩大投资 as a line by itself is a task that heads the paragraphs below it.
  const isInline = !isHead || (isSaid && block.paragraph.form.kind !== 'line');
  const text = beforeNext(headingText(block, item.marker), next, block);
  const { title, selection } = isGlued && kinds.isSpaced(id, item) ? beforeSpace(text, item.marker, block) : text;
  return {
    kind: isListItem(run.family) ? 'item' : isHead && !isSaid ? 'heading' : 'task',
    label: labelText(block, item.marker),
    title: title === '' ? titleBelow(blocks, item.block) : title,
    selection,
    order: selection.start,
    missing: false,
    level: levelOfRun(id),
    under: run.parent >= 0 ? levelOfRun(run.parent) : run.line >= 0 ? nameOfLine(run.line) : undefined,
    rank: rankOf(run.family, isInline),
    blockEnd: block.start + block.paragraph.text.length,
    isInline,
    runStart: run.items[0]!.span.start,
    markdownDepth: isHead ? block.paragraph.opening.markdownDepth : 0,
    ...(isGlued && { isGlued }),
  };
}

/** Also where a digit follows, as in `5.5G基站：…`, and the run has shown that it is no decimal. */
const isFirst = (marker: Marker, { paragraph: { prose } }: Block): boolean =>
  marker.boundary === 'start' || prose.toFlow(marker.span.start) === leadLength(prose.text);

/** Gazettes set a label on a line by itself, and its words on the next. */
function titleBelow(blocks: readonly Block[], i: number): string {
  const below = blocks[i + 1];
  const isText = below?.role === 'body' && below.paragraph.markers[0]?.boundary !== 'start';
  return isText ? headingText(below, undefined).title : '';
}

/** Where line breaks were lost, white space stands between a title and its text. */
function beforeSpace({ title, selection }: Heading, { span: label }: Marker, block: Block): Heading {
  const at = title.search(/(?<=.{3})\s/);
  if (at < 0) return { title, selection };
  const { prose } = block.paragraph;
  const from = prose.toFlow(selection.end - block.start) - title.length;
  const end = block.start + prose.toSource(from, from + at).end;
  return { title: title.slice(0, at), selection: span(block.start + label.start, end) };
}

/** 一要抓春耕，二要抓项目: a title ends where the next item begins. */
function beforeNext(text: Heading, next: RunItem | undefined, block: Block): Heading {
  if (!next || next.span.start >= text.selection.end) return text;
  const { prose } = block.paragraph;
  const over = prose.toFlow(text.selection.end - block.start) - prose.toFlow(next.marker.span.start);
  const title = text.title.slice(0, Math.max(0, text.title.length - over)).replace(/[，,、；;\s\u3000]+$/, '');
  const cut = prose.toFlow(text.selection.end - block.start) - (text.title.length - title.length);
  const end = block.start + prose.toSource(cut - 1, cut).end;
  return { title, selection: span(text.selection.start, end) };
}
