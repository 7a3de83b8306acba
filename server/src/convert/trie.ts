/** What is at a place, in the low byte of its link; above it is the base, 0 without children. */
export const ENDS_KEY = 1;
/** Set where the key is a phrase: OpenCC cuts the text at both its ends before it converts. */
export const PHRASE = 2;
/** The value is spelled out; elsewhere each unit of the key becomes what it becomes alone. */
export const SPELLED = 4;
/** One child, which stands at the base. */
export const NARROW = 8;
/** There are children, and the base has not been worked out. */
export const UNLINKED = 16;
/** Several children, each of which stands at its code behind the base. */
export const WIDE = 0x80;
export const BASE_SHIFT = 8;

/** Label of a place at which no node stands: no unit has this code. */
export const FREE = 0xffff;

/** Set where the unit alone becomes something else than one unit, or needs a second look. */
export const SPECIAL = 0x8000;
export const CODE = 0x7fff;

/** Set in the label of a node on the way to no key with a value that is spelled out. */
export const PLAIN = 0x8000;

/** Place of the child by a unit with this code, if the label there has the code. */
export const childOf = (link: number, code: number): number => (link >> BASE_SHIFT) + (code & ((link << 24) >> 31));

/** The same where the link is that of a first unit, which is always that of a wide node: this is asked most often. */
export const secondOf = (first: number, code: number): number => (first >> BASE_SHIFT) + code;

export const hasChildren = (link: number): boolean => link >> BASE_SHIFT !== 0;

/** A value is `offset in the pool << 6 | length`. */
export const LONGEST_VALUE = 63;
export const lengthOf = (value: number): number => value & LONGEST_VALUE;
export const offsetOf = (value: number): number => value >> 6;

/** What is counted is counted up to each block of this many places; the rest is counted where it is needed. */
export const BLOCK_SHIFT = 6;

export interface TrieParts {
  /**
   * Two words a unit, side by side because they are always read together: the link of the node that keys beginning
   * with the unit share (0 for none), and `the unit ^ what it becomes alone << 16 | SPECIAL | its code`. A unit that
   * occurs in no key has zeros: 0 is no node's label.
   */
  readonly units: Int32Array;
  readonly labels: Uint16Array;
  /** Only the low bytes at first. */
  readonly links: Int32Array;
  /** UTF-16 units of the values that are spelled out, in the order of their places. */
  readonly pool: Uint16Array;
  /** The node of keys that begin with a unit has the place `root + code`. */
  readonly root: number;
  /** The first place of an only child: a chain of them after the other, in the order of the nodes they hang from. */
  readonly chains: number;
  /** Of the wide nodes, in the order of their places: the low 16 bits and what is above. */
  readonly bases: Uint16Array;
  readonly highBases: Uint8Array;
  readonly valueLengths: Uint8Array;
  /** Before each block: wide nodes, places taken by chains, spelled values, units of these. */
  readonly wideBefore: Uint16Array;
  readonly chainedBefore: Uint16Array;
  readonly spelledBefore: Uint16Array;
  readonly pooledBefore: Int32Array;
}

/** Hardly any character begins a phrase: an array for each took a twentieth of a conversion's time. */
const NONE: readonly number[] = [];

/**
 * A dictionary as a double-array trie over UTF-16 units. A node's place has a label, the code of the unit that leads to
 * it, and a link, which says where its children are. Links are worked out when they are first followed: spelled out in
 * the file they would add 90 kB to the package, and working all of them out takes as long as all other loading.
 */
export class Trie {
  readonly units: Int32Array;
  readonly labels: Uint16Array;
  readonly pool: Uint16Array;
  readonly root: number;
  private readonly links: Int32Array;
  private readonly values: Int32Array;

  constructor(private readonly parts: TrieParts) {
    this.units = parts.units;
    this.labels = parts.labels;
    this.pool = parts.pool;
    this.root = parts.root;
    this.links = parts.links;
    this.values = new Int32Array(parts.links.length);
  }

  linkAt(place: number): number {
    const link = this.links[place]!;
    return (link & UNLINKED) === 0 ? link : this.resolve(place, link);
  }

  /** For a place that is `SPELLED`. */
  valueAt(place: number): number {
    return this.values[place] || this.locateValue(place);
  }

  /** Whether a key of the dictionary is exactly this text. */
  holds(text: string): boolean {
    let link = this.units[2 * text.charCodeAt(0)] ?? 0;
    for (let i = 1; i < text.length; i++) {
      const code = this.units[2 * text.charCodeAt(i) + 1]! & CODE;
      const place = childOf(link, code);
      if ((this.labels[place]! & CODE) !== code) return false;
      link = this.linkAt(place);
    }
    return (link & ENDS_KEY) !== 0;
  }

  /** Ends of the phrases that begin at `at`, as far as `to`, ascending. */
  phraseEnds(text: Uint16Array, at: number, to: number): readonly number[] {
    const { units, labels } = this;
    let ends: number[] | undefined;
    let link = units[2 * text[at]!]!;
    for (let j = at + 1; j < to && hasChildren(link); j++) {
      const code = units[2 * text[j]! + 1]! & CODE;
      const place = childOf(link, code);
      if ((labels[place]! & CODE) !== code) break;
      link = this.linkAt(place);
      if ((link & PHRASE) !== 0) (ends ??= []).push(j + 1);
    }
    return ends ?? NONE;
  }

  private resolve(place: number, link: number): number {
    const base = (link & WIDE) !== 0 ? this.wideBase(place) : this.chainOf(place);
    return (this.links[place] = (link & ~UNLINKED) | (base << BASE_SHIFT));
  }

  private wideBase(place: number): number {
    const { bases, highBases, wideBefore } = this.parts;
    let n = wideBefore[place >> BLOCK_SHIFT]!;
    for (let at = blockOf(place); at < place; at++) n += (this.links[at]! & WIDE) >> 7;
    return bases[n]! | (highBases[n]! << 16);
  }

  private chainOf(place: number): number {
    const { links } = this;
    const { chains, chainedBefore } = this.parts;
    if (place >= chains) return place + 1;
    let chain = chains + chainedBefore[place >> BLOCK_SHIFT]!;
    for (let at = blockOf(place); at < place; at++) {
      if ((links[at]! & NARROW) === 0) continue;
      while ((links[chain]! & NARROW) !== 0) chain++;
      chain++;
    }
    return chain;
  }

  private locateValue(place: number): number {
    const { spelledBefore, pooledBefore, valueLengths } = this.parts;
    let n = spelledBefore[place >> BLOCK_SHIFT]!;
    let offset = pooledBefore[place >> BLOCK_SHIFT]!;
    for (let at = blockOf(place); at < place; at++) if ((this.links[at]! & SPELLED) !== 0) offset += valueLengths[n++]!;
    return (this.values[place] = (offset << 6) | valueLengths[n]!);
  }
}

const blockOf = (place: number): number => (place >> BLOCK_SHIFT) << BLOCK_SHIFT;
