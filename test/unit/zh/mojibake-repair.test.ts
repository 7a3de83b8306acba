import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { garbledStretches } from '../../../server/src/zh/mojibake';
import { decodeCharacterPairs } from '../../../server/src/zh/mojibake/character-pairs';
import { big5, gbk, type PairCodec } from '../../../server/src/zh/mojibake/codecs';

const table = readFileSync(join(process.cwd(), 'server/src/zh/mojibake/character-pairs.bin'));

describe('the character-pair model', () => {
  const pairs = decodeCharacterPairs(table);

  it('fits into 400 kB', () => assert.ok(table.byteLength <= 400_000));
  it('knows words from chance', () => assert.ok(pairs.logLikelihood('经', '济') > pairs.logLikelihood('经', '剂') + 2));
  it('takes both scripts for one', () =>
    assert.equal(pairs.logLikelihood('經', '濟'), pairs.logLikelihood('经', '济')));
  it('has no opinion on what it never saw', () =>
    assert.equal(pairs.logLikelihood('经', '䶮'), pairs.logLikelihood('', '䶮')));
  it('is refused when it is something else', () =>
    assert.throws(() => decodeCharacterPairs(Uint8Array.of(1, 2, 3)), RangeError));
});

describe('text of which every byte survives', () => {
  const simplified = [
    '加强基层治理，完善村规民约，推进移风易俗。',
    '全年新建农村公路120公里，改造危桥8座。',
    '各部门要密切配合，确保各项任务落到实处。',
    '坚持绿色发展，森林覆盖率达到63.5%。',
  ];
  const traditional = [
    '加強基層治理，完善村規民約，推動移風易俗。',
    '各機關應於文到三十日內，將辦理情形函送本府備查。',
    '為提升服務品質，特訂定本要點，並自發布日實施。',
  ];
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const pairwise =
    (codec: () => PairCodec) =>
    (text: string): Uint8Array =>
      Uint8Array.from(
        [...text].flatMap((character) => {
          const code = character.charCodeAt(0);
          const pair = code < 0x80 ? code : codec().encode(code)!;
          return pair < 0x80 ? [pair] : [pair >> 8, pair & 0xff];
        }),
      );
  const families: readonly [name: string, (text: string) => Uint8Array, read: string, readonly string[]][] = [
    ['UTF-8 read as Windows-1252', utf8, 'windows-1252', [...simplified, ...traditional]],
    ['GBK read as Windows-1252', pairwise(gbk), 'windows-1252', simplified],
    ['Big5 read as GBK', pairwise(big5), 'gbk', traditional],
    ['UTF-8 read as GBK', utf8, 'gbk', [...simplified, ...traditional]],
  ];
  for (const [name, encode, read, texts] of families) {
    it(`is restored exactly: ${name}`, () => {
      for (const text of texts) {
        const garbled = new TextDecoder(read).decode(encode(text));
        if (garbled.includes('\ufffd')) continue;
        const restored = garbledStretches(garbled).reduceRight(
          (whole, found) =>
            found.family === 'misread' && found.text !== undefined
              ? whole.slice(0, found.span.start) + found.text + whole.slice(found.span.end)
              : whole,
          garbled,
        );
        assert.equal(restored, text);
      }
    });
  }
});

it('garbled text is looked for in linear time', () => {
  const hostile = ['?', '??', '(a', '\ufffd', 'Ã', 'ïa', '锟', '?a', '?；', '䶮', 'ÃaÃ'];
  for (const part of hostile) {
    const found = garbledStretches(part.repeat(60_000));
    assert.ok(found.every(({ span }) => span.end > span.start));
  }
});
