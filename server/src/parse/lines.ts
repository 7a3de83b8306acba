import { span, type Span } from '../text/span';

/** The lines of `source` from offset `from` on, without their line ends; `\r\n`, `\n` and a lone `\r` end a line. */
export function* linesFrom(source: string, from: number): Generator<Span> {
  let start = from;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    yield span(start, at);
    if (code === CR && source.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  yield span(start, source.length);
}

const LF = 10;
const CR = 13;
