import { build } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ConverterModule from '../../server/src/convert/converter';
import type { Config } from '../../server/src/convert/configs';
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

/** Sentences of this benchmark's own, in the manner of a report; `length` in UTF-16 units. */
function reportText(length: number): string {
  const sentences = [
    '过去一年,全县地区生产总值增长百分之六点五,一般公共预算收入完成二十三亿元。',
    '我们坚持把解决群众急难愁盼问题放在首位,新建改建农村公路三百二十公里。',
    '持续优化营商环境,推动制造业与服务业融合发展,新登记经营主体一万两千户。',
    '加强医疗卫生服务体系建设,组织干部深入基层联系群众,及时发布预警信息。',
    '会议指出,要准确把握当前形势,统筹发展和安全,确保各项任务落到实处。',
  ];
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const sentence = `${i % 7 === 0 ? '\n' : ''}${sentences[(i * i + i) % sentences.length]!}`;
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('').slice(0, length);
}

/** Milliseconds of processor time: what else the machine does is not counted, as far as that can be. */
function bestOf(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
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
  const read = async (name: string): Promise<Uint8Array> => {
    return new Uint8Array(await readFile(join(root, 'server/src/convert/tables', name)));
  };
  const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = memory();
  const start = performance.now();
  const converters = createConverters(read);
  (await converters.load('s2tw')).convert('汉语');
  const loaded = performance.now() - start;
  console.log(
    `s2tw: first conversion after ${loaded.toFixed(1)} ms, ${((memory() - before) / 1e6).toFixed(1)} MB added`,
  );

  const simplified = reportText(200_000);
  const traditional = (await converters.load('s2tw')).convert(simplified, { exact: true }).text;
  let isFast = true;
  for (const config of ['s2t', 's2tw', 's2twp', 's2hk', 't2s', 'tw2s', 'hk2s'] as const) {
    const text = config.startsWith('s') ? simplified : traditional;
    const [theirs, ours] = [await oracle(config), await converters.load(config)];
    const reference = bestOf(12, () => theirs(text));
    const exact = bestOf(30, () => ours.convert(text, { exact: true }).text);
    const withEdits = bestOf(15, () => ours.convert(text, { exact: true }).edits);
    const policy = bestOf(8, () => ours.convert(text).edits);
    const ratio = reference / exact;
    isFast &&= ratio >= (LEAST[config] ?? 0);
    console.log(
      `${config.padEnd(6)} opencc-js ${reference.toFixed(1)} ms; exact ${exact.toFixed(1)} ms (${ratio.toFixed(1)}×), ` +
        `with edits ${withEdits.toFixed(1)} ms, with the policy layer ${policy.toFixed(1)} ms`,
    );
  }
  const s2tw = await converters.load('s2tw');
  const growth =
    bestOf(5, () => s2tw.convert(simplified).edits) /
    bestOf(10, () => s2tw.convert(simplified.slice(0, simplified.length / 10)).edits);
  console.log(`ten times the text, policy layer on: ${growth.toFixed(1)} times the time`);
  return isFast;
}

if (require.main === module)
  void benchConvert().then((isFast) => {
    if (!isFast) process.exitCode = 1;
  });
