import { foldCode, unfoldCode } from './hole-fold';
import { RARE_UNITS, UNITS, type Unit } from './hole-units';

/** Units by their characters, and where one may begin. */
interface Lexicon {
  readonly root: Node;
  /** By UTF-16 unit. */
  readonly starts: Uint8Array;
}

interface Node {
  readonly next: Map<number, Node>;
  unit?: Unit;
}

/** The first offset from `from` on where a unit may begin, or 月 or 日; the text's length when there is none. */
export function nextStart(text: string, from: number, { starts }: Lexicon = COMMON_UNITS): number {
  let at = from;
  while (at < text.length && starts[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** The longest unit that stands at an offset, in either script. */
export function unitAt(text: string, offset: number, { root }: Lexicon = COMMON_UNITS): Unit | undefined {
  let node: Node | undefined = root;
  let found: Unit | undefined;
  for (let i = offset; i < text.length; i++) {
    node = node.next.get(foldCode(text.charCodeAt(i)));
    if (!node) break;
    found = node.unit ?? found;
  }
  return found;
}

function lexiconOf(units: readonly Unit[]): Lexicon {
  const root: Node = { next: new Map() };
  for (const unit of units) {
    let node = root;
    for (let i = 0; i < unit.text.length; i++) {
      const code = unit.text.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map() }));
      node = next;
    }
    // 千米 is a measure of its own rather than a thousand 米.
    if (node.unit === undefined || unit.magnitude === '') node.unit = unit;
  }
  const starts = new Uint8Array(0x10000);
  for (const first of [...root.next.keys(), '月'.charCodeAt(0), '日'.charCodeAt(0)]) {
    for (const code of unfoldCode(first)) starts[code] = 1;
  }
  return { root, starts };
}

export const COMMON_UNITS = lexiconOf(UNITS);

/** The rarer ones too. */
export const EVERY_UNIT = lexiconOf([...UNITS, ...RARE_UNITS]);
