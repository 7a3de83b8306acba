import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { Section } from '../../model/section';
import type { Span } from '../../text/span';
import type { Client } from '../client';
import type { Snapshot } from '../session';

/** Sections and the table of contents, from the line they begin on to their last line that is not blank. */
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
  // Whole levels first: where a client takes only some, it gets the upper ones.
  let level: readonly Section[] = report.outline;
  if (report.contents) fold(report.contents.span);
  while (level.length > 0) {
    for (const { span, kind } of level) fold(span, kind === 'boilerplate' ? FoldingRangeKind.Comment : undefined);
    level = level.flatMap((section) => section.children);
  }
  return out;
}

function endOfText(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1]!)) at--;
  return at;
}
