import { span, type Span } from '../text/span';
import { DOCUMENT_ENDINGS } from './detect';

/** A file that a text names: the target of a Markdown link, or a path or name as people write it. */
export interface FileMention {
  /** As written, a percent sign for what has one. */
  readonly text: string;
  readonly span: Span;
}

const ENDING = new RegExp(`\\.(?:${DOCUMENT_ENDINGS.join('|')})(?![\\w.])`, 'gi');

/** What no path has inside where people write one into a sentence or a link. */
const BORDERS: ReadonlySet<string> = new Set(' \t\r\n\u00a0\u3000<>()[]"\'`“”‘’《》「」【】（），。；：、！？|,;');

/** No path is longer. */
const LONGEST = 260;

/** The documents that a text names by a relative path, in order. An address with a scheme is no file of the folder. */
export function findMentions(source: string): FileMention[] {
  const out: FileMention[] = [];
  let scanned = 0;
  let border = 0;
  for (const ending of source.matchAll(ENDING)) {
    for (; scanned < ending.index; scanned++) if (BORDERS.has(source[scanned]!)) border = scanned + 1;
    const start = Math.max(border, ending.index - LONGEST);
    const end = ending.index + ending[0].length;
    const text = source.slice(start, end);
    if (start < ending.index && !text.includes('//')) out.push({ text, span: span(start, end) });
  }
  return out;
}
