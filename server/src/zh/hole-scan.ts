import { foldCode, unfoldCode } from './hole-fold';
import { UNITS, type Unit } from './hole-units';

/** The first offset from `from` on where a unit may begin, or 月 or 日; the text's length when there is none. */
export function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && STARTS[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** The longest unit that stands at an offset, in either script. */
export function unitAt(text: string, offset: number): Unit | undefined {
  let node: Node | undefined = ROOT;
  let found: Unit | undefined;
  for (let i = offset; i < text.length; i++) {
    node = node.next.get(foldCode(text.charCodeAt(i)));
    if (!node) break;
    found = node.unit ?? found;
  }
  return found;
}

interface Node {
  readonly next: Map<number, Node>;
  unit?: Unit;
}

const ROOT: Node = { next: new Map() };
for (const unit of UNITS) {
  let node = ROOT;
  for (let i = 0; i < unit.text.length; i++) {
    const code = unit.text.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map() }));
    node = next;
  }
  // 千米 is a thousand 米 in one reading and a measure of its own in the other; the first stays.
  node.unit ??= unit;
}

const STARTS = new Uint8Array(0x10000);
for (const first of [...ROOT.next.keys(), '月'.charCodeAt(0), '日'.charCodeAt(0)]) {
  for (const code of unfoldCode(first)) STARTS[code] = 1;
}
