import { FOLDED } from './folded';

const folds = new Uint16Array(0x10000);
for (let i = 0; i < FOLDED.length; i += 2) folds[FOLDED.charCodeAt(i)] = FOLDED.charCodeAt(i + 1);

/** The Simplified character that a Traditional one of our lists stands for; any other unit is itself. */
export const foldUnit = (unit: number): number => folds[unit]! || unit;

/** The same text, unit for unit, with the characters of our lists in Simplified. Good for looking up only. */
export function foldText(text: string): string {
  let folded = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const simplified = folds[text.charCodeAt(i)]!;
    if (simplified === 0) continue;
    folded += text.slice(kept, i) + String.fromCharCode(simplified);
    kept = i + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}
