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
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0;
  const visible = head.match(/\S/gu)?.length ?? 0;
  return han >= MIN_HAN && han >= visible * MIN_HAN_SHARE;
}
