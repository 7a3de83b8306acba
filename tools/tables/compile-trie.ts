import { TRIE_MAGIC } from '../../server/src/convert/read-trie';
import {
  BASE_SHIFT,
  BLOCK_SHIFT,
  CODE,
  ENDS_KEY,
  LONGEST_VALUE,
  NARROW,
  PHRASE,
  PLAIN,
  SPELLED,
  UNLINKED,
  WIDE,
} from '../../server/src/convert/trie';
import type { Entry } from './dictionaries';
import { layOut, type Node } from './lay-out';
import { bytes, packTable, pairs } from './pack-table';

/** A dictionary in the order in which its entries win: the first of two equal keys is taken. */
export interface Group {
  /** Entries that cut the text into segments. */
  readonly phrases: readonly Entry[];
  readonly characters: readonly Entry[];
}

/** Compiles a group into the bytes that `readTrie` takes. The result depends on the entries alone. */
export function compileTrie(group: Group): Uint8Array {
  const root: Node = { children: new Map() };
  for (const entry of group.phrases) add(root, entry, true);
  for (const entry of group.characters) add(root, entry, false);
  const alphabet = alphabetOf(root);
  const alone = new Map(alphabet.map((unit) => [unit, aloneOf(root, unit)]));
  const special = alphabet.filter((unit) => alone.get(unit) === undefined);

  const { places, bases, chains } = layOut(root, new Map(alphabet.map((unit, i) => [unit, i + 1])));
  const leadsToSpelled = spelledBelow(root, alone);
  const first = new Set(root.children.values());
  const kinds = places.map(({ node }) => {
    if (node === undefined) return 0;
    // The links of the root's children stand in the table of units, and nobody asks for them here.
    return endKind(node, alone) | (first.has(node) ? 0 : shapeKind(node));
  });
  const having = (bit: number): Node[] => places.flatMap(({ node }, at) => (kinds[at]! & bit ? [node!] : []));
  const wide = having(WIDE).map((node) => bases.get(node)!);
  const spelled = having(SPELLED).map(({ end }) => end!.value);
  const pool = spelled.flatMap((value) => Array.from({ length: value.length }, (_, i) => value.charCodeAt(i)));
  const firstLinks = alphabet.map((unit) => {
    const node = root.children.get(unit);
    if (node === undefined) return 0;
    return endKind(node, alone) | WIDE | ((bases.get(node) ?? 0) << BASE_SHIFT);
  });
  const chained = places.map(({ node }, at) => (at < chains && kinds[at]! & NARROW ? chainLength(node!) : 0));
  const pooled = places.map(({ node }, at) => (kinds[at]! & SPELLED ? node!.end!.value.length : 0));
  const counts = [places.length, wide.length, spelled.length, pool.length, alphabet.length, special.length];
  return packTable(
    [TRIE_MAGIC, bases.get(root)!, chains, ...counts],
    [
      Int32Array.from(firstLinks),
      Int32Array.from(beforeBlocks(pooled)),
      pairs(places.map(({ node, code }) => (node === undefined || leadsToSpelled(node) ? code : code | PLAIN))),
      pairs(wide.map((base) => base & 0xffff)),
      pairs(pool),
      pairs(beforeBlocks(kinds.map((kind) => (kind & WIDE ? 1 : 0)))),
      pairs(beforeBlocks(chained)),
      pairs(beforeBlocks(kinds.map((kind) => (kind & SPELLED ? 1 : 0)))),
      pairs(alphabet),
      pairs(alphabet.map((unit) => unit ^ (alone.get(unit) ?? unit))),
      pairs(special),
      bytes(kinds),
      bytes(wide.map((base) => base >> 16)),
      bytes(spelled.map((value) => value.length)),
    ],
  );
}

/** Of two equal keys the first wins, as in OpenCC's dictionary groups. */
function add(root: Node, [key, value]: Entry, isPhrase: boolean): void {
  if (value.length === 0 || value.length > LONGEST_VALUE) throw new Error(`bad value: ${value}`);
  let node = root;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    let next = node.children.get(unit);
    if (next === undefined) node.children.set(unit, (next = { children: new Map() }));
    node = next;
  }
  node.end ??= { key, value, isPhrase };
}

/** Units used by keys, the most frequent first: small codes pack well. */
function alphabetOf(root: Node): number[] {
  const counts = new Map<number, number>();
  const visit = (node: Node): void => {
    for (const [unit, child] of node.children) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
      visit(child);
    }
  };
  visit(root);
  if (counts.size > CODE) throw new RangeError('too many letters for the layout of the table');
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([unit]) => unit);
}

type Alone = ReadonlyMap<number, number | undefined>;

/** What a unit becomes that no phrase takes, if that is one unit. */
function aloneOf(root: Node, unit: number): number | undefined {
  const { value } = root.children.get(unit)?.end ?? { value: String.fromCharCode(unit) };
  return value.length === 1 ? value.charCodeAt(0) : undefined;
}

function endKind({ end }: Node, alone: Alone): number {
  if (end === undefined) return 0;
  return ENDS_KEY | (end.isPhrase ? PHRASE : 0) | (isSpelled(alone, end) ? SPELLED : 0);
}

/** The value is not its key with each unit changed as it would be alone. */
function isSpelled(alone: Alone, { key, value }: NonNullable<Node['end']>): boolean {
  if (key.length !== value.length) return true;
  for (let i = 0; i < key.length; i++) if (alone.get(key.charCodeAt(i)) !== value.charCodeAt(i)) return true;
  return false;
}

function shapeKind({ children }: Node): number {
  if (children.size === 0) return 0;
  return UNLINKED | (children.size > 1 ? WIDE : NARROW);
}

/** Whether a node, or one below it, ends a key with a value that is spelled out. */
function spelledBelow(root: Node, alone: Alone): (node: Node) => boolean {
  const found = new Set<Node>();
  const visit = (node: Node): boolean => {
    let isFound = (endKind(node, alone) & SPELLED) !== 0;
    for (const child of node.children.values()) isFound = visit(child) || isFound;
    if (isFound) found.add(node);
    return isFound;
  };
  visit(root);
  return (node) => found.has(node);
}

/** How many nodes hang from this one before one has no child or several. */
function chainLength(node: Node): number {
  let length = 0;
  for (let at = node; at.children.size === 1; length++) at = [...at.children.values()][0]!;
  return length;
}

/** The sum of all numbers before each block of places. */
function beforeBlocks(numbers: readonly number[]): number[] {
  const before: number[] = [];
  let sum = 0;
  for (let at = 0; at <= numbers.length; at++) {
    if (at % (1 << BLOCK_SHIFT) === 0) before.push(sum);
    sum += numbers[at] ?? 0;
  }
  return before;
}
