import { span, type Span } from '../text/span';
import { TITLES } from './hole-heads';

const OFFICE = new RegExp(`(?:${[...TITLES].sort((a, b) => b.length - a.length).join('|')})[：:]?[ \\u3000]{0,6}$`);
/** The longest office and the blanks behind it. */
const REACH = 14;
/** 原局长×××: of a case, and spared. */
const FORMER = /(?:原|时任|前任?)[^，。；：\s]{0,6}$/;

/** Signs of which two or more stand for a name, not for a form's blank. */
const SIGNS = /^(?:[*＊]{2,}|[×✕]{2,}|[XxＸｘ]{2,}|[○◯〇]{2,}|[△▲◇◆☆★※●]{2,})$/;

/** What is said of whoever holds the office, or nothing more. */
const BEHIND =
  /^[ \u3000]*(?:$|[\n，。、；;,)）]|同志|主持|讲话|作|致|出席|参加|陪同|宣读|传达|通报|汇报|强调|指出|表示|介绍|说|等|一行|带队|率|在|到|深入|代表|分别|先后|对|就|向|为|和|与)/;

/** Where the office begins that stands right before an offset of a text in Simplified characters. */
export function officeBefore(text: string, offset: number): number | undefined {
  const from = Math.max(0, offset - REACH);
  const found = OFFICE.exec(text.slice(from, offset));
  return found ? from + found.index : undefined;
}

/** Whether signs at an offset spare somebody who held an office. */
export function isFormerOfficer(text: string, offset: number): boolean {
  const office = officeBefore(text, offset);
  return office !== undefined && FORMER.test(text.slice(Math.max(0, office - REACH), office));
}

/** 副县长　***, 由县长×××主持: signs for the name of whoever holds the office, with the office; undefined for others. */
export function maskedPerson(text: string, { start, end }: Span): Span | undefined {
  if (!SIGNS.test(text.slice(start, end)) || !BEHIND.test(text.slice(end, end + REACH))) return undefined;
  const office = officeBefore(text, start);
  return office === undefined ? undefined : span(office, end);
}
