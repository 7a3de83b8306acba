import type { PairModel } from './character-pairs';
import { UNREADABLE } from './bytes';
import { continuation, isKnown, likelihood, MARKS, type Surroundings, type Tail } from './likelihood';
import type { Misread, Piece } from './misread';
import { ranked, type Guess } from './repair-slip';

/**
 * Guesses at UTF-8 of which bytes are gone, the likeliest first. What survives of a character leaves few that it can
 * have been; a beam keeps the likeliest texts. None where the bytes are not UTF-8 or too much is gone.
 */
export function repairMisread({ pieces, right }: Misread, around: Surroundings, model: PairModel): Guess[] {
  if (right !== 'utf-8' || pieces.length === 0) return [];
  let beam: readonly Path[] = [{ text: '', tail: around.before.slice(-2), score: 0 }];
  for (const piece of pieces) {
    const choices = choicesOf(piece, model);
    if (!choices) return [];
    beam = widest(beam.flatMap((path) => choices.map((text) => grown(path, text, around, model))));
  }
  return ranked(beam.map((path) => ({ text: path.text, score: path.score + continuation(path, around, model) })));
}

interface Path extends Tail {
  readonly score: number;
}

const WIDTH = 60;

const widest = (beam: readonly Path[]): readonly Path[] =>
  beam.length <= WIDTH ? beam : [...beam].sort((a, b) => b.score - a.score).slice(0, WIDTH);

function grown(path: Path, text: string, around: Surroundings, model: PairModel): Path {
  let out = path;
  for (const character of text) {
    const score = out.score + likelihood(out, character, around, model);
    out = { text: out.text + character, tail: out.tail.slice(-1) + character, score };
  }
  return out;
}

/** What a piece may have been; undefined where that is anything. */
function choicesOf(piece: Piece, model: PairModel): readonly string[] | undefined {
  if (typeof piece === 'string') return [piece];
  const { byFirstTwo, byLastTwo, byFirst } = vocabularyOf(model);
  const known = piece.filter((byte) => byte !== UNREADABLE);
  const isAtEnd = piece[0] !== UNREADABLE && (known[0] ?? 0) >= 0xe0;
  if (known.length === 2) return (isAtEnd ? byFirstTwo : byLastTwo).get(known[0]! * 0x100 + known[1]!);
  return known.length === 1 && isAtEnd ? byFirst.get(known[0]!) : undefined;
}

/** Known characters by the bytes of their UTF-8 that may survive. */
interface Vocabulary {
  readonly byFirstTwo: ReadonlyMap<number, readonly string[]>;
  readonly byLastTwo: ReadonlyMap<number, readonly string[]>;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

const vocabularies = new WeakMap<PairModel, Vocabulary>();

function vocabularyOf(model: PairModel): Vocabulary {
  const kept = vocabularies.get(model);
  if (kept) return kept;
  const [byFirstTwo, byLastTwo, byFirst] = [
    new Map<number, string[]>(),
    new Map<number, string[]>(),
    new Map<number, string[]>(),
  ];
  const put = (map: Map<number, string[]>, key: number, character: string): void => {
    const list = map.get(key);
    if (list) list.push(character);
    else map.set(key, [character]);
  };
  const add = (code: number): void => {
    const character = String.fromCharCode(code);
    const [first, second, third] = [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    put(byFirstTwo, first * 0x100 + second, character);
    put(byLastTwo, second * 0x100 + third, character);
    put(byFirst, first, character);
  };
  for (let code = 0x4e00; code <= 0x9fff; code++) if (isKnown(model, String.fromCharCode(code))) add(code);
  for (const mark of Object.keys(MARKS)) if (mark.charCodeAt(0) >= 0x800) add(mark.charCodeAt(0));
  const vocabulary = { byFirstTwo, byLastTwo, byFirst };
  vocabularies.set(model, vocabulary);
  return vocabulary;
}
