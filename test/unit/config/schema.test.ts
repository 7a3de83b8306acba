import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { readProject } from '../../../server/src/config/project-file';
import { SCHEMA_FILE } from '../../../tools/generate/schema';

const schema = JSON.parse(readFileSync(join(process.cwd(), SCHEMA_FILE), 'utf8')) as object;
const isValid = new Ajv({ strict: false }).compile(schema);

/** Those who write the file see the schema's verdict or ours, according to their editor: it should be the same. */
describe('the schema of project files agrees with what reads them', () => {
  const good = [
    '',
    'detect: always\n',
    'levels: { mojibake: off }\nconvert: { keepWords: [乾隆], ownPairs: { 软件园: 軟體園 } }\n',
    'convert.policyWords: false\n',
    'ignore:\n',
    'levels:\n',
    'ignore: [{ text: 2024 }, { rule: boilerplate, file: web/** }, { text: "*%", before: 增长, reason: x }]\n',
  ];
  const bad = [
    'x',
    'colour: red\n',
    'detect: sometimes\n',
    'levels: { mojibake: loud }\n',
    'levels: { no-such-rule: off }\n',
    'convert: { colour: red }\n',
    'convert.keepWords: [7]\n',
    'convert.policyWords: perhaps\n',
    'ignore: { text: x }\n',
    'ignore: [x]\n',
    'ignore: [{ rule: mojibake }]\n',
    'ignore: [{ before: x }]\n',
    'ignore: [{ rule: no-such-rule, text: x }]\n',
    'ignore: [{ text: x, line: 3 }]\n',
  ];
  for (const text of good) {
    it(`on ${JSON.stringify(text)}`, () => {
      assert.ok(isValid(parse(text)), JSON.stringify(isValid.errors));
      assert.deepEqual(readProject(text).problems, []);
    });
  }
  for (const text of bad) {
    it(`on what is wrong in ${JSON.stringify(text)}`, () => {
      assert.ok(!isValid(parse(text)));
      assert.notDeepEqual(readProject(text).problems, []);
    });
  }
});
