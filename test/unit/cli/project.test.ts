import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedJson, FindingJson } from '../../../server/src/cli/finding-json';
import { Folder, type Outcome } from './command-line';

const HOLES =
  '全县卫生工作要点\n一、基层医疗\n全年新建村卫生室*家，门诊量增长*%。\n二、公共卫生\n投入资金*万元，老年人体检率达到*%以上。\n';
const PROJECT = '.pizhu.yaml';

describe('a .pizhu.yaml on the command line', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await new Folder().write({ 'a.txt': HOLES, 'year/b.txt': HOLES, '.git/HEAD': '' });
  });
  afterEach(() => folder.remove());

  const masked = async (path: string, ...args: string[]): Promise<readonly FindingJson[]> => {
    const { out } = await folder.run(['check', path, '--format', 'json', ...args]);
    const { documents } = JSON.parse(out) as { documents: readonly CheckedJson[] };
    return documents[0]!.findings.filter(({ rule }) => rule === 'masked-figure');
  };
  const check = (...args: string[]): Promise<Outcome> => folder.run(['check', '--fail-on', 'never', ...args]);

  it('settles what is found in the documents below it, the nearest first', async () => {
    await folder.write({
      [PROJECT]: 'levels: { masked-figure: error }\n',
      [`year/${PROJECT}`]: 'levels: { masked-figure: off }\n',
    });
    assert.deepEqual(
      (await masked('a.txt')).map(({ severity }) => severity),
      ['error', 'error', 'error', 'error'],
    );
    assert.deepEqual(await masked('year/b.txt'), []);
    assert.equal((await masked('year/b.txt', '--no-project')).length, 4);
    assert.equal((await masked('year/b.txt', '--level', 'masked-figure=hint'))[0]?.severity, 'hint');
  });

  it('above the repository has no say', async () => {
    mkdirSync(join(folder.path, 'year/.git'));
    await folder.write({ [PROJECT]: 'levels: { masked-figure: off }\n' });
    assert.equal((await masked('year/b.txt')).length, 4);
    assert.equal((await masked('a.txt')).length, 0);
  });

  it('ignores a place, a text and a rule in some files', async () => {
    await folder.write({
      [PROJECT]: 'ignore:\n  - { rule: masked-figure, file: a.txt, text: "*%", before: 门诊量增长, after: 。 }\n',
    });
    assert.equal((await masked('a.txt')).length, 3);
    assert.equal((await masked('year/b.txt')).length, 4);
    await folder.write({ [PROJECT]: 'ignore:\n  - text: "*%"\n' });
    assert.equal((await masked('year/b.txt')).length, 2);
    await folder.write({ [PROJECT]: 'ignore:\n  - { rule: masked-figure, file: year/ }\n' });
    assert.equal((await masked('a.txt')).length, 4);
    assert.equal((await masked('year/b.txt')).length, 0);
  });

  it('keeps `fix` from what is ignored', async () => {
    const text = '全县工作会议召开,部署明年重点工作。\n会议强调,各单位要抓好落实。\n';
    await folder.write({
      'c.txt': text,
      [PROJECT]: 'ignore: [{ rule: halfwidth-punctuation, text: ",", before: 会议强调 }]\n',
    });
    assert.equal((await folder.run(['fix', 'c.txt'])).out, text.replace(',', '，'));
    assert.equal((await folder.run(['fix', 'c.txt', '--no-project'])).out, text.replaceAll(',', '，'));
  });

  it('keeps words from `convert`', async () => {
    await folder.write({ 'c.txt': '全县发展工作。\n', [PROJECT]: 'convert: { keepWords: [发展] }\n' });
    assert.equal((await folder.run(['convert', 'c.txt', '--to', 's2t'])).out, '全縣发展工作。\n');
    const jsonl = await folder.write({ 'c.jsonl': '{"text":"全县发展工作。"}\n' });
    const { out } = await jsonl.run(['convert', 'c.jsonl', '--to', 's2t', '--jsonl', 'text']);
    assert.equal(out, '{"text":"全縣发展工作。"}\n');
  });

  it('holds for standard input in the folder that the command runs in', async () => {
    await folder.write({ [PROJECT]: 'levels: { masked-figure: off }\n' });
    const { out } = await folder.run(['check', '-', '--format', 'json'], { stdin: HOLES });
    assert.ok(!out.includes('masked-figure'));
  });

  it('that is wrong is named with its line and cause, and the good parts hold', async () => {
    await folder.write({ [PROJECT]: 'levels: { masked-figure: off }\ncolour: red\n' });
    const slip = await check('a.txt', 'year/b.txt');
    assert.equal(slip.code, 0);
    assert.deepEqual(slip.err.match(/\.pizhu\.yaml.*/g), ['.pizhu.yaml:2: There is no setting “colour”']);
    assert.ok(!slip.out.includes('masked-figure'));
    await folder.write({ [PROJECT]: 'levels: { masked-figure: off }\ndetect: [\n' });
    const broken = await check('a.txt');
    assert.equal(broken.code, 2);
    assert.match(broken.err, /\.pizhu\.yaml:3: /);
    assert.ok(!broken.out.includes('masked-figure'));
  });

  describe('with entries that match nothing any more', () => {
    const stale = ({ err }: Outcome): number[] =>
      [...err.matchAll(/\.pizhu\.yaml:(\d+): this entry/g)].map(([, line]) => Number(line));

    beforeEach(() =>
      folder.write({
        [PROJECT]: [
          'ignore:',
          '  - { file: a.txt, text: "*%", before: 门诊量增长 }', // of use
          '  - { file: a.txt, text: "*%", before: 就诊量增长, after: ，同比 }',
          '  - { file: year/b.txt, text: "*亩", before: 播种面积 }',
          '  - text: 于右任',
          '  - { rule: mojibake, file: year/** }',
          '  - { file: gone.txt, text: "*户", before: 搬迁农户 }',
        ].join('\n'),
      }),
    );

    it('names those that a whole folder would have shown', async () =>
      assert.deepEqual(stale(await check('.')), [3, 4, 5, 6, 7]));
    it('names of a single document those of its places', async () =>
      assert.deepEqual(stale(await check('a.txt')), [3]));
    it('names none of a folder that was not checked whole', async () =>
      assert.deepEqual(stale(await check('year')), [4]));
    it('names none whose rule is off', async () =>
      assert.ok(!stale(await check('.', '--level', 'mojibake=off')).includes(6)));
    it('says nothing where it was told to be quiet', async () => assert.equal((await check('.', '--quiet')).err, ''));
  });
});
