import type { Block, Paragraph, Report } from '../model/report';
import type { CharacterPairs } from '../model/resources';
import { span, type Span } from '../text/span';
import { garbledStretches, type Garbled } from '../zh/mojibake';
import { repairMisread } from '../zh/mojibake/repair-misread';
import { repairSlip, type Guess } from '../zh/mojibake/repair-slip';

const stretches = new WeakMap<Paragraph, readonly Garbled[]>();

/** How a paragraph is garbled; one without such a shield is not even looked at. */
export function garbledIn(paragraph: Paragraph): readonly Garbled[] {
  const kept = stretches.get(paragraph);
  if (kept) return kept;
  const shields = new Set(
    paragraph.shields.filter(({ kind }) => kind === 'mojibake').map((shield) => shield.span.start),
  );
  const found =
    shields.size === 0 ? [] : garbledStretches(paragraph.text).filter(({ span: at }) => shields.has(at.start));
  stretches.set(paragraph, found);
  return found;
}

/** Whether bytes are gone of which enough is left to guess at them. */
export const isGuessable = (garbled: Garbled): boolean =>
  garbled.family === 'slip' || (garbled.family === 'misread' && garbled.pieces.length > 0 && garbled.right === 'utf-8');

/** A document with more of these than this is no document to mend by hand, and each costs time. */
export const MOST_GUESSED = 20;

/** So many paragraphs on either side tell what words the document uses. */
const NEIGHBOURS = 20;

interface Kept {
  readonly neighbours: readonly Paragraph[];
  readonly script: string;
  readonly model: CharacterPairs;
  readonly guesses: ReadonlyMap<Garbled, readonly Guess[]>;
}

const guessed = new WeakMap<Paragraph, Kept>();

/** What each stretch that lost bytes may have been. A guess takes 30 ms, so it is kept while the neighbourhood stands. */
export function guessesIn(
  report: Report,
  index: number,
  model: CharacterPairs,
): ReadonlyMap<Garbled, readonly Guess[]> {
  const { paragraph } = report.blocks[index]!;
  const neighbours = report.blocks
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .map((b) => b.paragraph);
  const { script } = report.traits;
  const kept = guessed.get(paragraph);
  if (kept?.model === model && kept.script === script && isSame(kept.neighbours, neighbours)) return kept.guesses;
  const evidence = evidenceOf(neighbours);
  const guesses = new Map<Garbled, readonly Guess[]>();
  for (const garbled of garbledIn(paragraph)) {
    if (!isGuessable(garbled)) continue;
    if (guesses.size === MOST_GUESSED) break;
    const around = { ...sides(paragraph, garbled.span), script, ...evidence };
    if (garbled.family === 'misread') guesses.set(garbled, repairMisread(garbled, around, model));
    if (garbled.family !== 'slip') continue;
    const { start, end } = garbled.body;
    guesses.set(garbled, repairSlip(garbled, paragraph.text.slice(start, end), around, model));
  }
  guessed.set(paragraph, { neighbours, script, model, guesses });
  return guesses;
}

const isSame = (a: readonly Paragraph[], b: readonly Paragraph[]): boolean =>
  a.length === b.length && a.every((paragraph, i) => paragraph === b[i]);

/** The clean text beside a slip, without breaks and glosses. */
function sides({ prose }: Paragraph, at: Span): { before: string; after: string } {
  const [from, to] = [prose.toFlow(at.start), prose.toFlow(at.end)];
  return { before: prose.text.slice(Math.max(0, from - 100), from), after: prose.text.slice(to, to + 2) };
}

interface Evidence {
  readonly glossed: (pinyin: string) => ReadonlySet<string> | undefined;
  readonly isAttested: (three: string) => boolean;
}

/** The words that the document uses, and the characters it glosses; garbled stretches are no evidence. */
function evidenceOf(neighbours: readonly Paragraph[]): Evidence {
  const three = new Set<string>();
  const glossed = new Map<string, Set<string>>();
  for (const { text, prose, shields } of neighbours) {
    const garbled = shields
      .filter(({ kind }) => kind === 'mojibake')
      .map((s) => span(prose.toFlow(s.span.start), prose.toFlow(s.span.end)));
    let next = 0;
    for (let i = 0; i + 3 <= prose.text.length; i++) {
      while (next < garbled.length && garbled[next]!.end <= i) next++;
      if (next === garbled.length || i + 3 <= garbled[next]!.start) three.add(prose.text.slice(i, i + 3));
    }
    for (const { kind, span: at } of shields) {
      if (kind !== 'gloss') continue;
      const pinyin = text.slice(at.start + 1, at.end - 1);
      glossed.set(pinyin, (glossed.get(pinyin) ?? new Set()).add(text.slice(at.start - 1, at.start)));
    }
  }
  return { glossed: (pinyin) => glossed.get(pinyin), isAttested: (text) => three.has(text) };
}

/** The share of a document's characters that are garbled when it was opened in the wrong encoding. */
const WHOLE = 0.8;
/** A document of fewer garbled stretches is a line or two. */
const LEAST = 3;

/** The garbled stretches of a document of which hardly a character beyond ASCII is left whole. */
export function wholeDocument(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly garbled: Garbled }[] | undefined {
  const all = blocks.flatMap((block) => garbledIn(block.paragraph).map((garbled) => ({ block, garbled })));
  if (all.length < LEAST) return undefined;
  const covered = all.reduce(
    (sum, { block, garbled: { span: at } }) => sum + beyondAscii(block.paragraph.text.slice(at.start, at.end)),
    0,
  );
  const total = blocks.reduce((sum, { paragraph }) => sum + beyondAscii(paragraph.text), 0);
  return covered >= total * WHOLE ? all : undefined;
}

const beyondAscii = (text: string): number => text.replace(/[\0-\x7f]/g, '').length;
