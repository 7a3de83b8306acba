import { NAME_HEAD } from './hole-heads';
import { officeBefore } from './hole-mask-persons';
import { unitLength } from './hole-mask-units';

/** Where runs of asterisks stand that Markdown reads as emphasis: `**重点**`, not `**县**镇`. */
export function emphasisStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  const runs = [...text.matchAll(/\*+/g)];
  for (let i = 0; i + 1 < runs.length; i++) {
    const [open, close] = [runs[i]!, runs[i + 1]!];
    const inside = text.slice(open.index + open[0].length, close.index);
    if (open[0] !== close[0] || /^\s|\s$|\n/.test(inside) || inside === '') continue;
    const behind = text.slice(close.index + close[0].length, close.index + close[0].length + TAIL);
    const masksInside = isMaskTail(inside.slice(0, TAIL));
    const isLead = open[0].length > 1 && !masksInside && standsFirst(text, open.index);
    if (!isLead && isMaskTail(behind)) continue;
    // `***村支部书记***` are two names; nobody stresses a place with three signs inside a sentence.
    if (!isLead && open[0].length > 2 && masksInside && !isName(inside)) continue;
    // 县长***主持会议，书记***讲话.
    if (!isLead && open[0].length > 1 && CLAUSES.test(inside) && officeBefore(text, open.index) !== undefined) continue;
    if (open[0].length === 1 && ((masksInside && !isName(inside)) || !CLOSES.test(behind))) continue;
    starts.add(open.index).add(close.index);
    i++;
  }
  return starts;
}

/** Whether nothing but indentation, a list's sign or a number (`- `, `> `, `1. `) stands before it on its line. */
function standsFirst(text: string, at: number): boolean {
  const from = Math.max(0, at - LEAD);
  const before = text.slice(from, at);
  const lineEnd = before.lastIndexOf('\n');
  return (lineEnd >= 0 || from === 0) && /^[\s>#+-]*(?:\d+[.、]\s*)?$/.test(before.slice(lineEnd + 1));
}

/** The longest name or unit that is looked for behind an asterisk. */
const TAIL = 8;
/** As far as is looked back before an emphasis, so that a file on one line takes no longer than one on many. */
const LEAD = 16;
const CLAUSES = /[，。；、]/;
const CLOSES = /^(?:$|[\s，。；：、）”,;:)])/;
/** `*水厂*，` stresses a word, for what would its second asterisk hide? */
const isName = (text: string): boolean => NAME_HEAD.exec(text)?.[0].length === text.length;
const isMaskTail = (tail: string): boolean => unitLength(tail) > 0 || NAME_HEAD.test(tail);
