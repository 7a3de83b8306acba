import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { siblingLabels } from '../../service/siblings';
import type { Snapshot } from '../session';

/** A label lights up those of its run. Elsewhere the editor highlights what it likes: the same word, mostly. */
export function documentHighlights(
  { isReport, analysis: { report, lines } }: Snapshot,
  position: Position,
): DocumentHighlight[] {
  if (!isReport) return [];
  return siblingLabels(report, lines.offset(position)).map((at) => ({
    range: lines.range(at),
    kind: DocumentHighlightKind.Text,
  }));
}
