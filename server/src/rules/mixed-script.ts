import type { Block, Paragraph, Report } from '../model/report';
import type { FindWrongVariants } from '../model/resources';
import { overlaps, shift, span, type Span } from '../text/span';
import { isSimplifiedOnly, isTraditionalOnly } from '../zh/script';
import { defineRule, type Fix, type Found } from './rule';

type Side = 'simplified' | 'traditional';

type MessageId = 'simplified' | 'traditional' | 'stray' | 'variant' | 'replace';

/** A character that a text of this script does not write here. */
interface Odd {
  /** From the paragraph's start. */
  readonly span: Span;
  readonly text: string;
  /** Known once the tables are loaded. */
  readonly right?: string;
  /** The word that decides. */
  readonly word?: string;
}

interface Reading {
  readonly side: Side;
  readonly find: FindWrongVariants | undefined;
  /** Characters that only the other script has. */
  readonly strays: readonly Odd[];
  /** Characters of Traditional that were left as, or made, the wrong one (關于). */
  readonly variants: readonly Odd[];
}

export default defineRule({
  id: 'mixed-script',
  severity: 'information',
  scope: 'document',
  docs: {
    title: { en: 'Characters of the other script', 'zh-cn': '繁简混用', 'zh-tw': '繁簡混用' },
    why: {
      en: 'A conversion left characters of the other script behind, or took the wrong one of two (關于 for 關於). A search misses such words. Names, addresses, quotations in the other script and accepted variants (布 佈, 台 臺) are left alone.',
      'zh-cn':
        '繁简转换时漏转或错选了字形（如“關于”应作“關於”），检索时会漏掉这些词。人名、网址、另一种字体的引文以及通行异体（布/佈、台/臺）不在此列。',
      'zh-tw':
        '繁簡轉換時漏轉或錯選了字形（如「關于」應作「關於」），檢索時會漏掉這些詞。人名、網址、另一種字體的引文以及通行異體（布/佈、台/臺）不在此列。',
    },
    examples: [{ bad: '全縣衛生健康工作會議召開，總結⟦发⟧展成績，部署來年任務。' }],
  },
  messages: {
    simplified: {
      en: 'Simplified “{text}” in a Traditional text',
      'zh-cn': '“{text}”是简体字，本文用繁体',
      'zh-tw': '「{text}」是簡體字，本文用繁體',
    },
    traditional: {
      en: 'Traditional “{text}” in a Simplified text',
      'zh-cn': '“{text}”是繁体字，本文用简体',
      'zh-tw': '「{text}」是繁體字，本文用簡體',
    },
    stray: {
      en: '“{text}” should be “{right}”',
      'zh-cn': '“{text}”应作“{right}”',
      'zh-tw': '「{text}」應作「{right}」',
    },
    variant: {
      en: '“{text}” should be “{right}”, as in {word}',
      'zh-cn': '“{text}”应作“{right}”（{word}）',
      'zh-tw': '「{text}」應作「{right}」（{word}）',
    },
    replace: {
      en: 'Change “{text}” to “{right}”',
      'zh-cn': '“{text}”改为“{right}”',
      'zh-tw': '「{text}」改為「{right}」',
    },
  },
  needs: { resource: 'wrongVariants', when: mayMix },
  *check(report, { wrongVariants: find }) {
    if (!mayMix(report)) return;
    const side = sideOf(report);
    const own = blocksOf(report, side);
    const read = own.map((block) => ({ block, reading: readingOf(block.paragraph, side, find) }));
    const strays = sum(read, ({ reading }) => reading.strays.length);
    const variants = sum(read, ({ reading }) => reading.variants.length);
    const votes = sum(own, ({ paragraph }) => paragraph.characters[side]);
    const han = sum(own, ({ paragraph }) => paragraph.characters.han);
    const showsStrays = strays <= votes * STRAY_SHARE;
    const showsVariants = variants >= LEAST_VARIANTS && variants >= han * VARIANT_SHARE;
    for (const { block, reading } of read) {
      if (showsStrays) for (const odd of reading.strays) yield found(odd, block, side);
      if (showsVariants) for (const odd of reading.variants) yield found(odd, block, side);
    }
  },
});

/** A character that is wrong in a Traditional document, whether or not the document holds enough of them to report. */
export interface WrongCharacter {
  readonly span: Span;
  readonly text: string;
  readonly right: string;
  /** Simplified, or Traditional and of another word. */
  readonly kind: 'stray' | 'variant';
}

/** Whether a document is Traditional for the most part. */
export const isTraditionalText = (report: Report): boolean => mayMix(report) && sideOf(report) === 'traditional';

/** Of a document that is Traditional for the most part; in order. */
export function wrongCharacters(report: Report, find: FindWrongVariants): WrongCharacter[] {
  return blocksOf(report, 'traditional').flatMap((block) => {
    const { strays, variants } = readingOf(block.paragraph, 'traditional', find);
    const known = (odds: readonly Odd[], kind: WrongCharacter['kind']): WrongCharacter[] =>
      odds.flatMap(({ span: at, text, right }) =>
        right === undefined ? [] : [{ span: shift(at, block.start), text, right, kind }],
      );
    return [...known(strays, 'stray'), ...known(variants, 'variant')].sort((a, b) => a.span.start - b.span.start);
  });
}

const blocksOf = ({ blocks }: Report, side: Side): Block[] =>
  blocks.filter(({ paragraph }) => isOfSide(paragraph, side));

/** Where so many are not of the text's own script it is written in both, and no character is a slip. */
const STRAY_SHARE = 0.25;

/**
 * A wrong variant counts only in a document that was converted badly. Eleven native Traditional documents (74,000 Han)
 * hold one such place in all; three badly converted ones hold 40 to 90 per 10,000.
 */
const LEAST_VARIANTS = 3;
const VARIANT_SHARE = 20 / 10_000;

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function sideOf({ blocks }: Report): Side {
  const simplified = sum(blocks, ({ paragraph }) => paragraph.characters.simplified);
  const traditional = sum(blocks, ({ paragraph }) => paragraph.characters.traditional);
  return simplified > traditional ? 'simplified' : 'traditional';
}

/** A Traditional text may hold wrong variants; a Simplified one, only Traditional characters that are seen at once. */
function mayMix(report: Report): boolean {
  const { script } = report.traits;
  if (script === 'traditional' || script === 'mixed') return true;
  return script === 'simplified' && report.blocks.some(({ paragraph }) => paragraph.characters.traditional > 0);
}

/** A paragraph in the other script is a quotation as a whole. */
function isOfSide({ characters }: Paragraph, side: Side): boolean {
  const other = side === 'simplified' ? characters.traditional : characters.simplified;
  if (side === 'simplified' && other === 0) return characters.simplified > 0;
  return characters[side] >= other;
}

/** For as long as the paragraph lives: the round trip through the dictionaries is made once. */
const readings = new WeakMap<Paragraph, Reading>();

function readingOf(paragraph: Paragraph, side: Side, find: FindWrongVariants | undefined): Reading {
  let reading = readings.get(paragraph);
  if (reading?.side !== side || reading.find !== find) readings.set(paragraph, (reading = read(paragraph, side, find)));
  return reading;
}

const NONE: readonly Odd[] = [];

function read(paragraph: Paragraph, side: Side, find: FindWrongVariants | undefined): Reading {
  const { characters } = paragraph;
  const other = side === 'simplified' ? characters.traditional : characters.simplified;
  const strays = other > 0 ? straysOf(paragraph, side) : NONE;
  if (!find || (side === 'simplified' && strays.length === 0)) return { side, find, strays, variants: NONE };
  const { text, shields, breaks } = paragraph;
  const glosses = shields.filter(({ kind }) => kind === 'gloss').map((shield) => shield.span);
  const protect = shields.filter(({ kind }) => kind !== 'gloss').map((shield) => shield.span);
  const odd = find(text, { protect, hidden: [...breaks, ...glosses] }).map((wrong): Odd => ({
    ...wrong,
    text: text.slice(wrong.span.start, wrong.span.end),
  }));
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

/**
 * Seen in edited texts of either script. Simplified has 拚 as a word of its own and 迴 in names of places; Traditional is
 * printed with these older or plainer shapes too (内容, 没有, 香烟), whatever the dictionaries call them.
 */
const AT_HOME: Readonly<Record<Side, ReadonlySet<string>>> = {
  simplified: new Set('拚迴'),
  traditional: new Set('内吕没别册强奥呐肴黄盗羡栅毁泪禄秃静彦灾烟笋却厨弃晋晒栖潜韵迹'),
};

function straysOf({ prose, shields }: Paragraph, side: Side): Odd[] {
  const isOwn = side === 'simplified' ? isSimplifiedOnly : isTraditionalOnly;
  const isOther = side === 'simplified' ? isTraditionalOnly : isSimplifiedOnly;
  const strays: Odd[] = [];
  for (const clause of prose.text.matchAll(CLAUSE)) {
    const characters = [...clause[0]];
    const others = characters.filter(isOther).length;
    // Two and more, and not one of the text's own script: a quotation.
    if (others === 0 || (others > 1 && !characters.some(isOwn))) continue;
    let at = clause.index;
    for (const text of characters) {
      const inProse = span(at, at + text.length);
      at += text.length;
      if (!isOther(text) || AT_HOME[side].has(text)) continue;
      const inText = prose.toSource(inProse.start, inProse.end);
      if (!shields.some((shield) => overlaps(shield.span, inText))) strays.push({ span: inText, text });
    }
  }
  return strays;
}

/**
 * Only ever a suggestion: that 余 is 餘 and 里 is 裡 the dictionary knows from the word alone, and a name that nothing
 * gives away (余力行) would be spoiled unseen. The editor offers all of them at once, to be looked through.
 */
function found({ span: at, text, right, word }: Odd, { start }: Block, side: Side): Found<MessageId> {
  const place = shift(at, start);
  if (right === undefined)
    return { span: place, message: side === 'simplified' ? 'traditional' : 'simplified', data: { text } };
  const fix: Fix<MessageId> = {
    title: { message: 'replace', data: { text, right } },
    kind: 'suggestion',
    edits: [{ span: place, text: right }],
  };
  return word === undefined || word === right
    ? { span: place, message: 'stray', data: { text, right }, fixes: [fix] }
    : { span: place, message: 'variant', data: { text, right, word }, fixes: [fix] };
}
