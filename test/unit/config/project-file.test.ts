import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PROJECT_FILE, type Project } from '../../../server/src/config/project';
import { readProject } from '../../../server/src/config/project-file';
import { PROJECT_WORDS } from '../../../server/src/config/project-words';
import { localize, LOCALES } from '../../../server/src/text/localized';

/** What is wrong, as line, text and message. */
const problems = (text: string): string[] =>
  readProject(text).problems.map(({ span, message, data }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return `${line} ${JSON.stringify(text.slice(span.start, span.end))} ${localize(message, 'en', data)}`;
  });

const entries = ({ ignore }: Project): object[] => ignore.map(({ span: _where, ...entry }) => entry);

describe(PROJECT_FILE, () => {
  it('takes settings by their names, dotted or nested', () => {
    const text =
      'detect: always\nconvert:\n  keepWords: [乾隆]\nconvert.policyWords: false\nlevels:\n  mojibake: hint\n';
    assert.deepEqual(readProject(text), {
      settings: {
        detect: 'always',
        'convert.keepWords': ['乾隆'],
        'convert.policyWords': false,
        levels: { mojibake: 'hint' },
      },
      ignore: [],
      problems: [],
    });
  });

  it('takes entries of three kinds', () => {
    const text = [
      'ignore:',
      '  - { rule: masked-figure, file: a.txt, text: "*%", before: 增长, after: ， }',
      '  - text: 2024', // a figure is meant as it is written
      '  - rule: boilerplate',
      '    file: web/**',
      '    reason: from the site',
    ].join('\n');
    const project = readProject(text);
    assert.deepEqual(project.problems, []);
    assert.deepEqual(entries(project), [
      { rule: 'masked-figure', file: 'a.txt', text: '*%', before: '增长', after: '，' },
      { text: '2024' },
      { rule: 'boilerplate', file: 'web/**', reason: 'from the site' },
    ]);
    assert.deepEqual(
      project.ignore.map(({ span }) => text.slice(span.start, span.end).split('\n').length),
      [1, 1, 3],
    );
  });

  it('names what is wrong with its place, and keeps what is good', () => {
    const text = [
      'detect: sometimes',
      'levels: { mojibake: loud, no-such-rule: off, boilerplat: off, broken-line: error }',
      'convert: { keepWords: [乾隆, 7, [x]], policyWords: perhaps, colour: red }',
      'colour: red',
      'ignore: [7, { text: "" }, { before: x }, { rule: mojibake }, { rule: nonsense, text: x }, { txt: x }, { text: y }]',
    ].join('\n');
    assert.deepEqual(readProject(text).settings, {
      levels: { 'broken-line': 'error' },
      'convert.keepWords': ['乾隆'],
    });
    assert.deepEqual(entries(readProject(text)), [{ text: 'y' }]);
    assert.deepEqual(problems(text), [
      '1 "sometimes" “detect” is one of auto, always, never',
      '2 "loud" “levels.mojibake” is one of error, warning, information, hint, off',
      '2 "no-such-rule" There is no rule “no-such-rule”',
      '2 "boilerplat" There is no rule “boilerplat”; did you mean “boilerplate”?',
      '3 "7" “convert.keepWords” cannot be this',
      '3 "[x]" “convert.keepWords” cannot be this',
      '3 "perhaps" “convert.policyWords” cannot be this',
      '3 "colour" There is no setting “convert.colour”',
      '4 "colour" There is no setting “colour”',
      '5 "7" An entry has keys: rule, text, file…',
      '5 "{ text: \\"\\" }" The entry ignores nothing: it needs a text, or a rule and a file',
      '5 "{ before: x }" “before” and “after” tell a place only together with “text”',
      '5 "{ rule: mojibake }" To turn the rule off everywhere here, write “levels: { mojibake: off }”',
      '5 "nonsense" There is no rule “nonsense”',
      '5 "txt" An entry has no key “txt”; it has rule, file, text, before, after, reason',
    ]);
  });

  it('says in the reader’s words what is no YAML, and keeps what stands before it', () => {
    assert.deepEqual(
      problems('detect: always\nlevels: [\n'),
      ['3 "" A bracket or quotation mark is missing here', '2 "[" “levels” cannot be this'].reverse(),
    );
    assert.deepEqual(readProject('detect: always\nlevels: [\n').settings, { detect: 'always' });
    assert.deepEqual(problems('levels:\n\tmojibake: off\n')[0]?.includes('not with tabs'), true);
    assert.deepEqual(problems('detect: auto\ndetect: never\n'), [
      '2 "d" This key stands in the file already; the last one holds',
    ]);
    assert.deepEqual(readProject('detect: auto\ndetect: never\n').settings, { detect: 'never' });
  });

  for (const text of [
    '',
    '\n',
    '# a comment\n',
    '---\n',
    'ignore:\n',
    'ignore: []\n',
    'levels:\n',
    '\ufeffdetect: auto\n',
  ]) {
    it(`has nothing against ${JSON.stringify(text)}`, () => assert.deepEqual(problems(text), []));
  }
  for (const text of ['7', 'x', '- x', '[x]']) {
    it(`says what it wants instead of ${text}`, () => assert.match(problems(text)[0]!, /holds keys with values/));
  }

  it('runs nothing and grows without end by nothing that stands in it', () => {
    assert.deepEqual(readProject('detect: !!js/function "() => 1"\n').settings, {});
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      bomb.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`);
    const text = `${bomb.join('\n')}\ndetect: *a11\nconvert: { keepWords: *a11 }\n`;
    assert.deepEqual(readProject(text).settings.detect, undefined);
  });

  it('takes references', () => {
    const text = 'convert: { keepWords: &words [乾隆] }\nconvert.personNames: *words\n';
    assert.deepEqual(readProject(text).settings['convert.personNames'], ['乾隆']);
  });

  it('never throws, and every problem lies in the text', () => {
    const pieces = [
      'ignore:',
      'levels',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '*a',
      '&a ',
      '!t ',
      '|',
      '>',
      '#',
      'x',
      '\t',
      '? ',
      '%YAML 1.1\n',
      '---',
      '乾',
      '\u0000',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (chosen) => {
        const text = chosen.join('');
        for (const { span } of readProject(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has words in every language for all that may be wrong, with the same values', () => {
    for (const text of Object.values(PROJECT_WORDS)) {
      const values = LOCALES.map((locale) => [...text[locale].matchAll(/\{\w+\}/g)].map(([name]) => name).sort());
      assert.deepEqual(values, [values[0], values[0], values[0]], text.en);
    }
  });

  it('is read by the library for YAML, which is bundled and no dependency of the package', () => {
    const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as Record<string, object>;
    assert.ok('yaml' in manifest['devDependencies']!);
    assert.ok(!('yaml' in (manifest['dependencies'] ?? {})));
  });
});
