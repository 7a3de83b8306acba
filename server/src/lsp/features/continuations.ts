import type { Position, TextEdit } from 'vscode-languageserver';
import { continuation } from '../../service/continuation';
import type { Snapshot } from '../session';

/** Enter behind 三、…… offers 四、, and behind a bare 四、 takes it back. */
export function continuations({ isReport, analysis: { report, lines } }: Snapshot, position: Position): TextEdit[] {
  const edit = isReport ? continuation(report, lines.offset(position)) : undefined;
  return edit ? [{ range: lines.range(edit.span), newText: edit.text }] : [];
}
