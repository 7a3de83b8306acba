import { FOLD } from './hole-contexts';

/**
 * The text with the Traditional characters that our tables know replaced by Simplified ones, one UTF-16 unit for one,
 * so that every offset stays. Only good for looking something up: 裡 and 里 become the same.
 */
export function fold(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const simplified = SIMPLIFIED[text.charCodeAt(i)]!;
    if (simplified === 0) continue;
    out += text.slice(kept, i) + String.fromCharCode(simplified);
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** The same for one UTF-16 unit. */
export const foldCode = (code: number): number => SIMPLIFIED[code]! || code;

/** Every UTF-16 unit that is folded into this one, and itself. */
export const unfoldCode = (code: number): readonly number[] => [code, ...(TRADITIONAL.get(code) ?? [])];

const SIMPLIFIED = new Uint16Array(0x10000);
const TRADITIONAL = new Map<number, number[]>();
for (let i = 0; i < FOLD.length; i += 2) {
  const [from, to] = [FOLD.charCodeAt(i), FOLD.charCodeAt(i + 1)];
  SIMPLIFIED[from] = to;
  TRADITIONAL.set(to, [...(TRADITIONAL.get(to) ?? []), from]);
}
