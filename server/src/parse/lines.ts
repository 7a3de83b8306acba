import { span, type Span } from '../text/span';

/** The lines of `source` from offset `from` on, without their line ends; `\r\n`, `\n` and a lone `\r` end a line. */
export function* linesFrom(source: string, from: number): Generator<Span> {
  let start = from;
  let [feed, carriage] = [next(source, '\n', from), next(source, '\r', from)];
  while (feed < source.length || carriage < source.length) {
    const end = Math.min(feed, carriage);
    yield span(start, end);
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed < start) feed = next(source, '\n', start);
    if (carriage < start) carriage = next(source, '\r', start);
  }
  yield span(start, source.length);
}

/** Where the character stands next, or the text's end. */
function next(source: string, character: string, from: number): number {
  const at = source.indexOf(character, from);
  return at < 0 ? source.length : at;
}
