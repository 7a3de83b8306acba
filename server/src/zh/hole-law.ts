import type { Site } from './hole-sites';
import { isFormalNumeral } from './numerals';

/**
 * Whole in the language of courts and offices: a formal numeral before the unit, 處有期徒刑, 處新臺幣, 同條項, 106年間起, and what
 * they do with a case (查明妥處, 研處).
 */
export function isOfLaw({ unit: { base }, before, last, after }: Site): boolean {
  if (isFormalNumeral(before)) return true;
  if (base === '处') return SENTENCE.test(after) || /[妥研核议酌卓惩另]$/.test(last);
  return (base === '项' && /[条款]/.test(last)) || (base === '起' && last === '间');
}
const SENTENCE = /^(?:有期|无期|拘役|徒刑|罚[金锾]|新台币|[壹贰叁参肆伍陆柒捌玖拾])/;
