import { strict as assert } from 'node:assert';
import type { Log } from 'sarif';
import type { CheckedJson, FindingJson } from '../../../server/src/cli/finding-json';
import { rules } from '../../../server/src/rules/index';
import { Folder } from './command-line';
import { CLEAN, CUT, ENGLISH, HALF_WIDTH, HALF_WIDTH_FIXED } from './samples';

interface CheckJson {
  readonly version: 1;
  readonly documents: readonly (CheckedJson & { readonly path: string })[];
}

describe('pizhu check', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await new Folder().write({
      'clean.txt': CLEAN,
      'cut.txt': CUT,
      'half.txt': HALF_WIDTH,
      'english.txt': ENGLISH,
    });
  });
  afterEach(() => folder.remove());

  const findings = async (...args: string[]): Promise<readonly FindingJson[]> =>
    (JSON.parse((await folder.run(['check', ...args, '--format', 'json'])).out) as CheckJson).documents[0]!.findings;

  it('does not say that nothing was found where nothing was read', async () => {
    await folder.write({ 'pictures/a.png': 'none' });
    assert.equal((await folder.run(['check', 'missing.txt'])).out, '');
    assert.equal((await folder.run(['check', 'pictures'])).out, 'no documents here\n');
    assert.equal((await folder.run(['check', 'clean.txt', 'missing.txt'])).out, 'documents 1: nothing found\n');
  });

  describe('exit codes', () => {
    const codes: readonly (readonly [string, number])[] = [
      ['check clean.txt', 0],
      ['check half.txt', 0],
      ['check cut.txt', 1],
      ['check cut.txt clean.txt', 1],
      ['check half.txt --fail-on hint', 1],
      ['check half.txt --fail-on information', 0],
      ['check cut.txt --fail-on error', 1],
      ['check cut.txt --fail-on never', 0],
      ['check cut.txt --level paywall-cut=information', 0],
      ['check half.txt --level halfwidth-punctuation=error', 1],
      ['check cut.txt missing.txt', 2],
      ['check', 2],
      ['check clean.txt --format yaml', 2],
      ['check clean.txt --fail-on', 2],
      ['check clean.txt --fix=yes', 2],
      ['check clean.txt --write', 2],
      ['check clean.txt --level paywall-cut', 2],
      ['check clean.txt --level paywall-cat=error', 2],
      ['check clean.txt --level paywall-cut=fatal', 2],
    ];
    for (const [line, code] of codes) {
      it(`${line}: ${code}`, async () => assert.equal((await folder.run(line.split(' '))).code, code));
    }
  });

  it('takes options before and behind the paths, and before its own name', async () => {
    const want = await folder.run(['check', 'half.txt', '--format', 'jsonl', '--fail-on', 'hint']);
    assert.equal(want.code, 1);
    for (const line of [
      'check --format jsonl --fail-on hint half.txt',
      'check --format=jsonl half.txt --fail-on=hint',
      '--fail-on hint check half.txt --format jsonl',
    ]) {
      assert.deepEqual(await folder.run(line.split(' ')), want, line);
    }
  });

  it('writes the JSON of the contract', async () => {
    const { out } = await folder.run(['check', 'half.txt', 'cut.txt', '--format', 'json']);
    const { version, documents } = JSON.parse(out) as CheckJson;
    assert.equal(version, 1);
    assert.deepEqual(
      documents.map((document) => document.path),
      ['half.txt', 'cut.txt'],
    );
    const [half, cut] = [documents[0]!, documents[1]!];
    assert.equal(half.script, 'simplified');
    assert.deepEqual(half.completeness, { complete: true, missingFigures: 0, missingSections: 0 });
    assert.equal(cut.completeness.complete, false);
    assert.deepEqual(half.findings, [
      {
        rule: 'halfwidth-punctuation',
        severity: 'hint',
        message: half.findings[0]!.message,
        range: { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } },
        occurrences: [
          { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } },
          { start: { line: 1, character: 20 }, end: { line: 1, character: 21 } },
        ],
        fixes: [
          {
            title: half.findings[0]!.fixes[0]!.title,
            kind: 'safe',
            edits: [
              { range: { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } }, text: '，' },
              { range: { start: { line: 1, character: 20 }, end: { line: 1, character: 21 } }, text: '；' },
            ],
          },
        ],
      },
    ]);
    assert.match(half.findings[0]!.message, /2/);
  });

  it('writes the same documents as lines of JSON', async () => {
    const whole = JSON.parse((await folder.run(['check', '.', '--format', 'json'])).out) as CheckJson;
    const lines = (await folder.run(['check', '.', '--format', 'jsonl'])).out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      whole.documents,
    );
    assert.equal(lines.length, 4);
  });

  it('writes SARIF that names its rules, counts from one and says whether all was read', async () => {
    const { out, code } = await folder.run(['check', 'half.txt', 'missing.txt', 'cut.txt', '--format', 'sarif']);
    assert.equal(code, 2);
    const log = JSON.parse(out) as Log;
    const run = log.runs[0]!;
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema!, /sarif.*2\.1\.0/);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.invocations, [{ executionSuccessful: false }]);
    assert.deepEqual(
      run.tool.driver.rules!.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const rule of run.tool.driver.rules!) {
      assert.ok(rule.shortDescription!.text && rule.fullDescription!.text, rule.id);
      assert.match(rule.helpUri!, new RegExp(`#${rule.id}$`));
    }
    for (const result of run.results!) assert.equal(run.tool.driver.rules![result.ruleIndex!]!.id, result.ruleId);

    const half = run.results![0]!;
    assert.equal(half.level, 'note');
    assert.deepEqual(half.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'half.txt' },
          region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 13 },
        },
      },
      {
        physicalLocation: {
          artifactLocation: { uri: 'half.txt' },
          region: { startLine: 2, startColumn: 21, endLine: 2, endColumn: 22 },
        },
      },
    ]);
    assert.deepEqual(half.fixes![0]!.artifactChanges[0]!.replacements[0], {
      deletedRegion: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 13 },
      insertedContent: { text: '，' },
    });
    assert.ok(run.results!.some(({ ruleId, level }) => ruleId === 'paywall-cut' && level === 'error'));
  });

  it('is valid SARIF and JSON when there is nothing to tell', async () => {
    const log = JSON.parse((await folder.run(['check', 'clean.txt', '--format', 'sarif'])).out) as Log;
    assert.deepEqual(log.runs[0]!.results, []);
    assert.deepEqual(log.runs[0]!.invocations, [{ executionSuccessful: true }]);
    const { out } = await folder.run(['check', 'missing.txt', '--format', 'json']);
    assert.deepEqual(JSON.parse(out), { version: 1, documents: [] });
  });

  it('escapes what a path may hold in SARIF and for GitHub', async () => {
    await folder.write({ '报告 1,a%.txt': HALF_WIDTH });
    const log = JSON.parse((await folder.run(['check', '报告 1,a%.txt', '--format', 'sarif'])).out) as Log;
    const { uri } = log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
    assert.equal(decodeURIComponent(uri!), '报告 1,a%.txt');
    assert.doesNotMatch(uri!, /[^\x21-\x7e]/);
    const { out } = await folder.run(['check', '报告 1,a%.txt', '--format', 'github']);
    assert.match(out, /^::notice file=报告 1%2Ca%25\.txt,line=2,endLine=2,col=12,endColumn=12,title=pizhu [\w-]+::/);
  });

  it('writes annotations for GitHub with its three levels', async () => {
    const { out } = await folder.run(['check', 'cut.txt', 'half.txt', '--format', 'github']);
    assert.match(out, /^::error file=cut\.txt,line=3,/m);
    assert.match(out, /^::notice file=half\.txt,/m);
    assert.ok(out.split('\n').every((line) => line === '' || line.startsWith('::')));
  });

  it('writes for people: a place to click, what is wrong, and a summary', async () => {
    const { out } = await folder.run(['check', 'half.txt', 'cut.txt']);
    assert.match(out, /^half\.txt:2:12: hint: .* \[halfwidth-punctuation\]$/m);
    assert.match(out, /^cut\.txt: incomplete/m);
    assert.match(out, /^cut\.txt:3:1: error: .* \[paywall-cut\]$/m);
    assert.match(out, /^documents 2, incomplete 1: error 1, hint 2$/m);
  });

  it('speaks the language of the user', async () => {
    const inside = async (env: Record<string, string>, ...args: string[]): Promise<string> =>
      (await folder.run(['check', 'half.txt', 'missing.txt', ...args], { env })).err;
    assert.match(await inside({ LANG: 'zh_CN.UTF-8' }), /不存在/);
    assert.match(await inside({ LANG: 'zh_TW.UTF-8' }), /檔案或資料夾不存在/);
    assert.match(await inside({ LANG: 'de_DE.UTF-8' }), /no such file/);
    assert.match(await inside({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }), /no such file/);
    assert.match(await inside({ LANG: 'C' }, '--locale', 'zh-tw'), /檔案或資料夾不存在/);
    const { out } = await folder.run(['check', 'half.txt'], { env: { LANG: 'zh_CN.UTF-8' } });
    assert.match(out, /提示: .*半角/);
  });

  it('names what it cannot read and checks the rest', async () => {
    await folder.write({ 'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'sub/a.txt': CUT });
    const { code, out, err } = await folder.run(['check', 'missing.txt', 'picture.txt', 'no*match', 'cut.txt']);
    assert.equal(code, 2);
    assert.match(err, /missing\.txt: no such file or folder/);
    assert.match(err, /picture\.txt: not a text/);
    assert.match(err, /no\*match: no file matches this pattern/);
    assert.match(out, /cut\.txt:3:1: error/);
    const walked = await folder.run(['check', '.']);
    assert.equal(walked.code, 1, 'a picture in a folder is no failure');
    assert.match(walked.err, /picture\.txt: skipped/);
  });

  it('has nothing to say about English, and takes an empty file', async () => {
    await folder.write({ 'empty.txt': '' });
    assert.deepEqual(await findings('english.txt'), []);
    assert.deepEqual(await findings('empty.txt'), []);
  });

  it('reads standard input', async () => {
    const { out, code } = await folder.run(['check', '-', '--format', 'jsonl'], { stdin: CUT });
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { path: string }).path, '-');
  });

  it('walks folders in the order of names, and takes each file once', async () => {
    await folder.write({
      'sub/b.md': CLEAN,
      'sub/a.policy': CLEAN,
      'sub/c.gongwen': CLEAN,
      'sub/d.csv': CLEAN,
      '.git/x.txt': CLEAN,
      'node_modules/y.txt': CLEAN,
      'sub/deeper/E.TXT': CLEAN,
    });
    const paths = async (...args: string[]): Promise<string[]> =>
      (await folder.run(['check', ...args, '--format', 'jsonl'])).out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path);
    const sub = ['sub/a.policy', 'sub/b.md', 'sub/c.gongwen', 'sub/deeper/E.TXT'];
    assert.deepEqual(await paths('sub'), sub);
    assert.deepEqual(await paths('half.txt', '.'), ['half.txt', 'clean.txt', 'cut.txt', 'english.txt', ...sub]);
    assert.deepEqual(await paths('sub/*.{md,csv}'), ['sub/b.md', 'sub/d.csv']);
    assert.deepEqual(await paths('**/[a-c]*.*'), ['clean.txt', 'cut.txt', 'sub/a.policy', 'sub/b.md', 'sub/c.gongwen']);
  });

  it('takes a file whose name is a pattern', async () => {
    await folder.write({ 'a[1].txt': CUT });
    assert.match((await folder.run(['check', 'a[1].txt'])).out, /^a\[1\]\.txt:3:1: error/m);
  });

  it('repairs the files with --fix and shows what is left', async () => {
    const { out, code } = await folder.run(['check', '.', '--fix']);
    assert.equal(code, 1);
    assert.equal(folder.text('half.txt'), HALF_WIDTH_FIXED);
    assert.equal(folder.text('clean.txt'), CLEAN);
    assert.doesNotMatch(out, /half\.txt/);
    assert.match(out, /cut\.txt:3:1: error/);
    assert.equal((await folder.run(['check', '-', '--fix'], { stdin: HALF_WIDTH })).code, 2);
  });

  it('adds its findings to lines of JSON and leaves all else in them', async () => {
    const lines = [
      `{"id": 12345678901234567890, "text": ${JSON.stringify(CUT)} }`,
      '',
      'not json',
      '{"id": 2, "text": null}',
      `{"text":${JSON.stringify(CLEAN)}}`,
    ];
    const { out, err, code } = await folder.run(['check', '--jsonl', 'text'], { stdin: lines.join('\n') });
    assert.equal(code, 2);
    const written = out.split('\n');
    assert.ok(written[0]!.startsWith(`${lines[0]!.slice(0, -1)},"script":"simplified",`), written[0]);
    const first = JSON.parse(written[0]!) as CheckedJson & { text: string };
    assert.equal(first.text, CUT);
    assert.equal(first.findings[0]!.rule, 'paywall-cut');
    assert.deepEqual(written.slice(1, 4), lines.slice(1, 4));
    assert.deepEqual((JSON.parse(written[4]!) as CheckedJson).findings, []);
    assert.match(err, /line 3 is passed on as it is: not a JSON object/);
    assert.match(err, /line 4 is passed on as it is: no text in field “text”/);
    const good = [lines[0]!, lines[4]!].join('\n');
    assert.equal((await folder.run(['check', '--jsonl', 'text'], { stdin: good })).code, 1);
    assert.equal((await folder.run(['check', '--jsonl', 'text', '--fail-on', 'never'], { stdin: good })).code, 0);
  });

  it('stops when nobody reads on', async () => {
    let reads = 0;
    const now = (): number => reads++;
    const { code, out } = await folder.run(['check', '.', '--format', 'jsonl'], { closesAfter: 2, now });
    assert.equal(code, 0);
    assert.equal(out.trimEnd().split('\n').length, 1);
    assert.ok(reads <= 3, 'went on reading');
  });

  it('takes settings from a file, and names what is wrong in it once', async () => {
    await folder.write({
      'settings.json': '{"levels": {"paywall-cut": "hint", "no-rule": "error"}, "colour": true}',
      'broken.json': '{',
    });
    const { code, err } = await folder.run(['check', 'cut.txt', 'half.txt', '--settings', 'settings.json']);
    assert.equal(code, 0);
    assert.equal(err.split('\n').filter((line) => line.includes('no-rule')).length, 1);
    assert.equal(err.split('\n').filter((line) => line.includes('colour')).length, 1);
  });

  it('says which settings it cannot read, and why', async () => {
    await folder.write({ 'broken.json': '{' });
    const broken = await folder.run(['check', 'clean.txt', '--settings', 'broken.json']);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /broken\.json: .*JSON/);
    const none = await folder.run(['check', 'clean.txt', '--settings', 'none.json', '--locale', 'zh-cn']);
    assert.equal(none.code, 2);
    assert.match(none.err, /none\.json：文件或文件夹不存在/);
  });
});
