import { big5, gbk, type PairCodec } from '../../server/src/zh/mojibake/codecs';
import type { CleanReport } from './clean';
import { replaced, sitesOf, type Damage } from './damage';
import type { Random } from './random';

/** Bytes of one encoding read as another; undefined for a text that the encoding lacks. */
export type Garbling = (text: string) => string | undefined;

const pairwise =
  (codec: () => PairCodec) =>
  (text: string): Uint8Array | undefined => {
    const out: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const pair = code < 0x80 ? code : codec().encode(code);
      if (pair === undefined) return undefined;
      if (pair >= 0x80) out.push(pair >> 8);
      out.push(pair & 0xff);
    }
    return Uint8Array.from(out);
  };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs =
  (write: (text: string) => Uint8Array | undefined, encoding: string): Garbling =>
  (text) => {
    const bytes = write(text);
    return bytes && new TextDecoder(encoding).decode(bytes);
  };

/** The families of which every byte survives, wherever no U+FFFD comes about. */
export const MISREADINGS: Readonly<Record<string, Garbling>> = {
  'UTF-8 read as Windows-1252': readAs(utf8, 'windows-1252'),
  'GBK read as Windows-1252': readAs(pairwise(gbk), 'windows-1252'),
  'Big5 read as Windows-1252': readAs(pairwise(big5), 'windows-1252'),
  'UTF-8 read as GBK': readAs(utf8, 'gbk'),
  'Big5 read as GBK': readAs(pairwise(big5), 'gbk'),
};

/** GBK read as UTF-8, and written and read as GBK once more. */
const replacedBytes: Garbling = readAs(pairwise(gbk), 'utf-8');
const twice: Garbling = (text) => {
  const lost = replacedBytes(text);
  return lost && new TextDecoder('gbk').decode(utf8(lost));
};

/** Marks whose two bytes a page's script looks for, wherever in the bytes they stand. */
const MARKS: Readonly<Record<string, number>> = {
  '？': 0xa3bf,
  '！': 0xa3a1,
  '；': 0xa3bb,
  '：': 0xa3ba,
  '，': 0xa3ac,
  '。': 0xa1a3,
};

/** A text whose characters were cut in two by a mark found across two of them; undefined where there is none. */
export function slipped(text: string): string | undefined {
  const bytes = pairwise(gbk)(text);
  if (!bytes || bytes.length !== text.length * 2) return undefined;
  for (let at = 1; at + 2 < bytes.length; at += 2) {
    const pair = bytes[at]! * 0x100 + bytes[at + 1]!;
    const mark = Object.keys(MARKS).find((each) => MARKS[each] === pair);
    if (mark === undefined) continue;
    const late = readLate(bytes.subarray(at + 2));
    return `${text.slice(0, (at - 1) / 2)}?${mark}${late.text}${text.slice((at + 2 + late.length) / 2)}`;
  }
  return undefined;
}

/** Reads on until a byte is left over or shows as a letter; pairs that no character has vanish. */
function readLate(bytes: Uint8Array): { text: string; length: number } {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const byte = bytes[at]!;
    if (byte < 0x80) return { text: text + String.fromCharCode(byte), length: at + 1 };
    if (at + 1 === bytes.length) return { text: `${text}?`, length: at + 1 };
    text += gbk()
      .decode(byte * 0x100 + bytes[at + 1]!)
      .replace(/[\ue000-\uf8ff]/, '');
  }
  return { text, length: bytes.length };
}

/** Words in which a script finds a mark: 护修, 模和, 会和 and the like are rare, so they are put into a sentence. */
const SLIPPERY = ['全县生态环境保护和修复工作稳步推进', '农业生产规模和效率稳步提高', '基本医保和大病保险不断完善'];

const CLAUSE = /(?<=，|^|。)\p{Script=Han}{6,30}(?=[，。；])/gu;

const garbling =
  (garble: Garbling): Damage['apply'] =>
  (report: CleanReport, random: Random) => {
    for (const site of random.some(sitesOf(report, ['prose'], CLAUSE), 8)) {
      const text = garble(site.match[0]);
      if (text !== undefined && text !== site.match[0]) return replaced(report, site, text);
    }
    return undefined;
  };

export const GARBLED: readonly Damage[] = [
  ...Object.entries(MISREADINGS).map(([name, garble]): Damage => ({
    name,
    rules: ['mojibake'],
    isMended: true,
    apply: garbling(garble),
  })),
  { name: 'GBK read as UTF-8', rules: ['mojibake'], apply: garbling(replacedBytes) },
  { name: 'GBK read as UTF-8 and written again', rules: ['mojibake'], apply: garbling(twice) },
  {
    name: 'GBK out of step',
    rules: ['mojibake'],
    apply: (report, random) => {
      const site = random.any(sitesOf(report, ['prose'], CLAUSE));
      const text = slipped(random.one(SLIPPERY));
      return site && text !== undefined ? replaced(report, site, text) : undefined;
    },
  },
];
