import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ParseModule from '../../server/src/parse/index';
import { corpus } from '../support/shared';
import { reportOf } from './text';

/**
 * One plain expression for each family of labels in docs/structure.md, as somebody would write it who looks for them
 * with nothing else: no runs, no titles, no tree.
 */
const FAMILIES: readonly RegExp[] = [
  /^[\s\u3000]*第[\s\u3000]*[零〇一二三四五六七八九十百千\d]+[\s\u3000]*[编編章节節条條]/gm,
  /^[\s\u3000]*[壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3}、/gm,
  /^[\s\u3000]*[甲乙丙丁戊己庚辛壬癸]、/gm,
  /[零〇一二三四五六七八九十百]{1,4}、/g,
  /[（(〔][一二三四五六七八九十百]{1,4}[）)〕]|[㈠-㈩]/g,
  /\d{1,3}[.．、]/g,
  /[（(]\d{1,3}[）)]|[⑴-⒇]/g,
  /\d{1,2}[）)]/g,
  /[①-⑳]/g,
  /第[一二三四五六七八九十]{1,3}[，,、]/g,
  /[一二三四五六七八九十]{1,3}是/g,
  /[一二三四五六七八九十]{1,3}要/g,
  /其[一二三四五六七八九十][，,、是：:]/g,
  /首先|其次|再次|最后|最後/g,
  /^[\s\u3000]*——/gm,
];

/** A report of 30,000 characters may take at most so many times the floor. */
const MOST_OVER_FLOOR = 5;
/** Ten times the text may take at most so many times as long. */
const MOST_GROWTH = 12;
const LENGTH = 30_000;
const RUNS = 120;

/** What any reading of labels costs at least: the text split into lines once, and one pass over it for each family. */
function floor(text: string): number {
  let found = text.split('\n').length;
  for (const family of FAMILIES) for (const match of text.matchAll(family)) found += match.index;
  return found;
}

/** The quickest of many runs, in milliseconds: whatever else the machine does only ever adds. */
function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * How many times as long the long one takes: the median of pairs, each long run beside ten short ones. So the clearing
 * away of memory, which a short run seldom meets and a long one always, falls on both in proportion.
 */
function growthOf(short: () => unknown, long: () => unknown): number {
  const once = (): number => {
    const ofShort = cost(() => {
      for (let i = 0; i < 10; i++) short();
    });
    return (10 * cost(long)) / ofShort;
  };
  return Array.from({ length: RUNS / 4 }, once).sort((a, b) => a - b)[RUNS / 8]!;
}

/** Milliseconds of processor time: what else the machine does is not counted, as far as that can be. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The parser as it is shipped, in one bundle: unbundled modules look up every import again in the inner loop. */
async function bundled(): Promise<typeof ParseModule> {
  const folder = await mkdtemp(join(tmpdir(), 'pizhu-bench-'));
  const outfile = join(folder, 'parse.cjs');
  const entry = join(__dirname, '../../server/src/parse/index.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', charset: 'utf8', outfile });
  const module = (await import(outfile)) as typeof ParseModule;
  await rm(folder, { recursive: true });
  return module;
}

/** Whole lines, of about so many characters together. */
const cut = (text: string, length: number): string => text.slice(0, text.indexOf('\n', length) + 1 || undefined);

/** Prints what reading a report costs beside that floor; false when it is too much, or does not grow with the text. */
export async function benchParse(): Promise<boolean> {
  const { parseReport } = await bundled();
  const ratioOf = (text: string): number => {
    const [least, ours] = [best(RUNS, () => floor(text)), best(RUNS, () => parseReport(text))];
    const ratio = ours / least;
    const size = `${String(text.length).padStart(6)} characters`;
    console.log(`  ${size}: floor ${least.toFixed(2)} ms, parse ${ours.toFixed(2)} ms, ×${ratio.toFixed(1)}`);
    return ratio;
  };
  console.log(`parse against split and one pass per family, at most ×${MOST_OVER_FLOOR}:`);
  const own = cut(reportOf(3 * LENGTH), LENGTH);
  // The first measurement also warms the code up.
  best(RUNS, () => parseReport(own));
  const ratios = [own, ...realReports()].map(ratioOf);
  const long = cut(reportOf(30 * LENGTH), 10 * LENGTH);
  const growth = growthOf(
    () => parseReport(own),
    () => parseReport(long),
  );
  console.log(`ten times the text: ×${growth.toFixed(1)}, at most ×${MOST_GROWTH}`);
  return Math.max(...ratios) <= MOST_OVER_FLOOR && growth <= MOST_GROWTH;
}

/** Reports of about that size, if the collection is there. */
const realReports = (): readonly string[] =>
  (corpus('the cost of parsing real reports') ?? [])
    .filter(({ genre, text }) => genre.endsWith('report') && Math.abs(text.length - LENGTH) < LENGTH / 5)
    .map(({ text }) => text);

if (require.main === module)
  void benchParse().then((isFast) => {
    if (!isFast) process.exitCode = 1;
  });
