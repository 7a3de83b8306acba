/** Reads well in a message of at most forty characters, twice if need be. */
const LONGEST = 5;

/** As far as one looks for a mark to begin or end at. */
const REACH = 8;

/**
 * The last few characters before an offset, for a message: from a punctuation mark or a line's end where one is near, so
 * that no word is cut there. A mark at the offset itself is left out.
 */
export function wordsBefore(text: string, offset: number): string {
  const all = text.slice(Math.max(0, offset - REACH), offset);
  const reach = all.replace(/[\p{P}\s]+$/u, '');
  const clause = /[^\p{P}\r\n]*$/u.exec(reach)![0].trimStart();
  if (clause === '') return whole(all.trim());
  return clause.length < reach.length || offset < REACH ? whole(clause) : whole(clause.slice(-LONGEST));
}

/** The same for what stands from an offset on. */
export function wordsBehind(text: string, offset: number): string {
  const all = text.slice(offset, offset + REACH);
  const reach = all.replace(/^[\p{P}\s]+/u, '');
  const clause = /^[^\p{P}\r\n]*/u.exec(reach)![0].trimEnd();
  if (clause === '') return whole(all.trim());
  return clause.length < reach.length || all.length < REACH ? whole(clause) : whole(clause.slice(0, LONGEST));
}

/** Half of a character at either end is none. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
