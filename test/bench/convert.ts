import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ConverterModule from '../../server/src/convert/converter';
import type { Config } from '../../server/src/convert/configs';
import { COST_SCALE, WORDS_MAGIC } from '../../server/src/convert/policy/words';
import { TableFile } from '../../server/src/convert/table-file';
import { readDictionary } from '../../tools/tables/dictionaries';
import { readTable } from '../support/converters';
import { oracle } from '../support/opencc';

const root = join(__dirname, '../..');

/** Ratios to `opencc-js` that must hold, measured in this process on the same text. */
const LEAST: Readonly<Partial<Record<Config, number>>> = {
  s2t: 8,
  s2tw: 8,
  t2s: 8,
  s2twp: 5,
  s2hk: 5,
  tw2s: 5,
  hk2s: 5,
};

/** A generator of numbers from 0 to 1, the same in every run. */
function seeded(): () => number {
  let state = 20_251;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Picks one of the items, each as often as its weight says. */
function picker<T>(items: readonly (readonly [item: T, weight: number])[], random: () => number): () => T {
  let sum = 0;
  const sums = items.map(([, weight]) => (sum += weight));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low]![0];
  };
}

/**
 * Text with the words and characters of reports, as often as they occur there, and some of the dictionary's phrases. In
 * 300,000 characters 1,310 phrases change something (1,049 in real reports), and there are 106,000 different pairs of
 * characters (59,000): a few sentences over and over would sit in the processor's caches.
 */
async function reportText(length: number): Promise<string> {
  const file = new TableFile('words.bin', await readTable('words.bin'), WORDS_MAGIC);
  const [, letters, words] = file.head as unknown as readonly [number, number, number];
  const [alphabet, lengths, seconds] = [file.pairs(letters), file.pairs(letters), file.pairs(words)];
  const [characterCosts, costs] = [file.bytes(letters), file.bytes(words)];
  const letter = (i: number): string => String.fromCharCode(alphabet[i]!);
  const weight = (cost: number): number => 2 ** (-cost / COST_SCALE);
  const pairs: (readonly [string, number])[] = [];
  for (let first = 0, i = 0; first < letters; first++)
    for (const end = i + lengths[first]!; i < end; i++)
      pairs.push([letter(first) + letter(seconds[i]! - 1), weight(costs[i]!)]);
  const random = seeded();
  const word = picker(pairs, random);
  const character = picker(
    Array.from(characterCosts, (cost, i) => [letter(i), weight(cost)] as const),
    random,
  );
  const phrases = (await readDictionary('STPhrases')).map(([key]) => key);
  const marks = ['，', '，', '，', '、', '。', '；', '。\n', '2024年', '6.5%'];
  const parts: string[] = [];
  for (let size = 0, left = 8; size < length; left--) {
    const kind = random();
    let part = word();
    if (kind < 0.22) part = character();
    else if (kind < 0.23) part = phrases[Math.floor(random() * phrases.length)]!;
    if (left === 0) {
      part = marks[Math.floor(random() * marks.length)]!;
      left = 3 + Math.floor(random() * 8);
    }
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** Milliseconds of processor time: what else the machine does is not counted, as far as that can be. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

const medianCost = (runs: number, work: () => unknown): number =>
  median(Array.from({ length: runs }, () => cost(work)));

/** How many times longer `theirs` takes, both run in turn because the machine is not equally fast all the time. */
function ratioOf(runs: number, theirs: () => unknown, ours: () => unknown): number {
  const once = (): number => {
    const reference = cost(theirs);
    return reference / median([cost(ours), cost(ours), cost(ours)]);
  };
  return median(Array.from({ length: runs }, once));
}

/** The converters as they are shipped, in one bundle: unbundled modules look up every import again in the inner loop. */
async function bundled(): Promise<typeof ConverterModule> {
  const folder = await mkdtemp(join(tmpdir(), 'pizhu-bench-'));
  const outfile = join(folder, 'converter.cjs');
  const entry = join(root, 'server/src/convert/converter.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', charset: 'utf8', outfile });
  const module = (await import(outfile)) as typeof ConverterModule;
  await rm(folder, { recursive: true });
  return module;
}

/** Prints load, memory and throughput beside `opencc-js`; false when a ratio is below its floor. */
export async function benchConvert(): Promise<boolean> {
  const { createConverters } = await bundled();
  const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = memory();
  const start = performance.now();
  const converters = createConverters(readTable);
  (await converters.load('s2tw')).convert('局长余岳平表示,要统筹发展和安全。');
  const loaded = performance.now() - start;
  console.log(
    `s2tw: first conversion after ${loaded.toFixed(1)} ms, ${((memory() - before) / 1e6).toFixed(1)} MB added`,
  );

  const simplified = await reportText(300_000);
  const traditional = (await converters.load('s2tw')).convert(simplified, { exact: true }).text;
  let isFast = true;
  for (const config of ['s2t', 's2tw', 's2twp', 's2hk', 't2s', 'tw2s', 'hk2s'] as const) {
    const text = config.startsWith('s') ? simplified : traditional;
    const [theirs, ours] = [await oracle(config), await converters.load(config)];
    const exact = (): unknown => ours.convert(text, { exact: true }).text;
    for (let i = 0; i < 3; i++) exact();
    const ratio = ratioOf(15, () => theirs(text), exact);
    const withEdits = medianCost(9, () => ours.convert(text, { exact: true }).edits);
    const policy = medianCost(5, () => ours.convert(text).edits);
    const floor = LEAST[config] ?? 0;
    isFast &&= ratio >= floor;
    console.log(
      `${config.padEnd(6)} ${ratio.toFixed(1)} times the throughput of opencc-js (at least ${floor}); exact ` +
        `${medianCost(15, exact).toFixed(1)} ms, with edits ${withEdits.toFixed(1)} ms, with the policy layer ` +
        `${policy.toFixed(1)} ms`,
    );
  }
  const s2tw = await converters.load('s2tw');
  const tenth = await reportText(simplified.length / 10);
  const growth = medianCost(5, () => s2tw.convert(simplified).edits) / medianCost(9, () => s2tw.convert(tenth).edits);
  console.log(`ten times the text, policy layer on: ${growth.toFixed(1)} times the time`);
  return isFast;
}

if (require.main === module)
  void benchConvert().then((isFast) => {
    if (!isFast) process.exitCode = 1;
  });
