import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  generateChoicesSource,
  generateFoldsSource,
  generateScriptSource,
  generateTables,
} from '../../tools/generate-tables';
import { readDictionary } from '../../tools/tables/dictionaries';
import { CONFIGS, type Config } from '../../server/src/convert/configs';
import { applyEdits, type Edit } from '../../server/src/text/edits';
import type { Span } from '../../server/src/text/span';
import { converters, readTable } from '../support/converters';
import { oracle, ORACLE_CONFIGS } from '../support/opencc';

const DICTIONARIES = ['STPhrases', 'STCharacters', 'TSPhrases', 'TSCharacters', 'TWPhrases', 'TWPhrasesRev'];
const VARIANTS = ['TWVariantsRevPhrases', 'HKVariantsPhrases', 'HKVariantsRevPhrases', 'JPShinjitaiPhrases'];

/** Texts made of dictionary words and their pieces: nearly every one has a word inside another. */
async function generatedTexts(odd: readonly string[]): Promise<fc.Arbitrary<string>> {
  const entries = (await Promise.all([...DICTIONARIES, ...VARIANTS].map(readDictionary))).flat();
  const words = fc.nat(entries.length - 1).chain((i) => fc.constantFrom(...entries[i]!));
  const pieces = words.chain((word) => fc.nat(word.length).map((from) => word.slice(from)));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 3, arbitrary: pieces }, fc.constantFrom(...odd)), {
      maxLength: 10,
    })
    .map((parts) => parts.join(''));
}

const SEED = 20_251;
const ODD = ['⿰', '⿳', '⿱', '\ud840', '\udc00', '\u{20000}', '豈', 'a', '。', '\n', '的', '了', '😀'];
const ADDRESSES = ['https://例.cn/后勤/系统?q=干部', 'fz@发展.cn', '国发〔2024〕3号', '【待补】'];

/** `{a/b}` accepts either. */
const accepts = (right: string, text: string): boolean =>
  right
    .split(/\{([^}]*)\}/)
    .reduce(
      (ends, part, i) => ends.flatMap((end) => (i % 2 ? part.split('/') : [part]).map((form) => end + form)),
      [''],
    )
    .includes(text);

/** Where a stretch of the source came to lie. */
function inResult(edits: readonly Edit[], { start, end }: Span): Span {
  const moved = (offset: number, isEnd: boolean): number => {
    let ahead = 0;
    for (const { span, text } of edits) {
      if (span.end > offset || (span.end === offset && !isEnd)) {
        const inStep = text.length === span.end - span.start;
        return span.start < offset && !inStep ? span.start + ahead + (isEnd ? text.length : 0) : offset + ahead;
      }
      ahead += text.length - (span.end - span.start);
    }
    return offset + ahead;
  };
  return { start: moved(start, false), end: moved(end, true) };
}

describe('conversion of generated texts', function () {
  this.timeout(60_000);

  it('exact mode gives what opencc-js gives, in every direction', async () => {
    const texts = fc.sample(await generatedTexts(ODD), { seed: SEED, numRuns: 1000 });
    for (const config of ORACLE_CONFIGS) {
      const [theirs, ours] = [await oracle(config), await converters.load(config)];
      for (const text of texts) assert.equal(ours.convert(text, { exact: true }).text, theirs(text), config);
    }
  });

  it('keeps its promises about edits, protected text and hidden runs', async () => {
    const arbitrary = await generatedTexts([...ODD, ...ADDRESSES, '余岳平表示', '主任', '于志强', '、']);
    for (const config of ['s2t', 's2tw', 's2hk', 's2twp', 't2s', 'tw2s', 'simplified'] as const) {
      const converter = await converters.load(config);
      for (const source of fc.sample(arbitrary, { seed: SEED, numRuns: 600 })) {
        const { text, edits } = converter.convert(source);
        assert.equal(applyEdits(source, edits), text);
        for (const [i, { span }] of edits.entries()) assert.ok(i === 0 || edits[i - 1]!.span.end <= span.start);
        for (const address of ADDRESSES)
          assert.equal(text.split(address).length, source.split(address).length, JSON.stringify(source));
        // A break inside a word changes nothing but that it is there.
        const middle = source.length >> 1;
        const broken = source.slice(0, middle) + '\n' + source.slice(middle);
        const hidden = [{ start: middle, end: middle + 1 }];
        assert.equal(converter.convert(broken, { hidden }).text.length, text.length + 1);
        if (!source.includes('\n'))
          assert.equal(converter.convert(broken, { hidden }).text.replace('\n', ''), text, JSON.stringify(source));
      }
    }
  });

  /** Of 100,000 such texts a direction changes up to 31 once more, all of them where it said so. */
  it('changes nothing the second time but what the first report lists as doubtful', async () => {
    const odd = [...ODD, ...ADDRESSES, '余岳平表示', '主任', '于志强', '、', '于都县', '在台州', '姓余的', '八千只'];
    const arbitrary = await generatedTexts(odd);
    for (const seed of [SEED, Math.floor(Math.random() * 0x7fffffff)])
      for (const config of ['s2t', 's2tw', 's2hk', 's2twp', 's2hkp', 't2s', 'tw2s', 'hk2s', 'simplified'] as const) {
        const converter = await converters.load(config);
        for (const source of fc.sample(arbitrary, { seed, numRuns: 700 })) {
          const once = converter.convert(source);
          const again = converter.convert(once.text);
          if (again.text === once.text) continue;
          const listed = once.doubtful.map(({ span }) => inResult(once.edits, span));
          for (const { span } of again.edits)
            assert.ok(
              listed.some(({ start, end }) => start < span.end && span.start < end),
              `${config}, seed ${seed}: ${JSON.stringify(source)}`,
            );
        }
      }
  });

  it('leaves a converted report as it is when it is converted again', async () => {
    const sentences = [
      '县长范里松讲话,指明了前进方向。',
      '经同意后制定干部培训制度,里面有五个只读文件。',
      '在台州发展',
      '公里',
    ];
    const arbitrary = fc.array(fc.constantFrom(...sentences, '\n'), { maxLength: 8 }).map((lines) => lines.join(''));
    for (const config of ['s2t', 's2tw', 's2hk', 's2twp', 's2hkp'] as const) {
      const converter = await converters.load(config);
      for (const source of fc.sample(arbitrary, { seed: SEED, numRuns: 100 })) {
        const once = converter.convert(source).text;
        assert.equal(converter.convert(once).text, once);
      }
    }
  });
});

describe('conversion of dictionary phrases', function () {
  this.timeout(60_000);

  it('reads each across a break or a gloss at any place', async () => {
    for (const [config, dictionary] of [
      ['s2t', 'STPhrases'],
      ['s2tw', 'STPhrases'],
      ['s2twp', 'TWPhrases'],
      ['t2s', 'TSPhrases'],
      ['tw2s', 'TWVariantsRevPhrases'],
      ['simplified', 'TSPhrases'],
    ] as const) {
      const phrases = (await readDictionary(dictionary)).map(([key]) => key).filter((key) => key.length > 1);
      const converter = await converters.load(config);
      for (const phrase of fc.sample(fc.constantFrom(...phrases), { seed: SEED, numRuns: 150 }))
        for (const run of ['\n', '\r\n　　', '(wèi)'])
          for (let at = 1; at < phrase.length; at++) {
            if (/[\udc00-\udfff]/.test(phrase[at]!)) continue;
            const broken = phrase.slice(0, at) + run + phrase.slice(at);
            const hidden = [{ start: at, end: at + run.length }];
            for (const exact of [false, true]) {
              const whole = converter.convert(phrase, { exact }).text;
              const { text, edits } = converter.convert(broken, { exact, hidden });
              assert.equal(text.replace(run, ''), whole, `${config} ${JSON.stringify(broken)}`);
              assert.equal(applyEdits(broken, edits), text);
            }
          }
    }
  });

  it('leaves the Simplified they become as it is, but for the doubtful', async () => {
    const phrases = [...(await readDictionary('TSPhrases')), ...(await readDictionary('TSCharacters'))];
    const keys = fc.constantFrom(...phrases.map(([key]) => key), '。', '的');
    const texts = fc.sample(fc.array(keys, { maxLength: 6 }), { seed: SEED, numRuns: 300 });
    for (const config of ['t2s', 'tw2s', 'hk2s', 'simplified'] as const) {
      const converter = await converters.load(config);
      for (const source of [...phrases.map(([key]) => key), ...texts.map((words) => words.join(''))]) {
        const once = converter.convert(source);
        const again = converter.convert(once.text);
        if (again.doubtful.length === 0) assert.equal(again.text, once.text, config);
      }
    }
  });
});

describe('generated conversion data', function () {
  this.timeout(60_000);

  it('is what tools/generate-tables.ts makes of the installed dictionaries', async () => {
    for (const [name, bytes] of await generateTables())
      assert.ok(Buffer.from(await readTable(name)).equals(bytes), name);
    const source = (name: string): string => readFileSync(join(__dirname, '../../server/src', name), 'utf8');
    assert.equal(source('zh/script-characters.ts'), await generateScriptSource());
    assert.equal(source('zh/character-choices.ts'), await generateChoicesSource());
    assert.equal(source('convert/policy/names/folded.ts'), await generateFoldsSource());
  });
});

const shared = join(process.cwd(), '../shared');

describe('conversion measured', () => {
  const measured = (name: string): string | undefined => {
    const file = join(shared, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    console.warn(`\n!! NOT MEASURED: ${file} is not there\n`);
    return undefined;
  };

  it("passes OpenCC's own cases: 540 of 543, and all with rare glyphs", async () => {
    const json = measured('data/opencc-testcases.json');
    if (json === undefined) return;
    const { cases } = JSON.parse(json.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[}\]])/g, '$1')) as {
      cases: { input: string; expected: Partial<Record<Config, string>> }[];
    };
    const passed = { plain: 0, rare: 0 };
    for (const { input, expected } of cases)
      for (const config of CONFIGS.filter((name) => expected[name] !== undefined)) {
        const converter = await converters.load(config);
        if (converter.convert(input, { exact: true }).text === expected[config]) passed.plain++;
        if (converter.convert(input, { exact: true, rareGlyphs: true }).text === expected[config]) passed.rare++;
      }
    assert.deepEqual(passed, { plain: 540, rare: 543 });
  });

  for (const config of ['s2t', 's2tw', 's2twp', 's2hk', 's2hkp'] as const)
    it(`gives OpenCC's golden file: ${config}`, async () => {
      const source = measured('data/opencc-golden/input/us_constitution_zhs.txt');
      const golden = measured(`data/opencc-golden/output/us_constitution_zhs.${config}.txt`);
      if (source === undefined || golden === undefined) return;
      assert.equal((await converters.load(config)).convert(source, { exact: true }).text, golden);
    });

  it('names, places and borders in 152 sentences of our own: 143 right', async () => {
    const lines = readFileSync(join(__dirname, 'convert-sentences.tsv'), 'utf8').trim().split('\n');
    const cases = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t') as [string, string]);
    const converter = await converters.load('s2tw');
    const wrong = cases.filter(([source, accepted]) => !accepted.split('|').includes(converter.convert(source).text));
    assert.ok(cases.length - wrong.length >= 143, wrong.map(([source]) => source).join('\n'));
  });

  for (const [config, floor] of [
    ['s2tw', 155],
    ['tw2s', 60],
  ] as const)
    it(`sentences written unseen, ${config}: ${floor} right`, async () => {
      const lines = readFileSync(join(__dirname, 'convert-varied.tsv'), 'utf8').trim().split('\n');
      const cases = lines.map((line) => line.split('\t')).filter(([to]) => to === config);
      const converter = await converters.load(config);
      const wrong = cases.filter(([, source, right]) => !accepts(right!, converter.convert(source!).text));
      assert.ok(cases.length - wrong.length >= floor, wrong.map(([, source]) => source).join('\n'));
    });

  for (const [file, config, floor] of [
    ['convert-s2t.tsv', 's2tw', 64],
    ['convert-t2s.tsv', 'simplified', 22],
    ['convert-boundaries.tsv', 's2twp', 9],
  ] as const)
    it(`policy sentences, ${file}: ${floor} right`, async () => {
      const lines = measured(`truth/${file}`);
      if (lines === undefined) return;
      const converter = await converters.load(config);
      const right = lines.split('\n').filter((line) => {
        const [id, , source, accepted] = line.split('\t');
        if (!id || id.startsWith('#') || source === undefined || accepted === undefined) return false;
        return accepted.split('|').includes(converter.convert(source).text);
      });
      assert.ok(right.length >= floor, `${right.length} right`);
    });
});
