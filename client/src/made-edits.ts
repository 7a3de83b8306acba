/** Replaces the text from `start` to `end` (UTF-16, half-open). */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edits made so far, the latest first: ways that begin alike share their beginning. */
interface Made<E> {
  readonly edit: E;
  readonly before: Made<E> | undefined;
}

/**
 * Which of ascending edits turned one text into another: the user may have left some out. Undefined when no choice of
 * them did. Where edits touch, more than one choice may fit for a while, so all that fit are followed.
 */
export function madeEdits<E extends Edit>(before: string, after: string, edits: readonly E[]): E[] | undefined {
  const start = edits[0]?.start ?? before.length;
  if (!after.startsWith(before.slice(0, start))) return undefined;
  /** By where in the new text stands what stands at the next edit's start in the old one. */
  let ways = new Map<number, Made<E> | undefined>([[start, undefined]]);
  for (const [i, edit] of edits.entries()) {
    const behind = before.slice(edit.end, edits[i + 1]?.start ?? before.length);
    const left = before.slice(edit.start, edit.end) + behind;
    const made = edit.newText + behind;
    const next = new Map<number, Made<E> | undefined>();
    for (const [at, way] of ways) {
      if (after.startsWith(left, at)) next.set(at + left.length, way);
      if (after.startsWith(made, at)) next.set(at + made.length, { edit, before: way });
    }
    ways = next;
  }
  if (!ways.has(after.length)) return undefined;
  const out: E[] = [];
  for (let way = ways.get(after.length); way; way = way.before) out.push(way.edit);
  return out.reverse();
}
