import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { Block, Report } from '../../model/report';
import type { Section } from '../../model/section';
import { span, type Span } from '../../text/span';
import type { Client } from '../client';
import type { Snapshot } from '../session';

/**
 * Sections, the table of contents and what the page put around the document, from the line they begin on to their last
 * line that is not blank.
 */
export function foldingRanges({ isReport, analysis }: Snapshot, client: Client): FoldingRange[] {
  if (!isReport) return [];
  const { report, lines, source } = analysis;
  const out: FoldingRange[] = [];
  const fold = (at: Span, kind?: FoldingRangeKind): void => {
    if (out.length >= client.maxFolds) return;
    const startLine = lines.position(at.start).line;
    const endLine = lines.position(endOfText(source, at)).line;
    if (endLine > startLine) out.push({ startLine, endLine, ...(kind !== undefined && { kind }) });
  };
  if (report.contents) fold(report.contents.span, FoldingRangeKind.Region);
  for (const at of furniture(report)) fold(at, FoldingRangeKind.Comment);
  // Whole levels first: where a client takes only some, it gets the upper ones.
  let level: readonly Section[] = report.outline;
  while (level.length > 0) {
    for (const section of level) if (section.kind !== 'boilerplate') fold(section.span);
    level = level.flatMap((section) => section.children);
  }
  return out;
}

/** Rows of blocks that are none of the document: breadcrumb, buttons, credits, related links. */
function furniture({ blocks }: Report): Span[] {
  const out: Span[] = [];
  let row: Block[] = [];
  for (const block of blocks) {
    if (block.furniture !== undefined) {
      row.push(block);
      continue;
    }
    if (row.length > 0) out.push(around(row));
    row = [];
  }
  if (row.length > 0) out.push(around(row));
  return out;
}

const around = (row: readonly Block[]): Span => {
  const last = row.at(-1)!;
  return span(row[0]!.start, last.start + last.paragraph.text.length);
};

function endOfText(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1]!)) at--;
  return at;
}
