import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decode } from '../../../server/src/zh/decode';
import { encode, isExact } from '../../../server/src/cli/encode';
import { decodeAs, ENCODINGS, type Encoding } from '../../../server/src/zh/encodings';
import { UnwritableCharacter } from '../../../server/src/cli/unwritable-character';
import { Folder } from './command-line';
import { HALF_WIDTH, HALF_WIDTH_FIXED } from './samples';

const TRADITIONAL = '一、全年工作\n各鄉鎮衛生投入穩步增加,群眾就醫更加方便;成效明顯。\n';
const TRADITIONAL_FIXED = '一、全年工作\n各鄉鎮衛生投入穩步增加，群眾就醫更加方便；成效明顯。\n';

const plain = (encoding: Encoding): { encoding: Encoding; hasByteOrderMark: boolean } => ({
  encoding,
  hasByteOrderMark: encoding.startsWith('utf-16'),
});

describe('encodings', () => {
  it('are known by content', () => {
    for (const text of [HALF_WIDTH, TRADITIONAL, '关于召开会议的通知', '陈翔宇', '第3號公告:會議改期']) {
      for (const encoding of ENCODINGS) {
        const isSimplified = /[关会陈]/.test(text) || text === HALF_WIDTH;
        if (encoding === 'big5' && isSimplified) continue;
        const decoded = decode(encode(text, plain(encoding)));
        assert.deepEqual([decoded?.encoding, decoded?.text], [encoding, text]);
      }
    }
  });

  it('take text in no Chinese encoding for damaged UTF-8, and a mark for what it says', () => {
    assert.equal(decode(Buffer.from('déjà vu, naïve café', 'latin1'))?.encoding, 'utf-8');
    assert.equal(decode(Buffer.from('plain ASCII'))?.encoding, 'utf-8');
    assert.deepEqual(decode(Uint8Array.of()), { text: '', encoding: 'utf-8', hasByteOrderMark: false });
    assert.deepEqual(decode(Buffer.from('\ufeff甲')), { text: '甲', encoding: 'utf-8', hasByteOrderMark: true });
  });

  it('tell a damaged UTF-8 file from a GB18030 one', () => {
    const cut = Buffer.from(HALF_WIDTH).subarray(0, -3);
    const decoded = decode(cut)!;
    assert.equal(decoded.encoding, 'utf-8');
    assert.equal(isExact(cut, decoded), false);
  });

  it('know what is not text, and let a stray NUL pass', () => {
    assert.equal(decode(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0xb0)), undefined);
    assert.equal(decode(Uint8Array.from({ length: 256 }, (_, i) => i)), undefined);
    assert.equal(decode(Buffer.from(`${HALF_WIDTH}\0${HALF_WIDTH}`))?.encoding, 'utf-8');
  });

  it('write what they read: every character of GB18030, and Big5 as it is used', () => {
    const everything = Array.from({ length: 0x30000 }, (_, code) => code)
      // Surrogates, the private area (where editions of the standard differ) and the sign for what was not read.
      .filter((code) => (code < 0xd800 || code > 0xf8ff) && code !== 0xfffd)
      .map((code) => String.fromCodePoint(code))
      .join('');
    assert.equal(decodeAs(encode(everything, plain('gb18030')), 'gb18030'), everything);
    assert.deepEqual([...encode('十發裏', plain('big5'))], [0xa4, 0x51, 0xb5, 0x6f, 0xf9, 0xd8]);
    assert.deepEqual(
      [...encode('中㊙𠮷', plain('gb18030'))],
      [0xd6, 0xd0, 0x81, 0x39, 0xcc, 0x32, 0x95, 0x34, 0xb2, 0x35],
    );
  });

  it('give back any text they can write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), fc.constantFrom(...ENCODINGS), (text, encoding) => {
        fc.pre(!text.startsWith('\ufeff'));
        let bytes: Uint8Array;
        try {
          bytes = encode(text, plain(encoding));
        } catch (error) {
          assert.ok(error instanceof UnwritableCharacter && encoding !== 'gb18030');
          assert.ok(text.startsWith(error.character, error.offset));
          return;
        }
        const mark = plain(encoding).hasByteOrderMark ? '\ufeff' : '';
        assert.equal(decodeAs(bytes, encoding), mark + text);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('keep half a surrogate pair in UTF-16 and refuse it elsewhere', () => {
    const bytes = encode('甲\ud800乙', plain('utf-16le'));
    const decoded = decode(bytes)!;
    assert.equal(decoded.text, '甲\ud800乙');
    assert.ok(isExact(bytes, decoded));
    for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
      assert.throws(() => encode('甲\ud800乙', plain(encoding)), UnwritableCharacter);
    }
  });
});

describe('files in other encodings', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const cases: readonly (readonly [Encoding, string, string])[] = [
    ['gb18030', HALF_WIDTH, HALF_WIDTH_FIXED],
    ['gb18030', TRADITIONAL, TRADITIONAL_FIXED],
    ['big5', TRADITIONAL, TRADITIONAL_FIXED],
    ['utf-16le', HALF_WIDTH, HALF_WIDTH_FIXED],
    ['utf-16be', HALF_WIDTH, HALF_WIDTH_FIXED],
  ];
  for (const [encoding, text, fixed] of cases) {
    it(`are repaired in their own: ${encoding}`, async () => {
      await folder.write({ 'a.txt': encode(text, plain(encoding)) });
      assert.deepEqual((await folder.run(['fix', 'a.txt'])).bytes, Buffer.from(encode(fixed, plain(encoding))));
      assert.equal((await folder.run(['fix', 'a.txt', '--write'])).code, 0);
      assert.deepEqual(await folder.bytes('a.txt'), Buffer.from(encode(fixed, plain(encoding))));
    });

    it(`are written as UTF-8 when asked: ${encoding}`, async () => {
      await folder.write({ 'a.txt': encode(text, plain(encoding)) });
      assert.equal((await folder.run(['fix', 'a.txt', '--write', '--encoding', 'utf-8'])).code, 0);
      assert.equal(folder.text('a.txt'), fixed);
    });
  }

  it('stay untouched when their encoding cannot write the result', async () => {
    const bytes = Buffer.from(encode(TRADITIONAL, plain('big5')));
    await folder.write({ 'a.txt': bytes, 'b.txt': TRADITIONAL });
    const { code, err } = await folder.run(['convert', '.', '--to', 'simplified', '--write']);
    assert.equal(code, 2);
    assert.match(err, /a\.txt: left as it was: big5 cannot write “乡” \(line 2\)/);
    assert.deepEqual(await folder.bytes('a.txt'), bytes);
    assert.match(folder.text('b.txt'), /各乡镇卫生/);
    assert.equal((await folder.run(['convert', '.', '--to', 'simplified', '--write', '--encoding', 'utf-8'])).code, 0);
    assert.match(folder.text('a.txt'), /各乡镇卫生/);
  });

  it('stay untouched when bytes that could not be read would be lost', async () => {
    const bytes = Buffer.concat([Buffer.from(HALF_WIDTH), Uint8Array.of(0xe4, 0xbd)]);
    await folder.write({ 'a.txt': bytes });
    const { code, err } = await folder.run(['fix', 'a.txt', '--write']);
    assert.equal(code, 2);
    assert.match(err, /a\.txt: left as it was: some bytes are not valid utf-8/);
    assert.deepEqual(await folder.bytes('a.txt'), bytes);
    assert.equal((await folder.run(['fix', 'a.txt', '--write', '--encoding', 'utf-8'])).code, 0);
    assert.equal(folder.text('a.txt'), `${HALF_WIDTH_FIXED}\ufffd`);
  });

  it('are patched in their own', async () => {
    await folder.write({ 'a.txt': encode(HALF_WIDTH, plain('gb18030')), 'b.txt': `\ufeff,${HALF_WIDTH}` });
    const { bytes } = await folder.run(['fix', 'a.txt', '--diff']);
    assert.match(new TextDecoder('gb18030').decode(bytes), /^-各镇街卫生投入稳步增加,群众就医更加方便;成效明显。$/m);
    assert.match((await folder.run(['fix', 'b.txt', '--diff'])).out, /^[ -]\ufeff/m);
  });
});
