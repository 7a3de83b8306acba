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

const SIMPLIFIED = new Uint16Array(0x10000);
for (let i = 0; i < FOLD.length; i += 2) SIMPLIFIED[FOLD.charCodeAt(i)] = FOLD.charCodeAt(i + 1);
