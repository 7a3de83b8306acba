import { wantsFigure } from './hole-grammar';
import { wordsBeforeFigures } from './hole-known';
import type { Site } from './hole-sites';
import { endsWord } from './hole-unit-words';
import { isClosed, isMeasure, isSpell, type Unit } from './hole-units';
import { WEIGHTS } from './hole-weights';

/**
 * How much speaks for a lost figure at a site, as the logarithm of its odds in a document where half of the figures are
 * gone: the sum of what its signs weigh. Undefined where grammar asks for no figure.
 */
export function evidenceOf(site: Site): number | undefined {
  if (!wantsFigure(site)) return undefined;
  let sum = 0;
  for (const sign of signsOf(site)) sum += weights.get(sign) ?? 0;
  return sum / SCALE;
}

/** Weights are whole numbers in the table. */
export const SCALE = 10;

const weights: ReadonlyMap<string, number> = new Map(
  WEIGHTS.flatMap((row) => {
    const [kind, ...entries] = row.split(' ');
    return entries.map((entry) => {
      const [, value = '', weight = ''] = /^(.*?)(-?\d+)$/.exec(entry)!;
      return [`${kind} ${value}`, Number(weight)] as const;
    });
  }),
);

/**
 * What a site shows, each a kind and a value. The weights are learned of these names. A neighbour that makes a word with
 * the unit says nothing more: 产业链条 is no reason to doubt 防滑链副.
 */
export function signsOf({ unit, before, last, after }: Site): string[] {
  const next = after[0] ?? '。';
  const follower = followerOf(next);
  const kind = kindOf(unit);
  const { base } = unit;
  const ends = HAN.test(last) && endsWord(last, base);
  const word = `${ends ? 'e' : ''}${HAN.test(last) ? '' : 'm'}`;
  const signs = [
    'all ',
    `unit ${base}`,
    `unit+next ${base}${follower}`,
    `kind+next ${kind}${follower}`,
    `word+next ${word}${follower}`,
    `word+kind ${word}${kind}`,
    `word+unit ${word}${base}`,
  ];
  if (!ends) signs.push(`last ${last}`, `last+next ${last}${follower}`);
  if (HAN.test(next)) signs.push(`next ${next}`);
  if (!HAN.test(last)) return [...signs, `mark+unit ${last}${base}`];
  const known = wordsBeforeFigures.has(before.slice(-2)) ? 'k' : '';
  return [...signs, `known+next ${known}${follower}`, `known+kind ${known}${kind}`];
}

const HAN = /\p{Script=Han}/u;

/** The class of the next character, finer than a site's. */
function followerOf(next: string): string {
  if (HAN.test(next)) return /[以左上]/.test(next) ? 'L' : /[和与及]/.test(next) ? 'A' : 'H';
  if (/[，。；,;!！?？]/.test(next)) return 'P';
  if (/[：:]/.test(next)) return 'K';
  if (next === '、') return 'C';
  if (/[“「《"]/.test(next)) return 'Q';
  return /[\p{L}\p{N}]/u.test(next) ? 'D' : 'O';
}

function kindOf({ base, magnitude }: Unit): string {
  if (isSpell(base)) return 'spell';
  if (isMeasure(base)) return 'measure';
  if (magnitude !== '') return 'many';
  if (base.length > 1) return 'times';
  return isClosed(base) ? 'closed' : 'one';
}
