import { byPosition, span, type Span } from '../text/span';
import { tagsIn } from './tags';

export type OddCharacterKind =
  'radical' | 'compatibility' | 'kanbun' | 'entity' | 'tag' | 'template' | 'private' | 'control' | 'lost';

/** A character that no Chinese text is written with, and the one that it stands for where that is certain. */
export interface OddCharacter {
  readonly kind: OddCharacterKind;
  readonly span: Span;
  readonly replacement: string | undefined;
}

/** Radicals of the supplement block that Unicode maps to nothing, though PDF files use them for whole characters. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⺁厂⺇几⺌小⺎尢⺏尣⺐尢⺑尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺡氵⺢水⺣灬⺥爪⺧牛⺩王⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳罒⺶羊⺷羊⺸羊',
    '⺹老⺼肉⺽臼⺾艹⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞',
    '⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  deg: '°',
  copy: '©',
  permil: '‰',
  laquo: '«',
  raquo: '»',
};

const PATTERN =
  /[\u2e80-\u2fd5]|[\u3190-\u319f]|[\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]|&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});|&(?:nbsp|ensp|emsp|[lr][ds]quo|mdash|hellip|middot)(?![a-z;])|\$\d\.\$\d|[\p{Co}]+|\p{Cs}|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]+|[\u2028\u2029]|\ufffd/giu;

const ANY = /[\0-\x08\x0b\x0c\x0e-\x1f&$<\x7f-\x9f\u2028\u2029\u2e80-\u2fd5\u3190-\u319f\ud800-\ufaff\ufffd]/;

/** Characters that came from a PDF's glyphs, an unfilled template or a page's source, in order. */
export function oddCharacters(text: string): OddCharacter[] {
  const indent = lostIndent(text);
  if (!ANY.test(text)) return indent;
  return [...text.matchAll(PATTERN)]
    .map((match) => ({ match, at: span(match.index, match.index + match[0].length) }))
    .flatMap(({ match, at }): OddCharacter[] => {
      const read = readOdd(match[0]);
      return read ? [{ ...read, span: at }] : [];
    })
    .concat(
      indent,
      tagsIn(text).map(({ span: at, isIdle }) => ({ kind: 'tag', span: at, replacement: isIdle ? '' : undefined })),
    )
    .sort((a, b) => byPosition(a.span, b.span));
}

/** `??今年以来`: an encoding without the full-width space put a question mark for each of the two before a paragraph. */
const lostIndent = (text: string): OddCharacter[] =>
  [...text.matchAll(/^\?\?(?=[\p{Script=Han}\d“《（「])/gmu)].map(({ index }) => ({
    kind: 'lost',
    span: span(index, index + 2),
    replacement: '\u3000\u3000',
  }));

function readOdd(found: string): Omit<OddCharacter, 'span'> | undefined {
  const code = found.codePointAt(0)!;
  if (found.startsWith('&')) return entity(found);
  if (found.startsWith('$')) return { kind: 'template', replacement: undefined };
  if (code >= 0x2e80 && code <= 0x2fd5) return { kind: 'radical', replacement: RADICALS[found] ?? unified(found) };
  if (code >= 0x3190 && code <= 0x319f) return { kind: 'kanbun', replacement: unified(found) };
  if ((code >= 0xf900 && code <= 0xfaff) || code >= 0x2f800) return compatibility(found, code);
  if (code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return { kind: 'lost', replacement: undefined };
  if (code === 0x2028 || code === 0x2029) return { kind: 'control', replacement: undefined };
  return code < 0xa0 ? { kind: 'control', replacement: '' } : { kind: 'private', replacement: undefined };
}

/** Twelve characters of the compatibility block are characters in their own right: nothing stands for them. */
function compatibility(found: string, code: number): Omit<OddCharacter, 'span'> | undefined {
  if (code >= 0xf0000) return { kind: 'private', replacement: undefined };
  const replacement = unified(found);
  return replacement === undefined ? undefined : { kind: 'compatibility', replacement };
}

const unified = (found: string): string | undefined => {
  const form = found.normalize('NFKC');
  return form === found ? undefined : form;
};

function entity(found: string): Omit<OddCharacter, 'span'> | undefined {
  const numeric = /^&#(x?)([\da-f]+);$/i.exec(found);
  if (!numeric) {
    const replacement = ENTITIES[found.replace(/[&;]/g, '')];
    return replacement === undefined ? undefined : { kind: 'entity', replacement };
  }
  const code = parseInt(numeric[2]!, numeric[1] ? 16 : 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { kind: 'entity', replacement: isCharacter ? String.fromCodePoint(code) : undefined };
}
