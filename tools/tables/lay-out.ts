import { FREE } from '../../server/src/convert/trie';

export interface Node {
  readonly children: Map<number, Node>;
  end?: { readonly key: string; readonly value: string; readonly isPhrase: boolean };
}

/** A place of the double array and what stands at it. */
export interface Place {
  readonly node: Node | undefined;
  readonly code: number;
}

export interface Layout {
  readonly places: readonly Place[];
  readonly bases: ReadonlyMap<Node, number>;
  /** The first place of an only child. */
  readonly chains: number;
}

/**
 * First the children of all nodes with several, the widest node choosing first because it needs most room, and no two
 * with the same base, so that a label is enough to tell whose child it is. Behind them, out of their reach, the only
 * children, each chain of them in one piece, in the order of the nodes they hang from.
 */
export function layOut(root: Node, codes: ReadonlyMap<number, number>): Layout {
  const first = new Set(root.children.values());
  // The root's children are wide, however few children they have: a reader has one way to find the second unit.
  const isWide = (node: Node): boolean => node.children.size > 1 || first.has(node);
  const { places, bases } = placeWide(wideNodes(root, codes, isWide), codes);
  // A reader looks as far as the last code beyond any base, and need not ask whether that is inside.
  const chains = Math.max(...bases.values()) + codes.size + 1;
  for (let at = 0; at < chains; at++) places[at] ??= { node: undefined, code: FREE };
  for (const { node } of places.slice(0, chains)) {
    if (node === undefined || isWide(node)) continue;
    for (let at = node; at.children.size === 1;) {
      const [[unit, child]] = [...at.children] as [[number, Node]];
      bases.set(at, places.length);
      places.push({ node: child, code: codes.get(unit)! });
      at = child;
    }
  }
  return { places, bases, chains };
}

function placeWide(
  nodes: readonly Node[],
  codes: ReadonlyMap<number, number>,
): { places: Place[]; bases: Map<Node, number> } {
  const bases = new Map<Node, number>();
  const places: Place[] = [];
  const taken = new Set<number>();
  const free = new FreePlaces();
  for (const node of nodes) {
    const children = [...node.children].map(([unit, child]) => ({ code: codes.get(unit)!, node: child }));
    const lowest = Math.min(...children.map(({ code }) => code));
    // Place 0 is nobody's: a node without children seems to have its children there.
    let base = free.from(lowest + 1) - lowest;
    while (taken.has(base) || !children.every(({ code }) => free.has(base + code)))
      base = free.from(base + lowest + 1) - lowest;
    bases.set(node, base);
    taken.add(base);
    for (const child of children) {
      places[base + child.code] = child;
      free.take(base + child.code);
    }
  }
  return { places, bases };
}

/** The root and every wide node, the widest first, of equal ones in the order of the keys' codes. */
function wideNodes(root: Node, codes: ReadonlyMap<number, number>, isWide: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node === root || (isWide(node) && node.children.size > 0)) found.push(node);
    const ordered = [...node.children].sort(([a], [b]) => codes.get(a)! - codes.get(b)!);
    for (const [, child] of ordered) visit(child);
  };
  visit(root);
  return found.sort((a, b) => b.children.size - a.children.size);
}

/** The places not yet taken; every taken one points at a later place, and the way is shortened while it is walked. */
class FreePlaces {
  private readonly next: number[] = [];

  has = (place: number): boolean => this.next[place] === undefined;

  take(place: number): void {
    this.next[place] = place + 1;
  }

  from(place: number): number {
    let found = place;
    while (this.next[found] !== undefined) found = this.next[found]!;
    for (let at = place; at < found;) {
      const after = this.next[at]!;
      this.next[at] = found;
      at = after;
    }
    return found;
  }
}
