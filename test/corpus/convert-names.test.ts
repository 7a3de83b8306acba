import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converters } from '../support/converters';

/** The text without its marks, and what was marked. */
function unmarked(line: string): { text: string; names: string[] } {
  const parts = line.split(/[⟦⟧]/);
  return { text: parts.join(''), names: parts.filter((_, i) => i % 2 === 1) };
}

describe('names of persons in sentences of our own', function () {
  this.timeout(20_000);

  const lines = readFileSync(join(__dirname, 'convert-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const measure = async (chosen: readonly string[]): Promise<string[]> => {
    const converter = await converters.load('s2tw');
    return chosen.flatMap((line) => {
      const { text, names } = unmarked(line);
      const result = converter.convert(text);
      const found = result.decided
        .filter(({ reason }) => reason === 'name')
        .map(({ span }) => text.slice(span.start, span.end));
      const isRight =
        result.text === converter.convert(text, { personNames: names.filter((name) => name.length > 1) }).text;
      return isRight && found.every((name) => names.includes(name)) ? [] : [`${line} → ${found.join('、')}`];
    });
  };

  it('are found: all but 20', async () => {
    const wrong = await measure(lines.filter((line) => line.includes('⟦')));
    assert.ok(wrong.length <= 20, wrong.join('\n'));
  });

  it('are not seen in ordinary words: all but 5', async () => {
    const wrong = await measure(lines.filter((line) => !line.includes('⟦')));
    assert.ok(wrong.length <= 5, wrong.join('\n'));
  });
});
