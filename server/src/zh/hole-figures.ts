import { span, type Span } from '../text/span';
import { fold } from './hole-fold';
import { lostFigures, type LostFigure } from './hole-losses';
import { nextStart, unitAt } from './hole-scan';
import { isCertain, isLikely, isRoundAmount, isSound } from './hole-signs';
import { isHan, siteOf } from './hole-sites';
import type { Unit } from './hole-units';

/** A unit whose figure is gone. Spans count in the text it was found in. */
export interface FigureHole {
  /** The words that lead up to the hole together with the unit: `投资亿元`. */
  readonly span: Span;
  /** The unit alone; the figure belongs before it. */
  readonly unit: Span;
}

/** What is known of the document that a text stands in: it has no other holes, some, or most of its figures are gone. */
export type Loss = 'none' | 'some' | 'most';

/**
 * Units that lost their figure, in order. In a document without other holes only signs count that are no coincidence
 * (`增长%`); in one with some, also a counter at a clause's end behind a noun (`应急演练次，`); in one that lost most of
 * its figures, whatever grammar wants a figure for (`lostFigures`).
 *
 * Every paragraph is asked whenever it is parsed. This takes 14 ns a character on reports; one pattern of all units,
 * run over the folded text, took 62 ns.
 */
export function figureHoles(prose: string, loss: Loss): FigureHole[] {
  const found: LostFigure[] = [];
  let end = 0;
  for (let start = nextStart(prose, 0); start < prose.length; start = nextStart(prose, end)) {
    const unit = unitAt(prose, start);
    const at = span(start, (end = start + (unit?.text.length ?? 1)));
    if (unit) {
      const wordsEnd = wordsBeforeHole(prose, start, unit, loss !== 'none');
      if (wordsEnd !== undefined) found.push({ unit: at, wordsEnd });
    } else if (isBareDate(prose, at)) found.push({ unit: at, wordsEnd: start });
  }
  const lost = loss === 'most' ? lostFigures(prose, found) : found;
  return lost.length === 0 || isTableRow(prose)
    ? []
    : apart(lost.map(({ unit, wordsEnd }) => holeAt(prose, wordsEnd, unit)));
}

/** Where the words end after which a unit lacks its figure; undefined where it lacks none. */
function wordsBeforeHole(text: string, start: number, unit: Unit, weak: boolean): number | undefined {
  if (!isSound(text, start, unit, weak)) {
    const site = siteOf(text, start, unit);
    if (weak ? isCertain(site) || isLikely(site) : isCertain(site) && !isRoundAmount(site)) return site.wordsEnd;
  }
  const isBare = BARE[unit.text]?.test(fold(text.slice(Math.max(0, start - 15), start + 2)));
  return isBare ? start : undefined;
}

/** 2024年月日, 3月日上午, 于月日开幕; 出生年月日 is whole. */
function isBareDate(text: string, { start, end }: Span): boolean {
  if (!/[月日]/.test(text[start]!)) return false;
  const before = fold(text.slice(Math.max(0, start - 12), end));
  if (BARE_DAY_BEFORE.test(before)) return BARE_DAY_AFTER.test(text.slice(start, end + 2));
  return BARE_DATE_BEFORE.test(before) && BARE_DATE_AFTER.test(text.slice(start, end + 1));
}

const BARE_DATE_BEFORE = /\d年(?:月|(?:\d{0,2}|【待补】)月日)$/;
/** Characters that make another word with the 日 before them. */
const DAY_WORDS = '均常报程趋益历内用产照前本子语新渐夜期后志间出落光晒元军';
const BARE_DATE_AFTER = new RegExp(`^(?:月[\\d，,。、日底末初上中下份]|日(?![${DAY_WORDS}]))`);
const BARE_DAY_BEFORE = /(?:[于在]|时间[：:])(?:【待补】)?月日?$/;
const BARE_DAY_AFTER = new RegExp(`^月?日(?![${DAY_WORDS}])`);

/**
 * Units that their words give away, whatever the tables say: 新增高新技术企业家 (there are 企业家, but they are not newly
 * added), 到年，森林覆盖率….
 */
const BARE: Readonly<Record<string, RegExp>> = {
  条: /第条.?$/u,
  项: /第项.?$/u,
  家: /(?:新增|净增|认定|入驻|挂牌|关停|淘汰|取缔|入库|注册|登记|引入|引进|排查|检查|抽查|涉及|约谈|处罚|查处)\p{Script=Han}{0,10}企业家[，,。、；;]$/u,
  位: /[国省市县区界列]前位[，,。、；;]$/u,
  天: /(?:缩短|压缩|压减|提前|延长|推迟|节约)了?天[，,。、；;]$/u,
  年: /(?:^|[，,。；;：:争计划保])到年[，,]$/,
};

/** A column heading has its unit and no figure (`比上年增长％`). */
const isTableRow = (text: string): boolean => /[\t|]|[ \u3000]{2}/.test(text) && !/[，。；：,;:]/.test(text);

/** In 2024年月日 the second hole's words would take in the first hole. */
function apart(holes: readonly FigureHole[]): FigureHole[] {
  let end = 0;
  return holes.map((hole) => {
    const start = Math.max(hole.span.start, end);
    end = hole.span.end;
    return { ...hole, span: span(start, end) };
  });
}

/** The hole with the words before it: two characters, or three where the last is but a particle (`缩短了分钟`). */
function holeAt(text: string, wordsEnd: number, unit: Span): FigureHole {
  const last = fold(text.slice(Math.max(0, wordsEnd - 2), wordsEnd));
  const wanted = last.endsWith('第') ? 1 : PARTICLES.test(last) ? 3 : 2;
  let start = wordsEnd;
  while (start > wordsEnd - wanted && isHan(text.charCodeAt(start - 1))) start--;
  return { span: span(start < wordsEnd ? start : unit.start, unit.end), unit };
}

const PARTICLES = /(?:[了至的达为近超过约共占由从]|[^达]到)$/;
