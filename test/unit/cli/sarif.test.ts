import { strict as assert } from 'node:assert';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { REPORT, MIRROR } from '../../protocol/sample';
import { Folder } from './command-line';
import { CLEAN, HALF_WIDTH } from './samples';

/** The schema of the standard, in the form that GitHub checks uploads with; a package of Microsoft's carries it. */
function validator(): (log: unknown) => unknown {
  // One of its patterns is none with the `u` flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (log) => (validate(log) ? [] : validate.errors);
}

describe('SARIF', () => {
  let problemsOf: (log: unknown) => unknown;
  let folder: Folder;
  before(() => (problemsOf = validator()));
  beforeEach(async () => {
    folder = await new Folder().write({
      'report.txt': REPORT,
      '镜像/a b.txt': MIRROR,
      'clean.txt': CLEAN,
      'many.txt': HALF_WIDTH.repeat(1200),
    });
  });
  afterEach(() => folder.remove());

  const check = async (...args: string[]): Promise<Log> =>
    JSON.parse((await folder.run(['check', '--format', 'sarif', ...args])).out) as Log;
  const firstRun = async (...args: string[]): Promise<Run> => (await check(...args)).runs[0]!;

  it('fits its schema, with findings of many kinds, with none, and with files that cannot be read', async () => {
    assert.deepEqual(problemsOf(await check('.')), []);
    assert.deepEqual(problemsOf(await check('.', '--locale', 'zh-tw')), []);
    assert.deepEqual(problemsOf(await check('clean.txt', 'missing.txt')), []);
  });

  it('would be told if it did not', async () => {
    const log = await check('report.txt');
    assert.notDeepEqual(problemsOf({ ...log, version: '2.0.0' }), []);
    const [result] = log.runs[0]!.results!;
    result!.locations![0]!.physicalLocation!.region!.startLine = 0;
    assert.notDeepEqual(problemsOf(log), []);
  });

  describe('has what GitHub code scanning requires', () => {
    it('of rules', async () => {
      for (const rule of (await firstRun('.')).tool.driver.rules!) {
        for (const text of [rule.shortDescription!.text, rule.fullDescription!.text, rule.help!.text]) {
          assert.ok(text.length > 0 && text.length <= 1024, rule.id);
        }
        assert.match(String(rule.properties!['problem.severity']), /^(error|warning|recommendation)$/);
      }
    });

    it('of results: one file each, relative, with whole regions and a fingerprint', async () => {
      const results = (await firstRun('.')).results!;
      assert.ok(results.length > 5);
      for (const { ruleId, message, locations, partialFingerprints } of results) {
        assert.ok(message.text, ruleId);
        assert.match(partialFingerprints!['primaryLocationLineHash']!, /^[0-9a-f]+:\d+$/);
        for (const { physicalLocation } of locations!) {
          assert.doesNotMatch(physicalLocation!.artifactLocation!.uri!, /^\/|^file:|\\/);
          const { startLine, startColumn, endLine, endColumn } = physicalLocation!.region!;
          for (const number of [startLine, startColumn, endLine, endColumn]) assert.ok(number! >= 1, ruleId);
        }
      }
    });

    it('of size: a finding with thousands of places shows a thousand and says how many there are', async () => {
      const [dense] = (await firstRun('many.txt', '--level', 'duplicate-passage=off')).results!;
      assert.equal(dense!.ruleId, 'halfwidth-punctuation');
      assert.equal(dense!.locations!.length, 1000);
      assert.equal(dense!.properties!['occurrences'], 2400);
    });
  });

  it('knows a finding again when lines come before it', async () => {
    const of = async (): Promise<unknown> =>
      (await firstRun('report.txt')).results!.find(({ ruleId }) => ruleId === 'missing-figure')!.partialFingerprints;
    const before = await of();
    await folder.write({ 'report.txt': `清河县人民政府办公室\n\n${REPORT}` });
    assert.deepEqual(await of(), before);
  });
});
