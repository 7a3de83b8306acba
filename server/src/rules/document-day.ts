import type { Block, Paragraph, Report } from '../model/report';
import { dayOf } from '../zh/calendar';
import { findDates, type DateMention } from '../zh/dates';
import { isSignature } from '../zh/sentences';

/** Kept for as long as the paragraph stands: the rule runs at every edit. */
const known = new WeakMap<Paragraph, { readonly isTraditional: boolean; readonly dates: readonly DateMention[] }>();

/** The days that a paragraph's prose names. */
export function datesIn(paragraph: Paragraph, isTraditional: boolean): readonly DateMention[] {
  let kept = known.get(paragraph);
  if (kept?.isTraditional !== isTraditional) {
    const dates = MAY_DATE.test(paragraph.text) ? findDates(paragraph.prose.text, { isTraditional }) : NONE;
    known.set(paragraph, (kept = { isTraditional, dates }));
  }
  return kept.dates;
}

const MAY_DATE = /[日号號]|\d[-/.]\d/;
const NONE: readonly DateMention[] = [];

const DAY = 86_400_000;
/** Writing, signing and publishing are not further apart. */
const MOST_APART = 45 * DAY;
/** A day that is named without its year lies within half a year of the document's, or nobody could place it. */
const REACH = 150 * DAY;
const REACH_WITHOUT_MONTH = 14 * DAY;

/**
 * The day of a document by its own account: the dates of its head (a source, a newspaper's page, ——2024年1月5日在…会议上)
 * or of its signature, where they agree and the text speaks of no other year alone.
 */
export function documentDay(report: Report): Date | undefined {
  const { blocks } = report;
  const isTraditional = report.traits.script === 'traditional';
  const days = (block: Block): Date[] =>
    datesIn(block.paragraph, isTraditional).flatMap(({ year, month, day }) => {
      const date = year !== undefined && month !== undefined ? dayOf(year, month, day) : undefined;
      return date ? [date] : [];
    });
  const head = blocks.slice(0, MOST_OF_HEAD).filter(isOfHead).flatMap(days);
  const signed = blocks.slice(-MOST_OF_TAIL).filter(isSigned).flatMap(days);
  const dates = [...head, ...signed].sort((a, b) => a.getTime() - b.getTime());
  if (dates.length === 0 || dates.at(-1)!.getTime() - dates[0]!.getTime() > MOST_APART) return undefined;
  return speaksOf(report, dates) ? dates[0] : undefined;
}

const MOST_OF_HEAD = 15;
const MOST_OF_TAIL = 20;

const isOfHead = ({ role, paragraph: { form } }: Block): boolean =>
  role === 'metadata' || role === 'subtitle' || role === 'boilerplate' || form.kind === 'line';
const isSigned = ({ role, paragraph }: Block): boolean => role === 'body' && isSignature(paragraph.prose.text);

/** A text that names years, and none of its publication, was put on the page later than it was written. */
function speaksOf({ blocks, title }: Report, dates: readonly Date[]): boolean {
  const years = new Set<number>();
  for (const { role, paragraph } of blocks) {
    if (role !== 'body' && role !== 'title') continue;
    for (const [, year] of paragraph.prose.text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)) years.add(Number(year));
  }
  for (const [, year] of (title?.text ?? '').matchAll(/(?<!\d)((?:19|20)\d{2})/g)) years.add(Number(year));
  return years.size === 0 || dates.some((date) => years.has(date.getUTCFullYear()));
}

/** The day that a mention without its year means, beside the day of its document; undefined where that is not certain. */
export function placedBeside(day: Date, mention: DateMention): Date | undefined {
  const { month } = mention;
  const reach = month === undefined ? REACH_WITHOUT_MONTH : REACH;
  const candidates = [-1, 0, 1].map((step) => {
    const base = new Date(day);
    if (month !== undefined) return dayOf(base.getUTCFullYear() + step, month, mention.day);
    base.setUTCDate(1);
    base.setUTCMonth(base.getUTCMonth() + step);
    return dayOf(base.getUTCFullYear(), base.getUTCMonth() + 1, mention.day);
  });
  const near = candidates.filter((date) => date && Math.abs(date.getTime() - day.getTime()) <= reach);
  return near.length === 1 ? near[0] : undefined;
}
