import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../server/src/lint/lint';
import { parseReport } from '../../server/src/parse/index';
import rule from '../../server/src/rules/mojibake';
import { decodeCharacterPairs } from '../../server/src/zh/mojibake/character-pairs';
import { converters } from '../support/converters';
import { CLEAN_GENRES, corpus } from '../support/shared';

const documents = corpus('Garbled text in real documents');

if (documents) {
  describe('garbled text in real documents', () => {
    const clean = documents.filter(({ genre }) => CLEAN_GENRES.has(genre));
    const characterPairs = decodeCharacterPairs(
      readFileSync(join(process.cwd(), 'server/src/zh/mojibake/character-pairs.bin')),
    );
    const found = (text: string): readonly string[] => {
      const findings = lint(parseReport(text), { rules: [rule], resources: { characterPairs } });
      return findings.flatMap(({ places }) => places.map(({ span }) => text.slice(span.start, span.end)));
    };

    it('is not seen where there is none', () => {
      for (const { path, text } of clean) assert.deepEqual(found(text), [], path);
    });

    it('is not seen in Traditional either', async () => {
      const converter = await converters.load('s2tw');
      for (const { path, text } of clean)
        assert.deepEqual(found(converter.convert(text, { exact: true }).text), [], path);
    });
  });
}
