import assert from 'node:assert/strict';
import { HEAD_LENGTH, mayBeChinese } from '../../client/src/detect';

const head = (text: string): boolean => mayBeChinese(text.slice(0, HEAD_LENGTH));

describe('the first look at a text file', () => {
  it('passes Chinese text in either script', () => {
    assert.equal(head('同志们：今天召开全镇春耕生产工作会议。'), true);
    assert.equal(head('主旨：公告修正本市停車管理辦法，請查照。'), true);
  });
  it('passes a page that begins with addresses and markup', () =>
    assert.equal(head(`${'<a href="/x">首页</a> > '.repeat(3)}\n全镇春耕生产工作会议召开，部署当前重点任务。`), true));
  it('passes text beyond the basic plane', () => assert.equal(head('𠮷野村𠮷野村𠮷野村𠮷野村'), true));

  it('stops an empty file', () => assert.equal(head(''), false));
  it('stops English', () => assert.equal(head('Minutes of the meeting. '.repeat(90)), false));
  it('stops a log with a Chinese word on each line', () =>
    assert.equal(head('2025-03-12 08:00:01 INFO 启动 took=12ms id=4711 host=a1\n'.repeat(40)), false));
  it('stops a handful of Chinese characters', () => assert.equal(head('备忘：买牛奶'), false));
  it('stops kana', () => assert.equal(head('これはテストです。'.repeat(20)), false));
});

/** A text as it shows when its bytes are read in another encoding. */
const readAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

const REPORT = '同志们：今天召开全镇春耕生产工作会议，总结去年工作，部署今年12项任务。';
/** The same: neither Node nor a browser writes anything but UTF-8. */
const GBK = bytes(
  'cdacd6bec3c7a3babdf1ccecd5d9bfaac8abd5f2b4bab8fbc9fab2fab9a4d7f7bbe1d2e9a3acd7dcbde1c8a5c4eab9a4d7f7a3acb2bfcaf0bdf1c4ea3132cfeec8cecef1a1a3',
);
/** 同志們：今天召開全鎮春耕生產工作會議，總結去年工作。 */
const BIG5 = bytes(
  'a650a7d3adcca147a4b5a4d1a56cb67da5fec2edac4bafd1a5cdb2a3a475a740b77cc4b3a141c160b5b2a568a67ea475a740a143',
);

describe('the first look at a file in the wrong encoding', () => {
  it('reads the bytes of the tests as it should', () => {
    assert.equal(readAs(GBK, 'gbk'), REPORT);
    assert.equal(readAs(BIG5, 'big5'), '同志們：今天召開全鎮春耕生產工作會議，總結去年工作。');
  });
  const utf8 = new TextEncoder().encode(REPORT);
  for (const [name, text] of [
    ['GBK as Windows-1252', readAs(GBK, 'windows-1252')],
    ['GBK as Latin-1', Buffer.from(GBK).toString('latin1')],
    ['GBK as UTF-8', readAs(GBK, 'utf-8')],
    ['Big5 as Windows-1252', readAs(BIG5, 'windows-1252')],
    ['Big5 as UTF-8', readAs(BIG5, 'utf-8')],
    ['UTF-8 as Windows-1252', readAs(utf8, 'windows-1252')],
    ['UTF-8 as Latin-1', Buffer.from(utf8).toString('latin1')],
  ] as const) {
    it(`passes ${name}`, () => {
      assert.equal(head(text), true);
      assert.equal(head(`${'<a href="/x">index</a> > '.repeat(3)}\n${text}`), true);
    });
  }

  for (const [name, text] of [
    ['French', 'L’été dernier, la société a été créée « à l’épreuve » — où l’on répétait : “Ça, c’est déjà réglé…”. '],
    ['German', 'Größere Übungsplätze für Fußgänger – so heißt’s „überall“ – müssen schließlich geprüft werden. '],
    ['Vietnamese', 'Chúng tôi sẽ tiếp tục nâng cao chất lượng phục vụ người dân ở các xã vùng sâu, vùng xa. '],
    ['Icelandic', 'Það er æði löng leið þangað, sögðu þau öll, en veðrið á heiðinni var óvænt gott í ágúst. '],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy; řádně očíslované přílohy předložíte včas. '],
    ['Russian', 'Комитет рассмотрел предложения о благоустройстве и водоснабжении сельских поселений района. '],
    ['Russian that was no UTF-8', '\ufffd'.repeat(11) + ' ' + '\ufffd'.repeat(15) + ' '],
    ['Greek', 'Η επιτροπή εξέτασε τις προτάσεις για την ύδρευση και τη συντήρηση των αγροτικών δρόμων. '],
    ['Arabic', 'نظرت اللجنة في المقترحات المتعلقة بتوفير المياه وصيانة الطرق في القرى. '],
    ['German that was no UTF-8', 'Gr\ufffd\ufffdere \ufffdbungspl\ufffdtze f\ufffdr Fu\ufffdg\ufffdnger. '],
    ['a table drawn with signs', `${'—'.repeat(40)} ±0,5 °C ${'·'.repeat(40)} ${'«»'.repeat(20)} `],
  ] as const) {
    it(`stops ${name}`, () => assert.equal(head(text.repeat(12)), false));
  }
});
