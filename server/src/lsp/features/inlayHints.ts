import type { InlayHint, Range } from 'vscode-languageserver';
import { phrase } from '../../lint/finding';
import { overlaps, span } from '../../text/span';
import type { Client } from '../client';
import type { Snapshot } from '../session';

/**
 * The word that a mask must hide, behind the mask, where the wording around it is fixed. Taking the hint writes the word;
 * by itself nothing is written, and other masks get no hint.
 */
export function inlayHints({ isReport, analysis }: Snapshot, client: Client, range: Range): InlayHint[] {
  const { findings, lines, settings } = analysis;
  if (!isReport || !settings.inlayHints) return [];
  const within = span(lines.offset(range.start), lines.offset(range.end));
  return findings.flatMap((finding) => {
    const { rule, data, places, fixes } = finding;
    const at = places[0]!.span;
    const word = rule.id === 'masked-word' ? data?.['word'] : undefined;
    if (word === undefined || !overlaps(at, within)) return [];
    const restore = fixes.find(({ edits }) => edits.length === 1 && edits[0]!.text === word);
    return [
      {
        position: lines.position(at.end),
        label: String(word),
        tooltip: phrase(rule, finding, client.locale),
        ...(restore && {
          textEdits: restore.edits.map((edit) => ({ range: lines.range(edit.span), newText: edit.text })),
        }),
      },
    ];
  });
}
