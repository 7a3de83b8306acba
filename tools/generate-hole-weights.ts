import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SCALE, signsOf } from '../server/src/zh/hole-evidence';
import { wantsFigure } from '../server/src/zh/hole-grammar';
import { EVERY_UNIT, nextStart, unitAt } from '../server/src/zh/hole-scan';
import { siteOf } from '../server/src/zh/hole-sites';

/** The compiled module; it is committed. */
export const HOLE_WEIGHTS = resolve(import.meta.dirname, '../server/src/zh/hole-weights.ts');

/** What a site shows, and whether it has lost a figure. */
export interface Example {
  readonly signs: readonly string[];
  readonly isHole: boolean;
}

/**
 * Learns what the signs of a hole weigh, and compiles it into one module:
 * `tsx tools/generate-hole-weights.ts FOLDER`.
 *
 * FOLDER has a `manifest.jsonl` with the `path` of a text in each line. Half of the figures in these texts are taken out
 * at random, each time others, and a logistic regression learns to tell the places from those that never had one.
 */
export async function holeWeights(folder: string): Promise<string> {
  const texts = await readTexts(folder);
  const examples = texts.flatMap((text, i) =>
    ROUNDS.flatMap((round) => [...examplesOf(text, randomOf(i * 8 + round))]),
  );
  return moduleText(train(withoutRareSigns(examples)));
}

/** Each text is damaged so many times. */
/** What was met less often tells nothing of other documents, and there are thousands of them. */
const LEAST_COUNT = 8;
/** A unit that figures hardly ever stand before in these texts is judged by its kind: elsewhere they may. */
const LEAST_HOLES = 3;

export function withoutRareSigns(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  const holes = new Map<string, number>();
  for (const { signs, isHole } of examples) {
    for (const sign of signs) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
      if (isHole) holes.set(sign, (holes.get(sign) ?? 0) + 1);
    }
  }
  const isKept = (sign: string, unit: string): boolean =>
    counts.get(sign)! >= LEAST_COUNT &&
    (!/^(?:unit|word\+unit|mark\+unit)/.test(sign) || (holes.get(unit) ?? 0) >= LEAST_HOLES);
  return examples.map(({ signs, isHole }) => ({ signs: signs.filter((sign) => isKept(sign, signs[1]!)), isHole }));
}

/** Each text is damaged three times. */
const ROUNDS = [1, 2, 3];

async function readTexts(folder: string): Promise<string[]> {
  const manifest = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
  const paths = manifest
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { path: string }).path);
  // The excerpts that are damaged are there to test with.
  return Promise.all(
    paths.filter((path) => !path.startsWith('damaged')).map((path) => readFile(join(folder, path), 'utf8')),
  );
}

/** The sites of a text of which half of the figures were taken out. */
export function* examplesOf(text: string, random: () => number): Iterable<Example> {
  for (const line of text.split(/\r?\n/)) {
    const { damaged, holes } = withoutFigures(line, random);
    for (let start = nextStart(damaged, 0, EVERY_UNIT); start < damaged.length;) {
      const unit = unitAt(damaged, start, EVERY_UNIT);
      if (unit && unit.base !== '') {
        const site = siteOf(damaged, start, unit);
        if (wantsFigure(site)) yield { signs: signsOf(site), isHole: holes.has(start) };
      }
      start = nextStart(damaged, start + (unit?.text.length ?? 1), EVERY_UNIT);
    }
  }
}

/** Digits, or a numeral in words: grammar treats them alike. Not what is a label, an ordinal or part of a longer one. */
const FIGURE =
  /(?<![\dA-Za-z.．〔\[\-第之])\d+(?:[.．]\d+)?(?:,\d{3})*(?=\p{Script=Han})|(?<![第之\d零〇一二三四五六七八九十百千万亿两几数])[二三四五六七八九十两][一二三四五六七八九十百千]*(?=\p{Script=Han})/gu;

function withoutFigures(line: string, random: () => number): { damaged: string; holes: ReadonlySet<number> } {
  const holes = new Set<number>();
  let damaged = '';
  let at = 0;
  for (const { index, 0: figure } of line.matchAll(FIGURE)) {
    const end = index + figure.length;
    const unit = unitAt(line, end, EVERY_UNIT);
    if (!unit || index === 0 || random() < 0.5) continue;
    damaged += line.slice(at, index);
    holes.add(damaged.length);
    at = end;
  }
  return { damaged: damaged + line.slice(at), holes };
}

/** Numbers from 0 to 1, always the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EPOCHS = 6;
const RATE = 0.3;
/** Keeps a sign that was met a few times from weighing much. */
const DECAY = 0.001;

/** Logistic regression by stochastic gradient descent, with a step of its own for each sign (AdaGrad). */
export function train(examples: readonly Example[]): Map<string, number> {
  const ids = new Map<string, number>();
  const rows = examples.map(({ signs }) =>
    signs.map((sign) => {
      const id = ids.get(sign) ?? ids.size;
      ids.set(sign, id);
      return id;
    }),
  );
  const weights = new Float64Array(ids.size);
  const gradients = new Float64Array(ids.size).fill(1e-8);
  const order = rows.map((_, i) => i);
  const random = randomOf(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i]!;
      const sum = row.reduce((total, id) => total + weights[id]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[i]!.isHole);
      for (const id of row) {
        const gradient = error + DECAY * weights[id]!;
        gradients[id]! += gradient * gradient;
        weights[id]! -= (RATE * gradient) / Math.sqrt(gradients[id]!);
      }
    }
  }
  return new Map([...ids].map(([sign, id]) => [sign, weights[id]!]));
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Lighter ones are left out. */
const LEAST_WEIGHT = 2;

function moduleText(weights: ReadonlyMap<string, number>): string {
  const byKind = new Map<string, string[]>();
  for (const [sign, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = '', value = ''] = sign.split(' ');
    const rounded = Math.round(weight * SCALE);
    if (Math.abs(rounded) < LEAST_WEIGHT) continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), `${value.replace(/['\\]/g, '\\$&')}${rounded}`]);
  }
  const rows = [...byKind].map(([kind, entries]) => `  '${kind} ${entries.join(' ')}',`);
  return `// Made by tools/generate-hole-weights.ts; edit that, not this.

/**
 * What the signs of a hole weigh (see \`signsOf\`), in tenths. A line has a kind of sign, then values of it with their
 * weights. Learned from a hundred documents of which half of the figures had been taken out.
 */
export const WEIGHTS: readonly string[] = [
${rows.join('\n')}
];
`;
}

async function main(folder = process.argv[2]): Promise<void> {
  if (folder === undefined) throw new Error('usage: tsx tools/generate-hole-weights.ts FOLDER');
  await writeFile(HOLE_WEIGHTS, await holeWeights(folder));
}

if (process.argv[1] === import.meta.filename) void main();
