import type { Paragraph } from '../model/report';
import { span } from '../text/span';
import { FIGURES } from './clauses';
import { defineRule, type Found } from './rule';

/** 二O二四, 二○二四, 二0二四: a letter, a circle or a digit where 〇 belongs. */
const YEAR = /(?<![\d一二三四五六七八九〇])[一二][一二三四五六七八九〇OoＯ○０0]{3}(?=年)/g;
const MONTH = /^年[一二三四五六七八九十]{1,3}月/;
const WRONG_ZERO = /[OoＯ○０0]/g;
/** 63～68%: both ends of a range bear the sign, GB/T 15835. */
const RANGE = /(?<![\d.～~—－–%％-])(\d+(?:\.\d+)?)([～~—－–])(?=\d+(?:\.\d+)?([%％]))/g;
/** `增长18。8%`, `增长1. 8倍`, `下降77.%`, `合格率98%%`: a figure whose point or sign went wrong. */
const SPOILT =
  /(?<=\p{Script=Han})(\d+)(?:(?:。|\. |\.{2})(\d+)|\.(?=[%％])|(?:\.\d+)?(?=[%％]{2}))(?:([%％])\3?(?![%％])|(?=倍|个百分点|個百分點|[万亿萬億]元))/gu;
/** 12，000万元: a full-width comma among the digits of one number. 2022，300人 is a year and a number. */
const WIDE_COMMA =
  /(?<=\p{Script=Han})(?!(?:19|20)\d{2}，)\d{1,3}(?:，\d{3})+(?![\d，.])(?=[万亿萬億]?(?:元|美元|人|户|戶|亩|畝|吨|噸|家|个|個|公里|平方米|千瓦))/gu;
/** 1O.2亿元, 2O24年: a letter among digits. */
const LETTER_ZERO = /(?<![A-Za-z\d.])\d+[OＯ](?:\d*\.?\d+)?(?=[%％万亿萬億元人户戶年月日个個家亩畝倍])/g;
/** 回顾2024各项工作: a year is followed by 年 before words that count on it. */
const BARE_YEAR = /(?<![\d.．,，年/-])((?:19|20)\d{2})(?=各[项項]|全年|重[点點]工作|工作[总總]结)/g;
/** ９５％, ２０２４年: a Simplified text has its figures in half width; Taiwan's gazettes do not. A label's figure is the label's. */
const WIDE = /(?=[０-９])(?<!^[\s\u3000（(]{0,8})[０-９]+(?:[．.，,][０-９]+)*％?|[０-９]{2,}(?:[．.][０-９]+)?％?/g;
/** 3．5％ beside 6.2%: in a text that writes both, one of them slipped. */
const WIDE_POINT = /(?<=\d)．(?=\d+(?:[%％倍元万亿]|个百分点))/g;
/** 3、4名, 三、四个: a guess of two neighbouring numbers takes no mark, GB/T 15835. */
const GUESS =
  /(?<![第\d.．、\-—～一二三四五六七八九十])(?:([1-8])、([2-9])|([一二三四五六七八])、([二三四五六七八九]))(?=[多余]?(?:名|人|天|户|家|倍|岁|公里|里路|米|元|万元|分钟|小时|个月|个(?![区市县旗部级层阶段])|位|件|棵|亩|吨|斤)(?![级类等]))/g;
/** 二〇二四年5月21日, 2024年五月二十一日: one date, two kinds of numerals. 2024年五月初五 is lunar. */
const MIXED_DATE =
  /(?<![\d一二三四五六七八九〇○零])(?:[一二][〇○零Oo0一二三四五六七八九]{3}年\s*\d{1,2}月(?:\s*\d{1,2}日)?|(?:19|20)\d{2}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)(?!\d))/g;
/** 2024年05月06日: the day's and the month's number have no zero in front, GB/T 9704. */
const PADDED = /(?<!\d)((?:19|20)\d{2}年)(0\d|\d{1,2})月(0\d|\d{1,2})日/g;
/** 农历2025年1月22日: lunar dates are written in Chinese numerals, GB/T 15835. */
const LUNAR = /(?:农历|農曆|農歷|阴历|陰曆)\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日?/g;

export default defineRule({
  id: 'number-style',
  scope: 'paragraph',
  severity: 'hint',
  docs: {
    title: { en: 'Form of a number', 'zh-cn': '数字用法', 'zh-tw': '數字用法' },
    why: {
      en: 'Zero in a Chinese year is 〇, both ends of a range bear their sign, lunar dates are in Chinese numerals.',
      'zh-cn': '汉字年份的“零”写作“〇”，数值范围两端都带单位符号，农历日期用汉字。',
      'zh-tw': '漢字年份的「零」寫作「〇」，數值範圍兩端都帶單位符號，農曆日期用漢字。',
    },
    clause: FIGURES,
    examples: [
      { bad: '⟦zero¦二O二四⟧年三月召开。', good: '二〇二四年三月召开。' },
      { bad: '覆盖率达到⟦range¦63～⟧68%。', good: '覆盖率达到63%～68%。' },
    ],
  },
  messages: {
    zero: {
      en: 'Zero in a Chinese year is “〇”',
      'zh-cn': '汉字年份的零应写作“〇”',
      'zh-tw': '漢字年份的零應寫作「〇」',
    },
    writeZero: { en: 'Change to “{expected}”', 'zh-cn': '改为“{expected}”', 'zh-tw': '改為「{expected}」' },
    range: {
      en: 'The lower end lacks its “{sign}”',
      'zh-cn': '范围前一个数也要带“{sign}”',
      'zh-tw': '範圍前一個數也要帶「{sign}」',
    },
    addSign: { en: 'Add “{sign}”', 'zh-cn': '补上“{sign}”', 'zh-tw': '補上「{sign}」' },
    spoilt: {
      en: 'The figure’s point or sign is wrong',
      'zh-cn': '数字的小数点或单位符号有误',
      'zh-tw': '數字的小數點或單位符號有誤',
    },
    year: { en: 'The year lacks its “年”', 'zh-cn': '年份后缺“年”字', 'zh-tw': '年份後缺「年」字' },
    addYear: { en: 'Add “年”', 'zh-cn': '补上“年”', 'zh-tw': '補上「年」' },
    wide: { en: 'Full-width figures in a Simplified text', 'zh-cn': '数字应用半角', 'zh-tw': '數字應用半形' },
    narrow: { en: 'Make them half-width', 'zh-cn': '改为半角', 'zh-tw': '改為半形' },
    guess: {
      en: 'A rough number takes no 、',
      'zh-cn': '表示概数的两个数之间不用顿号',
      'zh-tw': '表示概數的兩個數之間不用頓號',
    },
    mixedDate: {
      en: 'A date in two kinds of numerals',
      'zh-cn': '同一日期混用汉字和阿拉伯数字',
      'zh-tw': '同一日期混用漢字和阿拉伯數字',
    },
    padded: { en: 'No zero before month and day', 'zh-cn': '月、日不编虚位', 'zh-tw': '月、日不編虛位' },
    lunar: { en: 'A lunar date in Arabic numerals', 'zh-cn': '农历日期应用汉字数字', 'zh-tw': '農曆日期應用漢字數字' },
  },
  isHabit: true,
  meant: ({ traits: { script }, source }, found) =>
    script === 'traditional' && found.some(isCircle) && NATIVE.test(source) && !source.includes('“')
      ? found.filter((each) => !isCircle(each))
      : found,
  *check({ prose }, { script }) {
    if (script !== 'traditional') yield* inSimplified(prose);
    for (const { index, 0: date } of prose.text.matchAll(MIXED_DATE)) {
      yield { span: prose.toSource(index, index + date.length), message: 'mixedDate' };
    }
    for (const match of prose.text.matchAll(YEAR)) {
      const expected = match[0].replace(WRONG_ZERO, '〇');
      // Hong Kong's and Taiwan's offices write 二○二四年三月; the year alone is theirs where their quotation marks are.
      const isCustom =
        script === 'traditional' &&
        !/[OoＯ０0]/.test(match[0]) &&
        MONTH.test(prose.text.slice(match.index + 4, match.index + 9));
      if (expected === match[0] || isCustom) continue;
      const at = prose.toSource(match.index, match.index + match[0].length);
      yield {
        span: at,
        message: 'zero',
        data: { zero: /[OoＯ０0]/.exec(match[0])?.[0] ?? '○' },
        fixes: [
          { title: { message: 'writeZero', data: { expected } }, kind: 'safe', edits: [{ span: at, text: expected }] },
        ],
      };
    }
    for (const match of prose.text.matchAll(RANGE)) {
      const at = prose.toSource(match.index, match.index + match[0].length);
      const behind = prose.toSource(match.index, match.index + match[1]!.length).end;
      const data = { sign: match[3]! };
      yield {
        span: at,
        message: 'range',
        data,
        fixes: [
          {
            title: { message: 'addSign', data },
            kind: 'safe',
            edits: [{ span: span(behind, behind), text: match[3]! }],
          },
        ],
      };
    }
    for (const match of prose.text.matchAll(SPOILT)) {
      const at = prose.toSource(match.index, match.index + match[0].length);
      const expected = match[0]
        .replace(/。|\. |\.{2}/, '.')
        .replace(/\.(?=[%％])/, '')
        .replace(/[%％]{2}$/, match[3]!);
      yield {
        span: at,
        message: 'spoilt',
        fixes: [
          {
            title: { message: 'writeZero', data: { expected } },
            kind: 'suggestion',
            edits: [{ span: at, text: expected }],
          },
        ],
      };
    }
    for (const [pattern, wrong, right] of MISTYPED) {
      for (const { index, 0: figure } of prose.text.matchAll(pattern)) {
        const at = prose.toSource(index, index + figure.length);
        const expected = figure.replace(wrong, right);
        const title = { message: 'writeZero', data: { expected } } as const;
        yield {
          span: at,
          message: 'spoilt',
          fixes: [{ title, kind: 'suggestion', edits: [{ span: at, text: expected }] }],
        };
      }
    }
    for (const match of prose.text.matchAll(BARE_YEAR)) {
      const at = prose.toSource(match.index, match.index + match[1]!.length);
      yield {
        span: at,
        message: 'year',
        fixes: [
          { title: { message: 'addYear' }, kind: 'suggestion', edits: [{ span: span(at.end, at.end), text: '年' }] },
        ],
      };
    }
    for (const match of prose.text.matchAll(LUNAR)) {
      yield { span: prose.toSource(match.index, match.index + match[0].length), message: 'lunar' };
    }
  },
});

/** Signs of a text that was not converted from Simplified. */
const NATIVE = /「|香港|澳門/;
const isCircle = ({ message, data }: Found): boolean => message === 'zero' && data?.zero === '○';

const MISTYPED = [
  [WIDE_COMMA, /，/g, ','],
  [LETTER_ZERO, /[OＯ]/g, '0'],
] as const;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Taiwan writes full-width figures by custom, and Hong Kong pads no less than it likes. */
function* inSimplified(prose: Paragraph['prose']) {
  const isMixed = prose.text.includes('．') && count(prose.text, /\d．\d/g) <= count(prose.text, /\d\.\d/g);
  const figures = [WIDE, ...(isMixed ? [WIDE_POINT] : [])]
    .flatMap((pattern) => [...prose.text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index);
  const wide = figures.map(({ index, 0: figure }) => ({
    at: prose.toSource(index, index + figure.length),
    text: figure.normalize('NFKC'),
  }));
  if (wide.length > 0) {
    const edits = wide.map(({ at, text }) => ({ span: at, text }));
    yield {
      span: wide[0]!.at,
      also: wide.slice(1).map(({ at }) => at),
      message: 'wide' as const,
      fixes: [{ title: { message: 'narrow' as const }, kind: 'safe' as const, edits }],
    };
  }
  for (const { index, 0: guess, 1: digit, 2: next, 3: numeral, 4: other } of prose.text.matchAll(GUESS)) {
    const [one, two] = [digit ?? numeral!, next ?? other!].map(
      (each) => '一二三四五六七八九'.indexOf(each) + 1 || Number(each),
    );
    if (two !== one! + 1) continue;
    const at = prose.toSource(index, index + guess.length);
    const expected = '一二三四五六七八九'.slice(one! - 1, two);
    const title = { message: 'writeZero', data: { expected } } as const;
    yield {
      span: at,
      message: 'guess' as const,
      fixes: [{ title, kind: 'suggestion' as const, edits: [{ span: at, text: expected }] }],
    };
  }
  for (const { index, 0: date, 1: year, 2: month, 3: day } of prose.text.matchAll(PADDED)) {
    const expected = `${year!}${Number(month)}月${Number(day)}日`;
    if (expected === date) continue;
    const at = prose.toSource(index, index + date.length);
    const title = { message: 'writeZero', data: { expected } } as const;
    yield {
      span: at,
      message: 'padded' as const,
      fixes: [{ title, kind: 'safe' as const, edits: [{ span: at, text: expected }] }],
    };
  }
}
