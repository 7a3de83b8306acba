import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeEdits } from '../../../client/src/made-edits';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';
import { previewFixes } from '../../../server/src/service/preview-fixes';
import { applyEdits } from '../../../server/src/text/edits';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const apply = (text: string, edits: readonly Edit[]): string =>
  applyEdits(
    text,
    edits.map(({ start, end, newText }) => ({ span: { start, end }, text: newText })),
  );

const TEXT = '会议指出,要抓好落实;确保 成效。';
const EDITS: readonly Edit[] = [
  { start: 4, end: 5, newText: '，' },
  { start: 10, end: 11, newText: '；' },
  { start: 13, end: 14, newText: '' },
];

describe('the edits that were made', () => {
  it('are told for each choice of them', () => {
    for (let choice = 0; choice < 1 << EDITS.length; choice++) {
      const chosen = EDITS.filter((_, i) => choice & (1 << i));
      assert.deepEqual(madeEdits(TEXT, apply(TEXT, chosen), EDITS), chosen);
    }
  });

  it('are unknown where something else was done', () => {
    for (const after of ['', `${TEXT}又`, `又${TEXT}`, TEXT.replace('落实', '工作')])
      assert.equal(madeEdits(TEXT, after, EDITS), undefined);
  });

  it('are told where edits touch', () => {
    const edits = [
      { start: 1, end: 2, newText: 'x' },
      { start: 2, end: 3, newText: '' },
      { start: 3, end: 3, newText: '。' },
    ];
    for (let choice = 0; choice < 1 << edits.length; choice++) {
      const chosen = edits.filter((_, i) => choice & (1 << i));
      const after = apply('abcd', chosen);
      assert.equal(apply('abcd', madeEdits('abcd', after, edits)!), after);
    }
  });

  for (const sample of ['mirror-page.txt', 'speech-template.txt', 'garbled.txt', 'meeting-news.txt']) {
    it(`are told of the fixes of ${sample}, the safe ones and all`, () => {
      const text = readFileSync(join(__dirname, '../../../samples', sample), 'utf8');
      const fixes = previewFixes(analyze(text, defaultSettings)).map(({ fix }) => fix);
      const editsOf = (chosen: typeof fixes): Edit[] =>
        chosen
          .flatMap(({ edits }) => edits.map(({ span, text }) => ({ ...span, newText: text })))
          .sort((a, b) => a.start - b.start || a.end - b.end);
      const all = editsOf(fixes);
      for (const chosen of [all, editsOf(fixes.filter(({ kind }) => kind === 'safe')), []]) {
        const after = apply(text, chosen);
        const made = madeEdits(text, after, all);
        assert.ok(made, 'unknown');
        assert.equal(apply(text, made), after);
      }
    });
  }
});
