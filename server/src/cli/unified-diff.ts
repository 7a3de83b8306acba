import type { Edit } from '../text/edits';
import { lineChanges, splitLines, type LineChange } from './line-changes';

const CONTEXT = 3;

/** The edits as `patch` and `git apply` take them. Empty when they change nothing. */
export function unifiedDiff(path: string, source: string, rounds: readonly (readonly Edit[])[]): string {
  const { lines, changes } = lineChanges(source, rounds);
  if (changes.length === 0) return '';
  const before = splitLines(source);
  const isBelowHere = !/^(?:[\\/]|[a-z]:[\\/])/i.test(path);
  const names = isBelowHere ? [`a/${path}`, `b/${path}`] : [path, path];
  return `--- ${names[0]}\n+++ ${names[1]}\n${hunksOf(changes)
    .map((hunk) => hunkText(hunk, before, lines))
    .join('')}`;
}

/** Changes whose contexts touch are shown together. */
function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.before[0] - last.before[1] <= 2 * CONTEXT) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly LineChange[], before: readonly string[], after: readonly string[]): string {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const lead = Math.min(CONTEXT, first.before[0]);
  const tail = Math.min(CONTEXT, before.length - last.before[1]);
  const body: string[] = [];
  let at = first.before[0] - lead;
  for (const change of changes) {
    body.push(...before.slice(at, change.before[0]).map((line) => shown(' ', line)));
    body.push(...before.slice(...change.before).map((line) => shown('-', line)));
    body.push(...after.slice(...change.after).map((line) => shown('+', line)));
    at = change.before[1];
  }
  body.push(...before.slice(at, at + tail).map((line) => shown(' ', line)));
  const old = place(first.before[0] - lead, last.before[1] + tail);
  const now = place(first.after[0] - lead, last.after[1] + tail);
  return `@@ -${old} +${now} @@\n${body.join('')}`;
}

/** Counted from one; an empty stretch is named by the line in front of it. */
const place = (start: number, end: number): string => `${end > start ? start + 1 : start},${end - start}`;

const shown = (mark: string, line: string): string =>
  `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
