import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServers, startClient, type OpenDocument } from '../protocol/client';
import { bundle, ms, quantile } from './measure';
import { reportOf } from './text';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const STEPS = 25;
const STARTS = 7;

/** Ten times the text may take at most so many times as long. */
const MOST_GROWTH = 12;

/**
 * Measures the keystroke path over stdio, edit → diagnostics and edit → symbols, and the start of the server against
 * that of an empty one. The machine's own speed cancels out in the ratios, which are what is judged.
 * @returns whether the time grows in line with the text.
 */
export async function benchServer(): Promise<boolean> {
  const dist = mkdtempSync(join(tmpdir(), 'pizhu-bench-'));
  try {
    await bundle(join(__dirname, '../../server/src/node.ts'), join(dist, 'ours'));
    await bundle(join(__dirname, 'empty-server.ts'), join(dist, 'empty'));
    await printStart(join(dist, 'ours'), join(dist, 'empty'));
    return await printLatency(join(dist, 'ours'));
  } finally {
    endServers();
    rmSync(dist, { recursive: true });
  }
}

async function printStart(ours: string, empty: string): Promise<void> {
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let i = 0; i < STARTS; i++) {
    times.ours.push(await startTime(ours));
    times.empty.push(await startTime(empty));
  }
  const [mine, least] = [quantile(times.ours, 0.5), quantile(times.empty, 0.5)];
  console.log(`spawn → initialize: ${ms(mine)}, an empty server ${ms(least)}, ratio ${(mine / least).toFixed(2)}`);
}

async function startTime(dist: string): Promise<number> {
  const begin = performance.now();
  const client = await startClient({ dist });
  const time = performance.now() - begin;
  await client.stop();
  return time;
}

async function printLatency(dist: string): Promise<boolean> {
  const typists = await Promise.all(SIZES.map((size) => openTypist(dist, size)));
  let isLinear = true;
  for (const [what, ask] of Object.entries(QUESTIONS)) {
    const times = SIZES.map(() => [] as number[]);
    // Every size has its turn in every step, so that whatever else the machine does falls on all alike.
    for (let step = 0; step < STEPS; step++) {
      for (const [i, typist] of typists.entries()) times[i]!.push(...(await typist.type(step, ask)));
    }
    const medians = times.map((list) => quantile(list, 0.5));
    const growth = medians.at(-1)! / medians.at(-2)!;
    isLinear &&= growth <= MOST_GROWTH;
    const shown = SIZES.map((size, i) => `${size / 1000} kB ${ms(medians[i]!)} (${ms(quantile(times[i]!, 0.95))})`);
    console.log(`edit → ${what}, median (p95): ${shown.join(', ')}`);
    console.log(`  1 MB against 100 kB: ×${growth.toFixed(1)}, at most ×${MOST_GROWTH}`);
  }
  await Promise.all(typists.map((typist) => typist.stop()));
  return isLinear;
}

type Ask = (document: OpenDocument) => Promise<unknown>;

const QUESTIONS: Readonly<Record<string, Ask>> = {
  diagnostics: (document) => document.pull(),
  symbols: (document) => document.symbols(),
  tokens: askTokens,
};

/** The tokens that each document's client was last sent. */
const known = new WeakMap<OpenDocument, string>();

async function askTokens(document: OpenDocument): Promise<void> {
  const previousResultId = known.get(document) ?? '';
  const method = 'textDocument/semanticTokens/full/delta';
  known.set(document, (await document.ask<{ resultId: string }>(method, { previousResultId })).resultId);
}

/** A server with one report open, and somebody who types a character and takes it back, now here, now there. */
async function openTypist(dist: string, size: number) {
  const client = await startClient({ dist });
  const document = await client.open(reportOf(size));
  await document.pull();
  const lines = document.text.split('\n');
  return {
    stop: () => client.stop(),
    async type(step: number, ask: Ask): Promise<number[]> {
      const line = 3 + ((step * 7919) % (lines.length - 4));
      const start = { line, character: Math.min(5, lines[line]!.length) };
      const end = { line, character: start.character + 1 };
      const changes = [
        { range: { start, end: start }, text: '好' },
        { range: { start, end }, text: '' },
      ];
      const times: number[] = [];
      for (const change of changes) {
        const begin = performance.now();
        await document.change([change]);
        await ask(document);
        times.push(performance.now() - begin);
      }
      return times;
    },
  };
}
