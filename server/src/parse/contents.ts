import type { Marker } from '../model/marker';
import type { Block, Contents, ContentsEntry, Paragraph } from '../model/report';
import { span } from '../text/span';
import { headingText, labelText } from './heading';
import { linkRuns } from './runs';

/** A table of contents, and the blocks it takes: `[from, to)`. */
export interface FoundContents {
  readonly contents: Contents;
  readonly from: number;
  readonly to: number;
}

/** 目录 stands within the first blocks of a document, if anywhere. */
const SEARCHED_BLOCKS = 80;
const LONGEST_ENTRY = 70;
const FEWEST_ENTRIES = 2;
const PREVIEW_ELLIPSIS = /^[…\.。\s]+$/;

/**
 * Finds the table of contents: a line that says so and the labelled lines behind it, up to the first line that is no
 * entry or that begins the entries over again. Without such a line there is none: a row of headings may be a skeleton.
 */
export function findContents(blocks: readonly Block[]): FoundContents | undefined {
  const from = blocks.findIndex(({ paragraph }, i) => i < SEARCHED_BLOCKS && paragraph.form.kind === 'contents-title');
  if (from < 0) return undefined;
  const firstEntry = from + 1;
  let to = firstEntry;
  const seen = new Set<string>();
  while (to < blocks.length && isEntry(blocks[to]!)) {
    const key = blocks[to]!.paragraph.prose.text.replace(/[\s\u3000.…·\d]/g, '');
    // The body's first heading repeats the first entry: 一、 stands once in a table of contents.
    if (key !== '' && seen.has(key) && startsOver(blocks[to]!, blocks[firstEntry]!)) break;
    if (beginsBody(blocks, to)) break;
    seen.add(key);
    to++;
  }
  const entries = toEntries(blocks.slice(firstEntry, to));
  if (countEntries(entries) < FEWEST_ENTRIES) return undefined;
  const last = blocks[to - 1]!;
  return {
    contents: { span: span(blocks[from]!.start, last.start + last.paragraph.text.length), entries },
    from,
    to,
  };
}

/** A labelled line, or one that names a part (前言, 附录) or a page. */
function isEntry({ paragraph }: Block): boolean {
  const text = paragraph.prose.text.trim();
  if (PREVIEW_ELLIPSIS.test(text)) return true;
  if (text.length > LONGEST_ENTRY || /。/.test(text)) return false;
  return labelAt(paragraph) !== undefined || PAGE.test(text) || NAMES_ENTRY.has(paragraph.opening.headline?.kind ?? '');
}

/** A leader and a page number. */
const PAGE = /(?:[.…·]{2,}|[\s\u3000]{2,}|[-—]{2,})[\s\u3000]*\d{1,3}$/;
const NAMES_ENTRY: ReadonlySet<string> = new Set(['preface', 'epilogue', 'matter', 'annex', 'inset', 'section']);

const labelAt = ({ decimal, markers }: Paragraph): Marker | undefined =>
  decimal ?? (markers[0]?.boundary === 'start' ? markers[0] : undefined);

/** 前言 right above text is no entry but the first heading of the body. */
const beginsBody = (blocks: readonly Block[], i: number): boolean =>
  MAY_BEGIN_BODY.has(blocks[i]!.paragraph.opening.headline?.kind ?? '') &&
  blocks[i + 1]?.paragraph.form.kind === 'prose';
const MAY_BEGIN_BODY: ReadonlySet<string> = new Set(['preface', 'section']);

function startsOver({ paragraph }: Block, { paragraph: first }: Block): boolean {
  const [label, other] = [labelAt(paragraph), labelAt(first)];
  if (!label || !other) return !label && !other && plain(paragraph) === plain(first);
  return label.family === other.family && label.number === other.number && label.path?.length === other.path?.length;
}

const plain = ({ prose }: Paragraph): string => prose.text.replace(/[\s\u3000.…·\-—\d]/g, '');

interface Node extends ContentsEntry {
  readonly children: Node[];
}

function toEntries(blocks: readonly Block[]): ContentsEntry[] {
  const entries: Node[] = [];
  const { runs } = linkRuns(blocks, () => true);
  const items = runs
    .flatMap((run, id) => run.items.map((item) => ({ ...item, id, parent: run.parent })))
    .filter(({ marker }) => marker.boundary === 'start')
    .sort((a, b) => a.span.start - b.span.start);
  const lastOf = new Map<number, Node>();
  for (const { block, marker, id, parent } of items) {
    const { title, selection } = headingText(blocks[block]!, marker);
    const entry: Node = {
      label: labelText(blocks[block]!, marker),
      title: title.replace(/[\s\u3000.…·\-—]*\d*$/, (tail) => (/[.…·\s\u3000\-—]/.test(tail) ? '' : tail)),
      span: selection,
      heading: undefined,
      children: [],
    };
    (lastOf.get(parent)?.children ?? entries).push(entry);
    lastOf.set(id, entry);
  }
  return entries;
}

const countEntries = (entries: readonly ContentsEntry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countEntries(entry.children), 0);
