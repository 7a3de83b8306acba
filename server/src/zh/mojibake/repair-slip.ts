import { isTraditionalOnly } from '../script';
import type { PairModel } from './character-pairs';
import { gbk, LAST_BYTE } from './codecs';
import { continuation, isKnown, likelihood, MARKS, type Surroundings } from './likelihood';
import type { Slip } from './slips';

/** What the text may have been. */
export interface Guess {
  readonly text: string;
  /** From 0 to 1: how much of the likelihood of all guesses this one has. */
  readonly confidence: number;
  /** Logarithm (base 10) of the likelihood of one character, on average. */
  readonly perCharacter: number;
}

/** Guesses at what a slip was, the likeliest first. `body` is the garbled text between the lost bytes. */
export function repairSlip(slip: Slip, body: string, around: Surroundings, model: PairModel): Guess[] {
  const steps = stepsOf(slip, body, around);
  if (!steps) return [];
  let beam: readonly Path[] = [{ text: '', tail: around.before.slice(-2), lead: undefined, gap: undefined, score: 0 }];
  for (const step of steps) beam = widest(step(beam, search(around, model)));
  const whole = beam.filter(({ lead }) => lead === undefined);
  return ranked(
    whole.map((path) => ({
      text: path.text,
      score: path.score + continuation(path, around, model),
    })),
  );
}

/** A text so far. `lead` is the first byte of its next character: LOST, or undefined between characters. */
interface Path {
  readonly text: string;
  /** The last two characters, those before the slip included. */
  readonly tail: string;
  readonly lead: number | undefined;
  /** The byte before a lost lead that was dropped together with it, since no character has these two bytes. */
  readonly gap: number | undefined;
  readonly score: number;
}

const LOST = -1;
/** More paths change nothing in the answers that are accepted. */
const WIDTH = 60;

type Step = (beam: readonly Path[], search: Search) => Path[];

/** Undefined where it is certain that the answer would be a guess at a figure, or where the body is no GBK. */
function stepsOf({ cause, end }: Slip, body: string, { before, glossed }: Surroundings): Step[] | undefined {
  const out: Step[] = [];
  if (cause.kind === 'mark') {
    const [first, second] = cause.bytes;
    out.push(byte(LOST), byte(first), byte(second));
  } else {
    out.push(secondByteOf(before.slice(-1), glossed(cause.pinyin)));
  }
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    out.push(gap);
    if (code < 0x80) {
      if (i < body.length - 1 || end.kind !== 'letter') out.push(byte(0xa3), byte(code + 0x80));
      else out.push(byte(code));
      continue;
    }
    const pair = gbk().encode(code);
    if (pair === undefined) return undefined;
    out.push(byte(pair >> 8), byte(pair & 0xff));
  }
  if (end.kind === 'byte') out.push(gap, byte(LOST));
  if (end.kind === 'gloss') out.push(gap, glossedByte(glossed(end.pinyin)));
  return out;
}

const byte =
  (value: number): Step =>
  (beam, search) =>
    (value === LOST ? promising(beam) : beam).flatMap((path) => search.next(path, value));

/** A character of which no byte is left may be any: only few paths are worth it. */
const promising = (beam: readonly Path[]): readonly Path[] => {
  const blind = beam.filter(({ lead }) => lead === LOST);
  const best = new Set([...blind].sort((a, b) => b.score - a.score).slice(0, BLIND));
  return beam.filter((path) => path.lead !== LOST || best.has(path));
};
const BLIND = 4;

/** Two bytes that no character has may have been dropped here: the end of one character and the start of the next. */
const gap: Step = (beam, search) => [...beam, ...beam.flatMap((path) => search.dropped(path))];

/** The last character is one that the document glosses so. */
const glossedByte =
  (known: ReadonlySet<string> | undefined): Step =>
  (beam, search) =>
    beam
      .flatMap((path) => search.next(path, LOST))
      .filter(({ tail }) => (known ? known.has(tail.slice(-1)) : isTraditionalOnly(tail.slice(-1))));

/** The glossed character was found in the end of one character and the start of the next. */
const secondByteOf =
  (before: string, known: ReadonlySet<string> | undefined): Step =>
  (beam) => {
    const lead = (gbk().encode(before.charCodeAt(0)) ?? 0) & 0xff;
    const out: Path[] = [];
    for (let trail = FIRST_LEAD; trail <= LAST_BYTE; trail++) {
      const glossed = gbk().decode(lead * 0x100 + trail);
      if (known ? known.has(glossed) : isTraditionalOnly(glossed))
        out.push(...beam.map((path) => ({ ...path, lead: trail })));
    }
    return out;
  };

const FIRST_LEAD = 0x81;

interface Search {
  next(path: Path, value: number): Path[];
  dropped(path: Path): Path[];
}

const search = (around: Surroundings, model: PairModel): Search => {
  const { byLead, byTrail } = vocabularyOf(model);
  const grown = (path: Path, character: string): Path => ({
    text: path.text + character,
    tail: path.tail.slice(-1) + character,
    lead: undefined,
    gap: undefined,
    score: path.score + likelihood(path, character, around, model),
  });
  return {
    next(path, value) {
      if (path.lead === undefined) return [{ ...path, lead: value }];
      if (path.lead !== LOST && value !== LOST) {
        const character = gbk().decode(path.lead * 0x100 + value);
        return character === '' || isPrivate(character) ? [] : [grown(path, character)];
      }
      if (value === LOST && path.lead === LOST) {
        return leadsBehind(path.gap ?? 0).flatMap((lead) =>
          (byLead.get(lead) ?? []).map(({ character }) => grown(path, character)),
        );
      }
      if (value === LOST) return (byLead.get(path.lead) ?? []).map(({ character }) => grown(path, character));
      return (byTrail.get(value) ?? [])
        .filter(({ byte }) => path.gap === undefined || isUnassigned(path.gap * 0x100 + byte))
        .map(({ character }) => grown(path, character));
    },
    dropped(path) {
      if (path.lead === undefined || path.lead === LOST) return [];
      return (byLead.get(path.lead) ?? [])
        .filter(({ byte }) => MAY_BE_UNASSIGNED[byte] === 1)
        .map(({ byte, character }) => {
          const whole = grown(path, character);
          return { ...whole, lead: LOST, gap: byte, score: whole.score + DROPPED };
        });
    },
  };
};

const isPrivate = (character: string): boolean => character >= '\ue000' && character <= '\uf8ff';

const isUnassigned = (pair: number): boolean => {
  const character = gbk().decode(pair);
  return character === '' || isPrivate(character);
};

const leadsBehind = (gapByte: number): number[] => {
  const out: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) if (isUnassigned(gapByte * 0x100 + lead)) out.push(lead);
  return out;
};

/** The user-defined areas of GBK, by first byte: a character's second byte stands there when the reading is out of step. */
const MAY_BE_UNASSIGNED = new Uint8Array(0x100);
for (const [first, last] of [
  [0xa1, 0xaf],
  [0xf8, LAST_BYTE],
  [0xd7, 0xd7],
] as const) {
  MAY_BE_UNASSIGNED.fill(1, first, last + 1);
}

interface Vocabulary {
  /** Known characters by their first byte, with their second; and the other way round. */
  readonly byLead: ReadonlyMap<number, readonly Half[]>;
  readonly byTrail: ReadonlyMap<number, readonly Half[]>;
}

interface Half {
  readonly byte: number;
  readonly character: string;
}

const vocabularies = new WeakMap<PairModel, Vocabulary>();

function vocabularyOf(model: PairModel): Vocabulary {
  const kept = vocabularies.get(model);
  if (kept) return kept;
  const [byLead, byTrail] = [new Map<number, Half[]>(), new Map<number, Half[]>()];
  const put = (map: Map<number, Half[]>, key: number, half: Half): void => {
    const list = map.get(key);
    if (list) list.push(half);
    else map.set(key, [half]);
  };
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) {
    for (let trail = 0x40; trail <= LAST_BYTE; trail++) {
      const character = gbk().decode(lead * 0x100 + trail);
      if (!isKnown(model, character) && !(character in MARKS)) continue;
      put(byLead, lead, { byte: trail, character });
      put(byTrail, trail, { byte: lead, character });
    }
  }
  const vocabulary = { byLead, byTrail };
  vocabularies.set(model, vocabulary);
  return vocabulary;
}

/** A pair of bytes that no character has is gone for certain: the text may be longer than it looks. */
const DROPPED = 0.5;

const widest = (beam: readonly Path[]): readonly Path[] =>
  beam.length <= WIDTH ? beam : [...beam].sort((a, b) => b.score - a.score).slice(0, WIDTH);

/** The likeliest of the texts that fit, each with its share of the likelihood of all. */
export function ranked(found: readonly { readonly text: string; readonly score: number }[]): Guess[] {
  const sorted = [...found].sort((a, b) => b.score - a.score);
  const top = sorted[0];
  if (!top) return [];
  const total = sorted.reduce((sum, { score }) => sum + 10 ** (score - top.score), 0);
  return sorted.slice(0, GUESSES).map(({ text, score }) => ({
    text,
    confidence: 10 ** (score - top.score) / total,
    perCharacter: score / Math.max(1, text.length),
  }));
}

/** A reader chooses among three; more is no help. */
const GUESSES = 3;
