import type { Block, Report, Role } from '../model/report';
import type { Resources } from '../model/resources';
import { frontMatterLength } from '../parse/head';
import { applyEdits } from '../text/edits';
import { contains, span, type Span } from '../text/span';
import { analyze, type Analysis } from './analyze';
import { fixAll, type AppliedEdit, type FixedText } from './fix';

/** The rule that finds what a page puts around a document. */
const SHELL = 'boilerplate';

/** Repairs may show what the page had hidden (a credit written with glosses); more turns than this were never needed. */
const MAX_TURNS = 5;

/**
 * The document without what the page put around it, and with every safe fix made. What stands between two parts of the
 * body stays, whatever it looks like. Each removal is an edit of the record like the fixes, so the way back is the same.
 */
export function cleanText(analysis: Analysis, resources?: Resources): FixedText {
  const rounds: (readonly AppliedEdit[])[] = [];
  let latest = analysis;
  const take = (text: string): void => {
    const { settings, suppressions } = latest;
    latest = analyze(text, settings, { previous: latest, suppressions, ...(resources && { resources }) });
  };
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const shell = shellEdits(latest);
    if (shell.length > 0) take(applyEdits(latest.source, shell));
    const fixed = fixAll(latest, resources);
    if (fixed.rounds.length > 0) take(fixed.text);
    rounds.push(...(shell.length > 0 ? [shell] : []), ...fixed.rounds);
    if (shell.length === 0 || fixed.rounds.length === 0) break;
  }
  return { text: latest.source, rounds };
}

/** What of the rounds took away a part of the page. */
export const isShellRemoval = ({ rule, text }: AppliedEdit): boolean => rule === SHELL && text === '';

function shellEdits(analysis: Analysis): AppliedEdit[] {
  const { source } = analysis;
  return shellSpans(analysis).map((at) => ({
    span: at,
    text: '',
    rule: SHELL,
    before: source.slice(at.start, at.end),
  }));
}

/** The stretches above and below the body that belong to the page, with the empty lines that set them apart. */
function shellSpans({ report, findings, settings }: Analysis): Span[] {
  const { blocks } = report;
  const first = blocks.findIndex(isBody);
  // A page of which nothing looks like a body is left whole: what would remain is nothing.
  if (first < 0) return [];
  const last = blocks.findLastIndex(isBody);
  const from = frontMatterLength(blocks);
  const found = findings
    .filter(({ rule }) => rule.id === SHELL)
    .flatMap(({ places }) => places.map(({ span }) => span));
  const isOff = settings.levels[SHELL] === 'off';
  // What the user told us to ignore is not found, and so it stays.
  const isKnown = ({ start, paragraph: { text } }: Block): boolean =>
    isOff || found.some((at) => contains(at, span(start, start + text.length)));
  const links = relatedLinksFrom(blocks, last);
  const isShell = (block: Block, i: number): boolean =>
    (i < first ? i >= from : i > last) &&
    ((i > links && !isAttachment(block)) || (block.furniture !== undefined && isKnown(block)));
  return stretches(blocks, isShell).map(([a, b]) => withEmptyLines(report, a, b));
}

/** Blocks that are the document's own; short lines without a sentence prove nothing, for links look like them. */
function isBody({ role, furniture, paragraph: { form } }: Block): boolean {
  if (furniture !== undefined) return false;
  return BODY.has(role) || (role === 'body' && form.kind === 'prose');
}

/** Not the title: a page puts its source and its date below it. */
const BODY: ReadonlySet<Role> = new Set(['salutation', 'abstract', 'note', 'contents', 'heading', 'cut']);

/** Below “related links” at the end of a page every line is one, whatever its words. */
function relatedLinksFrom(blocks: readonly Block[], lastOfBody: number): number {
  const title = blocks.findIndex(({ furniture }, i) => i > lastOfBody && furniture === 'related-links');
  return title < 0 ? Infinity : title;
}

const isAttachment = ({ paragraph: { text } }: Block): boolean => /^[\s\u3000]*附件/.test(text);

function stretches(blocks: readonly Block[], isIn: (block: Block, i: number) => boolean): [number, number][] {
  const out: [number, number][] = [];
  let open: [number, number] | undefined;
  blocks.forEach((block, i) => {
    if (isIn(block, i)) {
      if (open) open[1] = i;
      else out.push((open = [i, i]));
    } else if (block.role !== 'table') {
      // Cell borders between two parts of the page do not part them, and go along.
      open = undefined;
    }
  });
  return out;
}

/** At the end of the document the empty lines before go along, elsewhere those behind. */
function withEmptyLines({ source, blocks }: Report, first: number, last: number): Span {
  const next = blocks[last + 1];
  if (next) return span(blocks[first]!.start, next.start);
  const before = blocks[first - 1];
  if (!before) return span(blocks[first]!.start, source.length);
  const end = before.start + before.paragraph.text.length;
  return span(end + /^(?:\r\n|\n|\r)?/.exec(source.slice(end, end + 2))![0].length, source.length);
}
