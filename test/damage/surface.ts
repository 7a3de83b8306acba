import { span } from '../../server/src/text/span';
import { linesOf, PROSE, replaced, replacing, sitesOf, withLines, type Damage } from './damage';

const READINGS: Readonly<Record<string, string>> = {
  務: 'wù',
  業: 'yè',
  實: 'shí',
  農: 'nóng',
  會: 'huì',
  發: 'fā',
  進: 'jìn',
  設: 'shè',
  區: 'qū',
  縣: 'xiàn',
  產: 'chǎn',
  體: 'tǐ',
  學: 'xué',
  環: 'huán',
  動: 'dòng',
  強: 'qiáng',
  長: 'zhǎng',
  護: 'hù',
};
const GLOSSED = new RegExp(`[${Object.keys(READINGS).join('')}](?=[\\p{Script=Han}])`, 'gu');

/** Between two characters of running text with a clause before and behind. */
const INSIDE = /(?<=，[^。，]{3,20}\p{Script=Han}{2})(?=\p{Script=Han}{3}[^。，]{0,20}[，。])/gu;

const RADICALS: Readonly<Record<string, string>> = {
  人: '⼈',
  大: '⼤',
  工: '⼯',
  民: '⺠',
  一: '⼀',
  力: '⼒',
  生: '⽣',
  水: '⽔',
  心: '⼼',
  行: '⾏',
  高: '⾼',
};
const COMPATIBLE: Readonly<Record<string, string>> = {
  金: '\uf90a',
  不: '\uf967',
  立: '\uf9f7',
  理: '\uf9e4',
  利: '\uf9dd',
  老: '\uf934',
};

const SIMPLIFIED: Readonly<Record<string, string>> = {
  發: '发',
  業: '业',
  實: '实',
  農: '农',
  進: '进',
  設: '设',
  產: '产',
  動: '动',
  務: '务',
  學: '学',
  環: '环',
  護: '护',
  質: '质',
  點: '点',
  會: '会',
  開: '开',
  縣: '县',
};
const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SIMPLIFIED).map(([t, s]) => [s, t]),
);
const OTHER_SCRIPT = { simplified: TRADITIONAL, traditional: SIMPLIFIED };

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

/** A long passage stands twice. */
const LONG = 150;

export const SURFACE: readonly Damage[] = [
  {
    name: 'pinyin gloss',
    rules: ['pinyin-gloss'],
    isMended: true,
    apply: replacing(PROSE, GLOSSED, ([character], random) => {
      const reading = READINGS[character]!;
      return random.one([`${character}(${reading})`, `${character}（${reading}）`]);
    }),
  },
  {
    name: 'space inside a word',
    rules: ['odd-whitespace'],
    isMended: true,
    apply: replacing(['prose'], INSIDE, (_, random) => random.one([' ', '\u00a0', '\u200b', '\u2003', '  '])),
  },
  {
    name: 'space before a mark',
    rules: ['odd-whitespace'],
    isMended: true,
    apply: replacing(['prose'], /(?<=\p{Script=Han}{2})(?=。$|[，；：].*。$)/gu, (_, random) =>
      random.one([' ', '\u00a0', '\u3000']),
    ),
  },
  {
    name: 'radical or compatibility form',
    rules: ['odd-character'],
    isMended: true,
    apply: replacing(
      PROSE,
      new RegExp(`[${Object.keys({ ...RADICALS, ...COMPATIBLE }).join('')}]`, 'gu'),
      ([character]) => RADICALS[character] ?? COMPATIBLE[character],
    ),
  },
  {
    name: 'remains of a page’s source',
    rules: ['odd-character'],
    apply: replacing(PROSE, /(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu, (_, random) =>
      random.one(['&nbsp;', '&ldquo;', '$1.$2', '\ue5e5', '\u0007', '&#8226;', '\ufffd']),
    ),
  },
  {
    name: 'half-width punctuation',
    rules: ['halfwidth-punctuation'],
    apply: replacing(PROSE, /(?<=\p{Script=Han})[，；：（）](?=\p{Script=Han})/gu, ([mark]) => HALF[mark]),
  },
  {
    name: 'quotation mark or bracket without its partner',
    rules: ['unbalanced-pair'],
    apply: (report, random) => {
      const site = random.any(sitesOf(report, PROSE, /([“《（])([^”》）]{2,20})([”》）])/gu));
      if (!site) return undefined;
      const [all, open, inside, close] = site.match;
      const text = random.chance(0.5) ? `${open}${inside}` : `${inside}${close}`;
      return replaced(report, site, text, span(0, all.length - 1));
    },
  },
  {
    name: 'character of the other script',
    rules: ['mixed-script'],
    apply: (report, random) => {
      const table = OTHER_SCRIPT[report.script];
      return replacing(
        ['prose', 'tasks', 'heading'],
        new RegExp(`[${Object.keys(table).join('')}]`, 'gu'),
        ([character]) => table[character],
      )(report, random);
    },
  },
  {
    name: 'line broken inside a sentence',
    rules: ['broken-line'],
    apply: replacing(
      ['prose'],
      /(?<=^.{35,}[，。；][^，。；]{2,20}\p{Script=Han})(?=\p{Script=Han}{4}[^。]*[，。])|(?<=^.{10,}[，、])(?=\p{Script=Han}{4})/gu,
      () => '\n',
    ),
  },
  {
    name: 'paragraph that stands twice',
    rules: ['duplicate-passage'],
    apply: (report, random) => {
      const { lines } = report;
      const neighbours = linesOf(report, 'prose').filter((i) => lines[i]!.text.length >= 50);
      const i = random.any(neighbours);
      if (i === undefined) return undefined;
      const at =
        lines[i]!.text.length >= LONG && random.chance(0.5)
          ? random.one(
              linesOf(report, 'heading')
                .filter((h) => h > i)
                .concat(i + 1),
            )
          : i + 1;
      return withLines(report, at, [lines[i]!.text]);
    },
  },
  {
    name: 'every line broken at one width',
    rules: ['broken-line'],
    apply: (report, random) => {
      const width = random.int(20, 34);
      const pieces = report.lines.map(
        ({ text }) => text.match(new RegExp(`.{1,${width}}[，。、；：”）]?`, 'gu')) ?? [''],
      );
      const text = pieces.map((lines) => lines.join('\n')).join('\n');
      const broken = pieces.findIndex((lines) => lines.length > 1 && /\p{Script=Han}$/u.test(lines[0]!));
      if (broken < 0) return undefined;
      const at =
        pieces.slice(0, broken).reduce((sum, lines) => sum + lines.join('\n').length + 1, 0) +
        pieces[broken]![0]!.length;
      return { text, places: [span(at, at + 1)] };
    },
  },
];
