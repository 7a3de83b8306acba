/** Beyond this many characters a text's beginning tells nothing new. */
export const HEAD_LENGTH = 2000;

/** A title and the head of a page give at least this many; a log with a few Chinese words in it does not. */
const MIN_HAN = 10;
/** The share of Han in visible characters; scraped pages begin with addresses and markup. */
const MIN_HAN_SHARE = 0.15;

/**
 * Whether a text that begins like this is worth starting the server for. Generous on purpose: whether it is a report
 * is the server's to say, which reads all of it.
 */
export function mayBeChinese(head: string): boolean {
  const visible = head.match(/\S/gu)?.length ?? 0;
  const isEnough = (characters: number): boolean => characters >= MIN_HAN && characters >= visible * MIN_HAN_SHARE;
  return isEnough(head.match(/\p{Script=Han}/gu)?.length ?? 0) || isEnough(countGarbled(head));
}

/** What the bytes of Chinese show as in Windows-1252 and Latin-1: letters and signs. */
const SIGN =
  '[\\u0080-\\u07ff\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122\\ufffd]';
/** In UTF-8 they show as the mark of a byte that is none of it, with a few letters of any alphabet between. */
const LOST = '\ufffd';
const BESIDE_LOST = '[^\\s!-~]';
/**
 * Chinese has no spaces, so its bytes stand side by side; every other one of Big5 may be an ASCII character. Words of
 * any alphabet are shorter: eight characters of Chinese are sixteen signs.
 */
const GARBLED = new RegExp(`${LOST}(?:[!-~]?${BESIDE_LOST}){15,}|${SIGN}(?:[!-~]?${SIGN}){15,}`, 'g');
/** A line that is drawn and a row of dots have one sign or two. */
const MIN_KINDS = 6;

/** How many characters of a text belong to Chinese that was read in the wrong encoding. */
function countGarbled(text: string): number {
  const runs = (text.match(GARBLED) ?? []).filter(
    (run) => run.startsWith(LOST) || new Set(run.replace(/[!-~]/g, '')).size >= MIN_KINDS,
  );
  return runs.reduce((sum, { length }) => sum + length, 0);
}
