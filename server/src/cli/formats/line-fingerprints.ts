/** So many characters from the start of a line on make its hash: lines that are alike are told apart by what follows. */
const WINDOW = 100;
const BASE = 37;

const LINE_FEED = 10;
/** What stands for the end of the text. */
const END = 0xffff;

/**
 * A fingerprint of each line, by which a later version of the text is searched for the same finding: the one that
 * GitHub's upload action works out as `primaryLocationLineHash`. It is a polynomial hash of 64 bits over the next 100
 * characters that are neither space nor tab, and the number of the line among those with the same hash. A log that
 * brings it can be sent to GitHub's API without that action, and the action finds nothing to contradict. (For a file in
 * UTF-8, that is: the action knows no other encoding.)
 */
export function lineFingerprints(text: string): readonly string[] {
  const { units, starts } = withoutBlanks(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashOf(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

interface Units {
  /** Every line end is one line feed; behind the end there is room for a whole window. */
  readonly units: Uint16Array;
  /** Where lines begin among the units. */
  readonly starts: readonly number[];
}

function withoutBlanks(text: string): Units {
  const units = new Uint16Array(text.length + 1 + WINDOW);
  const starts = [0];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === ' ' || character === '\t') continue;
    if (character === '\r' && text[i + 1] === '\n') continue;
    const isLineEnd = character === '\n' || character === '\r';
    units[count++] = isLineEnd ? LINE_FEED : text.charCodeAt(i);
    if (isLineEnd) starts.push(count);
  }
  units[count] = END;
  return { units, starts };
}

/** In two halves, for a number holds 53 bits exactly: 1.5 µs a line, against 12 µs with BigInt. */
function hashOf(units: Uint16Array, start: number): string {
  let high = 0;
  let low = 0;
  for (let i = start; i < start + WINDOW; i++) {
    low = low * BASE + units[i]!;
    high = (high * BASE + Math.floor(low / 2 ** 32)) >>> 0;
    low >>>= 0;
  }
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
