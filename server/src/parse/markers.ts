import type { Marker } from '../model/marker';
import type { Flow } from '../text/flow';
import { HAN_NUMERAL } from '../zh/numerals';
import { FAMILIES, LARGEST_NUMBER, type FamilyPattern } from './families';
import { headingDepth, leadLength } from './markup';

/**
 * Finds whatever may be the label of a numbered item. It is generous: the same characters stand in 二、三产业,
 * 小（一）型水库 and 2.5亿元, and which of them count is decided by the run they form (see runs.ts). What is left out here
 * cannot be a label whatever surrounds it.
 */
export function findMarkers(prose: Flow): Marker[] {
  const { text } = prose;
  const start = startOfWords(text);
  const markers: Marker[] = [];
  for (const family of FAMILIES) {
    for (const match of matchesOf(family, text, start)) {
      const marker = markerAt(family, match, prose, start);
      if (marker) markers.push(marker);
    }
  }
  return withoutOverlaps(markers.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** Most paragraphs lack the characters of most families; asking for them first halves the time of a parse. */
function matchesOf(
  { pattern, onlyAtStart, needs }: FamilyPattern,
  text: string,
  start: number,
): Iterable<RegExpExecArray> {
  if (onlyAtStart === true) {
    const match = pattern.exec(text.slice(start, start + LONGEST_LABEL));
    return match ? [Object.assign(match, { index: start })] : [];
  }
  return needs.some((character) => text.includes(character)) ? text.matchAll(pattern) : [];
}

const LONGEST_LABEL = 24;

function markerAt(
  { family, value, refuse }: FamilyPattern,
  match: RegExpExecArray,
  { text, toSource }: Flow,
  start: number,
): Marker | undefined {
  const boundary = boundaryAt(text, match.index, start);
  if (refuse?.(text, match, boundary)) return undefined;
  const number = value(match);
  if (number === undefined || number > LARGEST_NUMBER) return undefined;
  const end = match.index + match[0].trimEnd().length;
  const isDecimal = family === 'arabic' && /[\d０-９]/.test(text[end] ?? '');
  return {
    family,
    number,
    span: toSource(match.index, end),
    boundary: isDecimal ? 'weak' : boundary,
    countsOn: family === 'han' && HAN_NUMERAL.includes(text[end] || ' '),
  };
}

/** The first character of words: behind indentation, Markdown and an opening bracket of a heading like 【一、…】. */
function startOfWords(text: string): number {
  const lead = leadLength(text);
  return headingDepth(text) > 0 ? lead + /^\**/.exec(text.slice(lead))![0].length : lead;
}

function boundaryAt(text: string, at: number, start: number): Marker['boundary'] {
  if (at <= start) return 'start';
  let i = at - 1;
  while (i > start && /[\s\u3000“"‘「『]/.test(text[i]!)) i--;
  const previous = text[i]!;
  if (STRONG.includes(previous)) return 'strong';
  // A closing quotation mark ends a sentence when the sentence ended inside it.
  if ('”’」』）)'.includes(previous) && STRONG.includes(text[i - 1] ?? ' ')) return 'strong';
  return 'weak';
}

const STRONG = '。；：！？;:!?…';

/** （1） is also read as 1）, ①是 as nothing else: the longer label at the earlier place wins. */
function withoutOverlaps(sorted: readonly Marker[]): Marker[] {
  const out: Marker[] = [];
  for (const marker of sorted) {
    const last = out.at(-1);
    if (!last || marker.span.start >= last.span.end) out.push(marker);
  }
  return out;
}
