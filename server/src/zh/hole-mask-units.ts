import { EVERY_UNIT, unitAt } from './hole-scan';
import { beginsWord } from './hole-unit-words';

/** Length of the unit that the text begins with, 0 for none: 家 of 家企业, but none of 家庭. */
export function unitLength(tail: string): number {
  const start = ABOVE.exec(tail)![0].length;
  const unit = unitAt(tail, start, EVERY_UNIT);
  if (!unit || AMBIGUOUS.includes(unit.base)) return OTHER.exec(tail)?.[0].length ?? 0;
  const end = start + unit.text.length;
  return unit.base !== '' && beginsWord(unit.base, tail[end] ?? '') ? (OTHER.exec(tail)?.[0].length ?? 0) : end;
}

const ABOVE = /^ ?[多余]?/;

/** Behind a mask these are rather the end of a name (××路, ××组) or a word of their own. */
const AMBIGUOUS = [...'对路成分道层页口'];

/** What may follow a masked figure and is no unit elsewhere; 年底 is a word, but `*年底` is a year's. */
const OTHER = /^ ?[多余]?(?:年(?=[底初末来前中内后度])|[月日号时点周]|分(?=[，。、许左整]|$)|季度|[万亿])/;
