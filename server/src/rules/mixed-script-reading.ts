import type { Paragraph } from '../model/report';
import type { FindWrongVariants, WrongVariant } from '../model/resources';
import { overlaps, span, type Span } from '../text/span';
import { isSimplifiedOnly, isTraditionalOnly } from '../zh/script';
import { simplifiedLeftovers } from '../zh/simplified-leftovers';

export type Side = 'simplified' | 'traditional';

/** A character that a text of this script does not write here. */
export interface Odd {
  /** From the paragraph's start. */
  readonly span: Span;
  readonly text: string;
  /** Known once the tables are loaded. */
  readonly right?: string;
  /** The word that decides. */
  readonly word?: string;
}

export interface Reading {
  readonly side: Side;
  readonly find: FindWrongVariants | undefined;
  /** Characters that only the other script has. */
  readonly strays: readonly Odd[];
  /** Characters of Traditional that were left as, or made, the wrong one (關于). */
  readonly variants: readonly Odd[];
}

/** For as long as the paragraph lives: the round trip through the dictionaries is made once. */
const readings = new WeakMap<Paragraph, Reading>();

export function readingOf(paragraph: Paragraph, side: Side, find: FindWrongVariants | undefined): Reading {
  let reading = readings.get(paragraph);
  if (reading?.side !== side || reading.find !== find) readings.set(paragraph, (reading = read(paragraph, side, find)));
  return reading;
}

const NONE: readonly Odd[] = [];

const leftovers = new WeakMap<Paragraph, readonly Odd[]>();

/** Characters of Simplified that a conversion to it left where it writes another. */
export function leftoversIn(paragraph: Paragraph): readonly Odd[] {
  let odds = leftovers.get(paragraph);
  if (odds === undefined) {
    const { prose, shields } = paragraph;
    odds = simplifiedLeftovers(prose.text)
      .map(({ at, right, word }): Odd => ({ span: prose.toSource(at, at + 1), text: prose.text[at]!, right, word }))
      .filter(({ span: at }) => !shields.some((shield) => overlaps(shield.span, at)));
    leftovers.set(paragraph, odds.length > 0 ? odds : (odds = NONE));
  }
  return odds;
}

const furthers = new WeakMap<Paragraph, { readonly find: FindWrongVariants; readonly odds: readonly Odd[] }>();

/** What is wrong only in a text that was converted badly; asked for no other. */
export function furtherIn(paragraph: Paragraph, find: FindWrongVariants | undefined): readonly Odd[] {
  if (!find) return NONE;
  let kept = furthers.get(paragraph);
  if (kept?.find !== find) {
    const odds = find(paragraph.text, { ...asks(paragraph), further: true }).filter(({ isFurther }) => isFurther);
    furthers.set(paragraph, (kept = { find, odds: odds.map((wrong) => oddOf(wrong, paragraph)) }));
  }
  return kept.odds;
}

const oddOf = (wrong: WrongVariant, { text }: Paragraph): Odd => ({
  ...wrong,
  text: text.slice(wrong.span.start, wrong.span.end),
});

/** What the search has to leave alone, and to look through. */
function asks({ shields, breaks }: Paragraph): { readonly protect: readonly Span[]; readonly hidden: readonly Span[] } {
  const glosses = shields.filter(({ kind }) => kind === 'gloss').map((shield) => shield.span);
  const protect = shields.filter(({ kind }) => kind !== 'gloss').map((shield) => shield.span);
  return { protect, hidden: [...breaks, ...glosses] };
}

function read(paragraph: Paragraph, side: Side, find: FindWrongVariants | undefined): Reading {
  const { characters } = paragraph;
  const other = side === 'simplified' ? characters.traditional : characters.simplified;
  const strays = other > 0 ? straysOf(paragraph, side) : NONE;
  if (!find || (side === 'simplified' && strays.length === 0)) return { side, find, strays, variants: NONE };
  const odd = find(paragraph.text, asks(paragraph)).map((wrong) => oddOf(wrong, paragraph));
  const byStart = new Map(odd.map((each) => [each.span.start, each]));
  return {
    side,
    find,
    // What has no answer stands in an address, a document number or a placeholder.
    strays: strays.flatMap((stray) => byStart.get(stray.span.start) ?? []),
    variants: side === 'simplified' ? NONE : odd.filter((each) => !isSimplifiedOnly(each.text)),
  };
}

/** What stands between two marks. */
const CLAUSE = /[^\s\p{P}]+/gu;

/** A site names each script in that script: 繁體版, 简体中文. */
const SCRIPT_NAME = /[繁简簡正][體体](?:中文|字)?版?/g;

/**
 * Seen in edited texts of either script. Simplified has 拚 as a word of its own and 迴 in names of places; Traditional is
 * printed with these older or plainer shapes too (内容, 没有, 香烟), whatever the dictionaries call them.
 */
const AT_HOME: Readonly<Record<Side, ReadonlySet<string>>> = {
  simplified: new Set('拚迴'),
  traditional: new Set('内吕没别册强奥呐肴黄盗羡栅毁泪禄秃静彦灾烟笋却厨弃晋晒栖潜韵迹'),
};

/** Taiwan's hamlets are spelled so, in names and out of them: 客庄, 庄頭, 后庄里. 村庄 and 庄严 are leftovers. */
const isHamlet = (clause: string, at: number): boolean =>
  clause[at] === '庄' &&
  !/[村农農端康山钱錢]/.test(clause[at - 1] ?? '') &&
  !/[严嚴重稼园園]/.test(clause[at + 1] ?? '');

function straysOf({ prose, shields }: Paragraph, side: Side): Odd[] {
  const isOwn = side === 'simplified' ? isSimplifiedOnly : isTraditionalOnly;
  const isOther = side === 'simplified' ? isTraditionalOnly : isSimplifiedOnly;
  const strays: Odd[] = [];
  const names = [...prose.text.matchAll(SCRIPT_NAME)].map(({ index, 0: name }) => span(index, index + name.length));
  for (const clause of prose.text.matchAll(CLAUSE)) {
    const characters = [...clause[0]];
    const others = characters.filter(isOther).length;
    // Two and more, and not one of the text's own script: a quotation, or a word that was left where it ends a clause.
    const isQuotation = others > 1 && !characters.some(isOwn);
    if (others === 0 || (isQuotation && !isTail(prose.text, clause.index, characters.length))) continue;
    let at = clause.index;
    for (const text of characters) {
      const inProse = span(at, at + text.length);
      at += text.length;
      if (!isOther(text) || AT_HOME[side].has(text) || isHamlet(clause[0], at - text.length - clause.index)) continue;
      if (names.some((name) => overlaps(name, inProse))) continue;
      const inText = prose.toSource(inProse.start, inProse.end);
      if (!shields.some((shield) => overlaps(shield.span, inText))) strays.push({ span: inText, text });
    }
  }
  return strays;
}

/** Behind a quotation, as in “一村一档”數據庫: the clause began before it, in the text's own script. */
const isTail = (text: string, start: number, length: number): boolean =>
  length <= LONGEST_TAIL && /[”"」』》〉）)]/.test(text[start - 1] ?? '');
const LONGEST_TAIL = 4;

/** Among characters of Simplified alone it is part of a quotation: 《关于发展的决定》. */
export function isQuoted({ prose }: Paragraph, { span: at }: Odd): boolean {
  const offset = prose.toFlow(at.start);
  const clause = [...prose.text.matchAll(CLAUSE)].find(
    ({ index, 0: text }) => index <= offset && offset < index + text.length,
  );
  const characters = [...(clause?.[0] ?? '')];
  return characters.some(isSimplifiedOnly) && !characters.some(isTraditionalOnly);
}
