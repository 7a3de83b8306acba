import type { CodeLens } from 'vscode-languageserver';
import { bearsOut, countedRuns, type CountedRun } from '../../rules/counted-runs';
import type { CodeLensData } from '../protocol';
import type { Snapshot } from '../session';

/** 十项重点工作 ✓10 where the text counts what follows, ⚠ 9 where it miscounts; nothing where the list proves neither. */
export function codeLenses({ isReport, analysis: { report, settings, lines } }: Snapshot): CodeLens[] {
  if (!isReport || !settings.codeLens) return [];
  return countedRuns(report).flatMap((counted) => {
    const agrees = bearsOut(counted, report);
    if (agrees === undefined) return [];
    const data: CodeLensData = { items: counted.run.items.map((item) => lines.range(item.span)) };
    return [
      {
        range: lines.range(counted.claim.phrase),
        // Without a command's name it is shown and does nothing, in any editor; see CodeLensData for ours.
        command: { title: title(counted, agrees), command: '' },
        data,
      },
    ];
  });
}

const title = ({ claim, run }: CountedRun, agrees: boolean): string =>
  `${claim.text} ${agrees ? '✓' : '⚠ '}${run.items.length}`;
