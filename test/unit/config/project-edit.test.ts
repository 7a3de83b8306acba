import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addIgnore, turnOff } from '../../../server/src/config/project-edit';
import { readProject } from '../../../server/src/config/project-file';
import { applyEdits, type Edit } from '../../../server/src/text/edits';

const ENTRY = { rule: 'masked-figure', file: 'a.txt', text: '*%', before: '增长', after: '，' };
const WRITTEN = ['- rule: masked-figure', '  file: a.txt', '  text: "*%"', '  before: 增长', '  after: ，'];

const entry = (indent: number): string => WRITTEN.map((line) => `${' '.repeat(indent)}${line}\n`).join('');

const applied = (text: string, edit: Edit | undefined): string | undefined => edit && applyEdits(text, [edit]);

describe('adding an entry to a project file', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['that is empty', '', `ignore:\n${entry(2)}`],
    ['that says something else', '# ours\ndetect: auto', `# ours\ndetect: auto\nignore:\n${entry(2)}`],
    ['behind the others', 'ignore:\n  - text: x # why\n', `ignore:\n  - text: x # why\n${entry(2)}`],
    [
      'in their column, before what follows',
      'ignore:\n- text: x\n\n# levels\nlevels: {}\n',
      `ignore:\n- text: x\n${entry(0)}\n# levels\nlevels: {}\n`,
    ],
    [
      'behind a text of several lines',
      'ignore:\n    - text: x\n      reason: |\n        one\n        two\n',
      `ignore:\n    - text: x\n      reason: |\n        one\n        two\n${entry(4)}`,
    ],
    ['with nothing behind the key', 'ignore:\ndetect: auto\n', `ignore:\n${entry(2)}detect: auto\n`],
    [
      'with its line ends',
      'ignore:\r\n  - text: x\r\n',
      `ignore:\r\n  - text: x\r\n${entry(2).replaceAll('\n', '\r\n')}`,
    ],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(applied(before, addIgnore(before, ENTRY)), after));
  }

  it('between brackets keeps what stands around them', () => {
    const before = '# ours\nignore: [{ text: x }] # few\ndetect: auto # too\n';
    const after = applied(before, addIgnore(before, ENTRY))!;
    assert.ok(
      after.startsWith('# ours\nignore: [ { text: x }, ') && after.endsWith('] # few\ndetect: auto # too\n'),
      after,
    );
    assert.equal(readProject(after).ignore.length, 2);
  });

  it('is refused where the text is broken or something else', () => {
    for (const text of ['levels: [', '\tx: 1', '- x', 'x']) assert.equal(addIgnore(text, ENTRY), undefined, text);
  });

  it('is read as it was meant, whatever the texts', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'增%*，#:"\'-{}[]|>&!@` \\\n\t…𠮷0:'.split('')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, fc.constantFrom('', 'ignore:\n- text: x\n', 'ignore: []\n'), (a, b, file) => {
        const given = { text: a, before: b };
        const { ignore } = readProject(applied(file, addIgnore(file, given))!);
        const { span: _where, ...read } = ignore.at(-1)!;
        assert.deepEqual(read, given);
      }),
      { numRuns: 500 },
    );
  });
});

describe('turning a rule off in a project file', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['that is empty', '', 'levels:\n  mojibake: off\n'],
    [
      'behind others',
      'levels:\n  broken-line: off # why\n# end\n',
      'levels:\n  broken-line: off # why\n  mojibake: off\n# end\n',
    ],
    ['that had another level', 'levels:\n  mojibake: error # grave\n', 'levels:\n  mojibake: off # grave\n'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(applied(before, turnOff(before, 'mojibake')), after));
  }
});
