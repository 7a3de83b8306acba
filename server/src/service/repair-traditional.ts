import type { FindWrongVariants } from '../model/resources';
import type { Report } from '../model/report';
import { isTraditionalText, wrongCharacters } from '../rules/mixed-script';
import { rarerVariants } from '../rules/variant-uses';
import type { Edit } from '../text/edits';
import { overlaps } from '../text/span';

export interface RepairEdit extends Edit {
  readonly before: string;
  /** A Simplified character; a wrong variant (關于); the rarer of two accepted forms (台灣 beside 臺灣). */
  readonly cause: 'script' | 'variant' | 'unify';
}

/**
 * What makes one good Traditional text of a badly converted one: every Simplified character and every wrong variant put
 * right, and accepted variants made alike. Ascending; empty for a Simplified document. Unlike the rules this does not
 * ask whether the document holds enough of them: somebody wants them all, and looks them through.
 */
export function repairTraditional(report: Report, find: FindWrongVariants): RepairEdit[] {
  if (!isTraditionalText(report)) return [];
  const wrong = wrongCharacters(report, find).map(({ span, text, right, kind }): RepairEdit => {
    return { span, text: right, before: text, cause: kind === 'stray' ? 'script' : 'variant' };
  });
  const unified = rarerVariants(report)
    .filter(({ span }) => !wrong.some((edit) => overlaps(edit.span, span)))
    .map(({ span, text, right }): RepairEdit => ({ span, text: right, before: text, cause: 'unify' }));
  return [...wrong, ...unified].sort((a, b) => a.span.start - b.span.start);
}
