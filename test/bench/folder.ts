import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseReport } from '../../server/src/parse/index';
import { endServers, startClient, type OpenDocument } from '../protocol/client';
import { bundle, ms, quantile } from './measure';
import { reportOf } from './text';

const FILES = 2000;
const BYTES = 30_000;
const KEYSTROKES = 60;

/** Reading a folder may take at most so many times as long as parsing its texts one after the other. */
const MOST_TIMES_PARSING = 3;

/** What a keystroke may wait longer while the folder is read, in times that it takes to parse a file. */
const MOST_FILES_WAITED_FOR = 4;

/**
 * Measures a folder of many reports: how long its index takes against parsing alone, what it takes in memory, and how
 * long a keystroke waits for its diagnostics while the folder is read, while it is checked, and when all is quiet.
 * @returns whether the limits above are kept.
 */
export async function benchFolder(): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'pizhu-bench-folder-'));
  const dist = mkdtempSync(join(tmpdir(), 'pizhu-bench-'));
  try {
    await bundle(join(__dirname, '../../server/src/node.ts'), dist);
    for (let i = 0; i < FILES; i++) {
      const text = reportOf(BYTES).replace('清河县', `清河县第${i}号`);
      writeFileSync(join(root, `${i}.txt`), `${text}落实《清河县第${(i * 7) % FILES}号政府工作报告》要求。\n`);
    }
    return await measure(root, dist);
  } finally {
    endServers();
    rmSync(root, { recursive: true });
    rmSync(dist, { recursive: true });
  }
}

async function measure(root: string, dist: string): Promise<boolean> {
  const parsing = await parsingTime(root);
  const uri = pathToFileURL(root).href;
  const client = await startClient({ dist, folders: [uri], initializationOptions: { folderReport: true } });
  const citing = `${reportOf(BYTES)}落实《清河县第77号政府工作报告》要求。\n`;
  const document = await client.open(citing, { uri: `${uri}/open.txt` });
  await document.pull();
  const before = await memory(client.pid);
  const quiet = await type(document, () => true);

  const begin = performance.now();
  let isRead = false;
  const reading = document.ask<unknown[]>('textDocument/documentLink').then((links) => {
    isRead = true;
    return { links, time: performance.now() - begin };
  });
  const whileReading = await type(document, () => !isRead);
  const { links, time } = await reading;
  const after = await memory(client.pid);
  const again = await timeOf(() => document.ask('textDocument/documentLink'));
  const symbols = await timeOf(() => client.rpc.sendRequest('workspace/symbol', { query: '供水管网' }));

  let isChecked = false;
  const start = performance.now();
  const checking = client.rpc.sendRequest('pizhu/checkFolder', { partialResultToken: 'parts' }).then(() => {
    isChecked = true;
    return performance.now() - start;
  });
  const whileChecking = await type(document, () => !isChecked);
  const checked = await checking;
  await client.stop();

  const times = time / parsing;
  console.log(`a folder of ${FILES} reports, ${BYTES / 1000} kB each (${links.length} link in the open one)`);
  console.log(
    `  read for the first time: ${ms(time)}, ×${times.toFixed(1)} of parsing, at most ×${MOST_TIMES_PARSING}`,
  );
  console.log(`  links afterwards: ${ms(again)}, a symbol: ${ms(symbols)}; checked: ${ms(checked)}`);
  console.log(`  memory: ${before} MB before, ${after} MB after`);
  const waits = { quiet, 'while it is read': whileReading, 'while it is checked': whileChecking };
  for (const [when, list] of Object.entries(waits)) {
    console.log(`  edit → diagnostics, ${when}: median ${ms(quantile(list, 0.5))}, p95 ${ms(quantile(list, 0.95))}`);
  }
  const waited = (quantile(whileReading, 0.5) - quantile(quiet, 0.5)) / (parsing / FILES);
  console.log(`  waited for the reading of ${waited.toFixed(1)} files, at most ${MOST_FILES_WAITED_FOR}`);
  return times <= MOST_TIMES_PARSING && waited <= MOST_FILES_WAITED_FOR;
}

/** Reading and parsing what was written, with nothing around it. */
async function parsingTime(root: string): Promise<number> {
  const sample = Math.floor(FILES / 10);
  const begin = performance.now();
  for (let i = 0; i < sample; i++) parseReport(await readFile(join(root, `${i}.txt`), 'utf8'));
  return ((performance.now() - begin) * FILES) / sample;
}

/** Types at most `KEYSTROKES` characters, or as many as there is time for, one when the last has been answered. */
async function type(document: OpenDocument, goesOn: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn() && times.length < KEYSTROKES) {
    const line = 3 + ((times.length * 79) % 100);
    const start = { line, character: 2 };
    const end = { line, character: 3 };
    const isBack = times.length % 2 === 1;
    const change = isBack ? { range: { start, end }, text: '' } : { range: { start, end: start }, text: '好' };
    times.push(
      await timeOf(async () => {
        await document.change([change]);
        await document.pull();
      }),
    );
  }
  return times;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Of a process, in megabytes, as Linux counts what is in use; elsewhere unknown. */
async function memory(pid: number): Promise<number | '?'> {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? '?' : Math.round(Number(kilobytes) / 1024);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '?';
    throw error;
  }
}
