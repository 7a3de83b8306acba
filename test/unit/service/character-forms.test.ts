import { strict as assert } from 'node:assert';
import { loadCharacterForms, type CharacterForms } from '../../../server/src/service/character-forms';
import { converters } from '../../support/converters';

describe('forms of a character', () => {
  let formsOf: (character: string) => CharacterForms | undefined;
  before(async () => void (formsOf = await loadCharacterForms(converters.tables)));

  for (const [character, simplified, traditional, taiwan, hongKong] of [
    ['卫', '卫', '衛', '衛', '衞'],
    ['衞', '卫', '衛', '衛', '衞'],
    ['发', '发', '發髮', '發髮', '發髮'],
    ['髮', '发', '髮發', '髮發', '髮發'],
    ['着', '着', '着', '著', '着'],
    ['著', '着著', '著着', '著', '著着'],
    ['乾', '干乾', '乾幹干榦', '乾幹干榦', '乾幹干榦'],
  ] as const)
    it(`${character}: 简 ${simplified} 繁 ${traditional} 臺 ${taiwan} 港 ${hongKong}`, () => {
      const forms = formsOf(character);
      assert.deepEqual(
        [forms?.simplified, forms?.traditional, forms?.taiwan, forms?.hongKong].map((list) => list?.join('')),
        [simplified, traditional, taiwan, hongKong],
      );
    });

  it('shows the words that decide, as Taiwan writes them', () => {
    assert.deepEqual(formsOf('面')?.uses, [
      { form: '面', example: { simplified: '面子', written: '面子' } },
      { form: '麵', example: { simplified: '面包', written: '麵包' } },
    ]);
    assert.equal(formsOf('卫')?.uses.length, 0);
  });
  it('says what a table cannot decide, and what may be written either way', () => {
    assert.deepEqual(
      ['后', '卫', '占', '羣', '線'].map((character) => {
        const forms = formsOf(character)!;
        return [character, forms.isAmbiguous, forms.isFreeVariant];
      }),
      [
        ['后', true, false],
        ['卫', false, true],
        ['占', true, true],
        ['羣', false, true],
        ['線', false, false],
      ],
    );
  });
  for (const character of ['的', 'a', '', '，', '卫生', '\ud840', '〇', '😀'])
    it(`has nothing to say of ${JSON.stringify(character)}`, () => assert.equal(formsOf(character), undefined));
});
