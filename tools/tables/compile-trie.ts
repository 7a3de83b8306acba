import { LONGEST_VALUE, MAGIC, packNode, PHRASE } from '../../server/src/convert/trie';
import type { Entry } from './dictionaries';

/** A dictionary in the order in which its entries win: the first of two equal keys is taken. */
export interface Group {
  /** Entries that cut the text into segments. */
  readonly phrases: readonly Entry[];
  readonly characters: readonly Entry[];
}

interface End {
  readonly value: string;
  readonly flag: number;
}

interface Node {
  readonly children: Map<number, Node>;
  end?: End;
}

/**
 * Compiles a group into the bytes that `readTrie` takes: a double-array trie over UTF-16 units. No two nodes share a
 * base, so one 16-bit label a slot is enough to tell whose child it is. Values lie in the pool in the order of their
 * slots, so their lengths say where each begins. The result depends on the entries alone.
 */
export function compileTrie(group: Group): Uint8Array {
  const root: Node = { children: new Map() };
  for (const entry of group.phrases) add(root, entry, PHRASE);
  for (const entry of group.characters) add(root, entry, 0);

  const alphabet = alphabetOf(root);
  const { base, label, ends } = layOut(root, new Map(alphabet.map((unit, i) => [unit, i + 1])));
  // A reader looks at most one code past the alphabet beyond any base, and need not ask whether that is inside.
  const size = base.reduce((highest, at) => Math.max(highest, at), 0) + alphabet.length + 2;
  while (base.length < size) extend(base, label, ends);
  const shapes = new Uint8Array(base.length);
  const pool: number[] = [];
  ends.forEach((end, slot) => {
    if (end === undefined) return;
    if (end.value.length === 0 || end.value.length > LONGEST_VALUE) throw new Error(`bad value: ${end.value}`);
    shapes[slot] = (end.value.length << 1) | end.flag;
    for (let i = 0; i < end.value.length; i++) pool.push(end.value.charCodeAt(i));
  });
  return pack(
    Int32Array.of(MAGIC, alphabet.length, base.length, pool.length),
    Int32Array.from(base, (at, slot) => packNode(ends[slot] !== undefined, at, label[slot]!)),
    Uint16Array.from(alphabet),
    Uint16Array.from(pool),
    shapes,
  );
}

/** Of two equal keys the first wins, as in OpenCC's dictionary groups. */
function add(root: Node, [key, value]: Entry, flag: number): void {
  let node = root;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    let next = node.children.get(unit);
    if (next === undefined) node.children.set(unit, (next = { children: new Map() }));
    node = next;
  }
  node.end ??= { value, flag };
}

/** Units used by keys, the most frequent first: small codes pack the array tightly. */
function alphabetOf(root: Node): number[] {
  const counts = new Map<number, number>();
  const visit = (node: Node): void => {
    for (const [unit, child] of node.children) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
      visit(child);
    }
  };
  visit(root);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([unit]) => unit);
}

interface Layout {
  readonly base: number[];
  readonly label: number[];
  readonly ends: (End | undefined)[];
}

function extend(base: number[], label: number[], ends: (End | undefined)[]): void {
  base.push(0);
  label.push(0);
  ends.push(undefined);
}

function layOut(root: Node, codes: ReadonlyMap<number, number>): Layout {
  const base: number[] = [0];
  const label: number[] = [0];
  const ends: (End | undefined)[] = [undefined];
  const free = new FreeSlots();
  const taken = new Set<number>();

  // Breadth first, the widest of a level first: wide nodes need room, narrow ones fill the gaps.
  for (let level = [{ node: root, slot: 0 }]; level.length > 0;) {
    const below: typeof level = [];
    level.sort((a, b) => b.node.children.size - a.node.children.size || a.slot - b.slot);
    for (const { node, slot } of level) {
      const children = [...node.children].map(([unit, child]) => ({ code: codes.get(unit)!, child }));
      if (children.length === 0) continue;
      children.sort((a, b) => a.code - b.code);
      const lowest = children[0]!.code;
      let at = free.from(lowest + 1) - lowest;
      while (taken.has(at) || !children.every(({ code }) => free.has(at + code)))
        at = free.from(at + lowest + 1) - lowest;
      taken.add(at);
      base[slot] = at;
      for (const { code, child } of children) {
        while (base.length <= at + code) extend(base, label, ends);
        label[at + code] = code;
        ends[at + code] = child.end;
        free.take(at + code);
        below.push({ node: child, slot: at + code });
      }
    }
    level = below;
  }
  return { base, label, ends };
}

/** The slots not yet taken; every taken one points at a later slot, and the way is shortened while it is walked. */
class FreeSlots {
  private readonly next: number[] = [];

  has = (slot: number): boolean => this.next[slot] === undefined;

  take(slot: number): void {
    this.next[slot] = slot + 1;
  }

  from(slot: number): number {
    let found = slot;
    while (this.next[found] !== undefined) found = this.next[found]!;
    for (let at = slot; at < found;) {
      const after = this.next[at]!;
      this.next[at] = found;
      at = after;
    }
    return found;
  }
}

function pack(...arrays: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + array.byteLength, 0));
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer), at);
    at += array.byteLength;
  }
  return bytes;
}
