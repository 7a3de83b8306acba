import { span, type Span } from '../text/span';
import { fold } from './hole-fold';
import { isCertain, isLikely, type Site } from './hole-signs';
import { UNIT } from './hole-units';

/** A unit whose figure is gone. Spans count in the text it was found in. */
export interface FigureHole {
  /** The words that lead up to the hole together with the unit: `投资亿元`. */
  readonly span: Span;
  /** The unit alone; the figure belongs before it. */
  readonly unit: Span;
}

/**
 * Units that lost their figure, in order. `weak` also takes signs that would be a coincidence too often in a document
 * without other holes: a counter at a clause's end behind a noun (`应急演练次，`), a noun whose counter stands bare.
 */
export function figureHoles(prose: string, weak: boolean): FigureHole[] {
  const text = fold(prose);
  if (TABLE_ROW.test(text) && !CLAUSE_MARK.test(text)) return [];
  const holes: FigureHole[] = [];
  for (const match of text.matchAll(UNITS)) {
    if (FIGURE_END.test(text[match.index - 1] ?? '')) continue;
    const unit = span(match.index, match.index + match[0].length);
    const site = siteOf(text, unit, match[1] ?? '', match[2] ?? '');
    if (isCertain(site) || (weak && isLikely(site))) holes.push(holeAt(text, site.last, unit));
  }
  for (const match of text.matchAll(BARE)) {
    const end = match.index + match[0].length;
    holes.push(holeAt(text, '', span(end - 1, end)));
  }
  return apart(holes.sort((a, b) => a.unit.start - b.unit.start));
}

const UNITS = new RegExp(UNIT, 'g');
/** The usual case, by far. */
const FIGURE_END = /[\d０-９.]/;
/** A column heading has its unit and no figure (`比上年增长％`). */
const TABLE_ROW = /[\t|]|[ \u3000]{2}/;
const CLAUSE_MARK = /[，。；：,;:]/;

/**
 * Units that their own words give away: 2024年月日, 3月日上午 (出生年月日 is whole), 新增高新技术企业家 (there are 企业家,
 * but they are not newly added). Each pattern begins with what it matches, which spares looking back from everywhere.
 */
const BARE = new RegExp(
  [
    '月(?<=\\d年月)(?=[，,。、日底末初上中下份])',
    '日(?<=\\d年(?:\\d{0,2}|【待补】)月日)(?![均常报程趋益历内用产照前本子语新渐夜期后志间出落光晒元军])',
    '企业家(?<=(?:新增|净增|新认定)\\p{Script=Han}{0,10}企业家)(?=[，,。、；;])',
  ].join('|'),
  'gu',
);

/** In 2024年月日 the second hole's words would take in the first hole. */
function apart(holes: readonly FigureHole[]): FigureHole[] {
  let end = 0;
  return holes.map((hole) => {
    const start = Math.max(hole.span.start, end);
    end = hole.span.end;
    return { ...hole, span: span(start, end) };
  });
}

function siteOf(text: string, unit: Span, magnitude: string, base: string): Site {
  const after = text.slice(unit.end, unit.end + 2);
  const endsClause = /^[，。、；：,;:!！）)]/.test(after);
  // `生产总值 亿元，` is a hole with a space left over; without the mark behind it, it may be a table.
  let end = unit.start;
  if (endsClause) while (end > unit.start - 2 && /[ \t\u3000]/.test(text[end - 1] ?? '')) end--;
  return {
    unit: text.slice(unit.start, unit.end),
    magnitude,
    base,
    before: text.slice(Math.max(0, end - 5), end),
    last: text[end - 1] ?? '',
    after,
    next: /^[以左上]/.test(after) ? 'L' : /^[\p{L}\p{N}]/u.test(after) ? 'H' : 'P',
    endsClause,
  };
}

/** The hole with the words before it: two characters, or three where the last is but a particle (`缩短了分钟`). */
function holeAt(text: string, last: string, unit: Span): FigureHole {
  const end = last === '' ? unit.start : text.lastIndexOf(last, unit.start - 1) + 1;
  const wanted = last === '第' ? 1 : PARTICLES.test(text.slice(end - 2, end)) ? 3 : 2;
  let start = end;
  while (start > end - wanted && HAN.test(text[start - 1] ?? '')) start--;
  return { span: span(start < end ? start : unit.start, unit.end), unit };
}

const HAN = /\p{Script=Han}/u;
const PARTICLES = /(?:[了至的达为近超过约共占]|[^达]到)$/;
