import type { Block, Furniture, Paragraph } from '../model/report';
import { edgeMatter, type PageMatter } from '../zh/boilerplate';

/** Block by block, what it is of the page; undefined for what is the document's. */
export type Kinds = (Furniture | undefined)[];

/** For as long as the paragraph lives: a line at an edge is asked up to four times. */
const matters = new WeakMap<Paragraph, PageMatter | 'none'>();

/** What a block is of the page where it stands at an edge of the text, which only few do. */
export function matterOf({ paragraph }: Block): PageMatter | undefined {
  let matter = matters.get(paragraph);
  if (matter === undefined) matters.set(paragraph, (matter = edgeMatter(paragraph.prose.text) ?? 'none'));
  return matter === 'none' ? undefined : matter;
}
