import type { Block } from '../model/report';
import { matterOf, type Kinds } from './page-matter';

/** Above the first paragraph of the text and below its last. */
export interface Edges {
  readonly isEdge: (i: number) => boolean;
  readonly isAbove: (i: number) => boolean;
  /** Behind the last block that reads as text. */
  readonly tail: number;
}

/** A document's head has few lines; a list without prose is not a head throughout. */
const MOST_IN_HEAD = 30;

/** Where the text begins and ends, whatever the page put around it. Nothing is an edge where nothing reads as text. */
export function edgesOf(blocks: readonly Block[], kinds: Kinds): Edges {
  const isText = (i: number): boolean => kinds[i] === undefined && readsAsText(blocks[i]!);
  let first = 0;
  while (first < blocks.length && !isText(first)) first++;
  if (first === blocks.length) return { isEdge: () => false, isAbove: () => false, tail: blocks.length };
  let last = blocks.length - 1;
  while (!isText(last)) last--;
  const isAbove = (i: number): boolean => i < first && i < MOST_IN_HEAD;
  return { isEdge: (i) => isAbove(i) || i > last, isAbove, tail: last + 1 };
}

const ENDS = /[。！？!?]/;
const CLAUSES = /[，；,;].{4,}[，；。,;]/;
const OPENS = new Set(['salutation', 'abstract', 'note', 'cut', 'contents-title']);

/** A sentence, or what begins one of the document's own parts. */
function readsAsText(block: Block): boolean {
  const { form, prose, markers } = block.paragraph;
  if (OPENS.has(form.kind)) return true;
  if (form.kind !== 'prose' && form.kind !== 'line') return false;
  if (markers[0]?.boundary === 'start' && markers[0].family !== 'dash') return true;
  if (form.kind === 'line' || !(ENDS.test(prose.text) || CLAUSES.test(prose.text))) return false;
  return matterOf(block) === undefined;
}
