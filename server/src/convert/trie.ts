import { isDescriptionOperator } from './ids';

/** First word of a compiled table; it changes with the layout, so a stale file is named instead of misread. */
export const MAGIC = 0x32_5a_50; // 'PZ2'

/** A node is one word: a sign bit where a key ends, 17 bits of base, 14 bits of label. */
export const packNode = (endsKey: boolean, base: number, label: number): number => {
  if (base > 0x1ffff || label > 0x3fff) throw new RangeError('too many keys for the layout of the table');
  return (endsKey ? 1 << 31 : 0) | (base << 14) | label;
};
export const baseOf = (node: number): number => (node >>> 14) & 0x1ffff;
export const labelOf = (node: number): number => node & 0x3fff;

/** A value is `offset in the pool << 7 | length << 1 | PHRASE`; its shape is what stands behind the offset. */
export const LONGEST_VALUE = 63;
export const lengthOf = (value: number): number => (value >> 1) & 0x3f;
export const offsetOf = (value: number): number => value >> 7;

/** Set where the key is a phrase: OpenCC cuts the text at both its ends before it converts. */
export const PHRASE = 1;

/**
 * A dictionary as a double-array trie over UTF-16 units. The child of a node by a unit is the node at
 * `base + code of the unit` if that one carries the code as its label; a node without children has base 0.
 */
export interface Trie {
  /**
   * Two words a unit, side by side because they are always read together: the node that keys beginning with the unit
   * share (0 for none), and `what the unit becomes where it stands alone << 16 | its code`. The former is 0 where that
   * is not one unit; a unit that occurs in no key has a code that no node carries.
   */
  readonly units: Int32Array;
  readonly nodes: Int32Array;
  /** By the place of the node at which a key ends. */
  readonly values: Int32Array;
  /** UTF-16 units of all values. */
  readonly pool: Uint16Array;
  /** Base of the root: the node of keys that begin with a unit stands at `root + code`. */
  readonly root: number;
}

/**
 * Reads a compiled table without copying its arrays.
 * @throws Error when the bytes are not a table of this version.
 */
export function readTrie(name: string, bytes: Uint8Array): Trie {
  if (bytes.byteLength < HEADER) throw new Error(`conversion table ${name} is cut off`);
  // Views need aligned bytes, and Node hands out small files from the middle of a shared buffer.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic, letters, size, units] = new Int32Array(buffer, byteOffset, 4) as unknown as Header;
  if (magic !== MAGIC) throw new Error(`${name} is not a conversion table of this version`);
  if (bytes.byteLength !== HEADER + 5 * size + 2 * (letters + units))
    throw new Error(`conversion table ${name} is cut off`);

  let at = byteOffset + HEADER;
  const nodes = new Int32Array(buffer, at, size);
  at += nodes.byteLength;
  const alphabet = new Uint16Array(buffer, at, letters);
  at += alphabet.byteLength;
  const pool = new Uint16Array(buffer, at, units);
  at += pool.byteLength;
  const values = valuesOf(new Uint8Array(buffer, at, size));
  const root = baseOf(nodes[0]!);
  return { units: unitsOf(root, nodes, alphabet, values, pool), nodes, values, pool, root };
}

type Header = readonly [magic: number, letters: number, size: number, units: number];
const HEADER = 16;

/** Values lie in the pool in the order of their nodes, so their lengths say where each begins. */
function valuesOf(shapes: Uint8Array): Int32Array {
  const values = new Int32Array(shapes.length);
  let offset = 0;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]!;
    if (shape === 0) continue;
    values[i] = (offset << 7) | shape;
    offset += shape >> 1;
  }
  return values;
}

function unitsOf(
  root: number,
  nodes: Int32Array,
  alphabet: Uint16Array,
  values: Int32Array,
  pool: Uint16Array,
): Int32Array {
  const units = new Int32Array(2 * 0x10000);
  const stranger = alphabet.length + 1;
  for (let unit = 0; unit < 0x10000; unit++)
    units[2 * unit + 1] = isDescriptionOperator(unit) ? stranger : (unit << 16) | stranger;
  for (let i = 0; i < alphabet.length; i++) {
    const unit = alphabet[i]!;
    const code = i + 1;
    let alone = unit;
    const node = nodes[root + code]!;
    if (labelOf(node) === code) {
      units[2 * unit] = node;
      const value = values[root + code]!;
      if (node < 0) alone = lengthOf(value) === 1 ? pool[offsetOf(value)]! : 0;
    }
    units[2 * unit + 1] = (alone << 16) | code;
  }
  return units;
}

/** Whether a key of the dictionary is exactly this text. */
export function holds({ units, nodes }: Trie, text: string): boolean {
  let node = units[2 * text.charCodeAt(0)] ?? 0;
  for (let i = 1; i < text.length; i++) {
    const code = units[2 * text.charCodeAt(i) + 1]! & 0xffff;
    node = nodes[baseOf(node) + code]!;
    if (labelOf(node) !== code) return false;
  }
  return node < 0;
}
