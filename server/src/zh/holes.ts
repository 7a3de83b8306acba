import type { Span } from '../text/span';
import { figureHoles } from './hole-figures';
import { findMasks } from './hole-masks';

/** Characters written over a figure, a name or a word (`*%`, `××县`, `卫生_改革`), in order. */
export const maskSpans = (text: string): Span[] => findMasks(text).map(({ span }) => span);

/** How many units of a paragraph's prose have certainly lost their figure (`增长%`), whatever else the document says. */
export const countCertainHoles = (prose: string): number => figureHoles(prose, 'none').length;

/** How many figures stand with what they count. Dates, document numbers and numbered items are none of them. */
export const countFigures = (prose: string): number => prose.match(FIGURE)?.length ?? 0;

const FIGURE = /\d ?(?=[%％‰]|(?![年月日號号章條条款項时時分])\p{Script=Han})/gu;
