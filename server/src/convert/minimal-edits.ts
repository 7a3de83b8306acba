import { span } from '../text/span';
import type { Alignment } from './alignment';
import type { ConversionEdit, EditReason } from './conversion';
import type { Tape } from './tape';

const isHigh = (unit: number | undefined): boolean => unit !== undefined && (unit & 0xfc00) === 0xd800;
const isLow = (unit: number | undefined): boolean => unit !== undefined && (unit & 0xfc00) === 0xdc00;

/** One edit for each run of characters that differ; spans are offsets of `before`, `text` is that of `after`. */
export function minimalEdits(
  before: Tape,
  after: Tape,
  alignment: Alignment,
  text: string,
  reasonAt: (start: number) => EditReason,
): ConversionEdit[] {
  const edits: ConversionEdit[] = [];
  const put = (start: number, end: number, afterStart: number, afterEnd: number): void => {
    edits.push({ span: span(start, end), text: text.slice(afterStart, afterEnd), reason: reasonAt(start) });
  };
  const inStep = (start: number, end: number, ahead: number): void => {
    const a = before.units;
    const b = after.units;
    for (let i = start; i < end; i++) {
      if (a[i] === b[i + ahead]) continue;
      // Half a surrogate pair is no character: when its low half changes, the high half goes with it.
      let from = i;
      if (from > start && (isLow(a[i]) || isLow(b[i + ahead])) && isHigh(a[i - 1])) from--;
      do i++;
      while (i < end && (a[i] !== b[i + ahead] || (isLow(a[i]) && isHigh(a[i - 1]))));
      put(from, i, from + ahead, i + ahead);
    }
  };
  let at = 0;
  let ahead = 0;
  for (let i = 0; i < alignment.length; i += 4) {
    const [start, end] = [alignment[i]!, alignment[i + 1]!];
    const [afterStart, afterEnd] = [alignment[i + 2]!, alignment[i + 3]!];
    inStep(at, start, ahead);
    if (end - start === afterEnd - afterStart) inStep(start, end, afterStart - start);
    else trimmed(before, after, start, end, afterStart, afterEnd, put);
    at = end;
    ahead = afterEnd - end;
  }
  inStep(at, before.length, ahead);
  return edits;
}

/** A replacement of another length, without the characters that both ends share. */
function trimmed(
  before: Tape,
  after: Tape,
  start: number,
  end: number,
  afterStart: number,
  afterEnd: number,
  put: (start: number, end: number, afterStart: number, afterEnd: number) => void,
): void {
  const a = before.units;
  const b = after.units;
  while (start < end && afterStart < afterEnd && a[start] === b[afterStart]) {
    start++;
    afterStart++;
  }
  while (start < end && afterStart < afterEnd && a[end - 1] === b[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  if (isHigh(a[start - 1]) && (isLow(a[start]) || isLow(b[afterStart]))) {
    start--;
    afterStart--;
  }
  if (isLow(a[end]) && (isHigh(a[end - 1]) || isHigh(b[afterEnd - 1]))) {
    end++;
    afterEnd++;
  }
  if (start < end || afterStart < afterEnd) put(start, end, afterStart, afterEnd);
}
