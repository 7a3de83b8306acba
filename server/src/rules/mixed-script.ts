import type { Block, Paragraph, Report } from '../model/report';
import type { FindWrongVariants } from '../model/resources';
import { shift, type Span } from '../text/span';
import { isSureVariant } from '../zh/sure-variants';
import { furtherIn, isQuoted, leftoversIn, readingOf, type Odd, type Side } from './mixed-script-reading';
import { defineRule, type Fix, type Found } from './rule';

type MessageId = 'simplified' | 'traditional' | 'stray' | 'variant' | 'replace';

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
    const side = sideOf(report);
    if (side === 'simplified' && report.traits.script === 'simplified')
      for (const block of blocksOf(report, side))
        for (const odd of leftoversIn(block.paragraph)) yield found(odd, block, side);
    if (!mayMix(report)) return;
    const own = blocksOf(report, side);
    const read = own.map((block) => ({ block, reading: readingOf(block.paragraph, side, find) }));
    const strays = sum(read, ({ reading }) => reading.strays.length);
    const variants = sum(read, ({ reading }) => reading.variants.length);
    const votes = sum(own, ({ paragraph }) => paragraph.characters[side]);
    const han = sum(own, ({ paragraph }) => paragraph.characters.han);
    const showsStrays = strays <= votes * STRAY_SHARE;
    const showsVariants = isBadlyConverted(own, variants, han);
    for (const { block, reading } of read) {
      if (showsStrays) for (const odd of reading.strays) yield found(odd, block, side);
      if (!showsVariants)
        for (const odd of reading.variants)
          if (isCertainAlone(odd, block.paragraph) && !isQuoted(block.paragraph, odd)) yield found(odd, block, side);
      if (showsVariants)
        for (const odd of [...reading.variants, ...furtherIn(block.paragraph, find)]) yield found(odd, block, side);
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

/** Of 于 and 后 no native text (87,000 characters) has one in any word: 关于 or 之后 alone is a slip; so is 領導干部. */
const isCertainAlone = ({ text, word, span: at }: Odd, { prose }: Paragraph): boolean =>
  (word?.length ?? 0) > 1 && (/[于后]/.test(text) || isSureVariant(prose.text, prose.toFlow(at.start)));

/**
 * Right by themselves, and in Taiwan's own texts (87,000 characters) not once: two wrong variants beside two of these are
 * as good as three.
 */
const SIGN = /[采][購取用納訪集樣]|[委受]托|托[管付]/g;
const FEWEST_WITH_SIGNS = 2;
const ALL_WITH_SIGNS = 4;
/** A gloss is put beside characters that were converted one by one, so there one wrong variant is enough. */
const LEAST_GLOSSES = 3;

function isBadlyConverted(own: readonly Block[], variants: number, han: number): boolean {
  if (variants === 0) return false;
  if (variants >= LEAST_VARIANTS && variants >= han * VARIANT_SHARE) return true;
  const glosses = sum(own, ({ paragraph }) => paragraph.shields.filter(({ kind }) => kind === 'gloss').length);
  if (glosses >= LEAST_GLOSSES) return true;
  if (variants < FEWEST_WITH_SIGNS) return false;
  const signs = sum(own, ({ paragraph }) => paragraph.prose.text.match(SIGN)?.length ?? 0);
  return variants + signs >= Math.max(ALL_WITH_SIGNS, han * VARIANT_SHARE);
}

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
