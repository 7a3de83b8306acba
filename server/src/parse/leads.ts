import type { Block } from '../model/report';
import { leadLength } from './markup';

/** As many neighbours must share the form before opening sentences count as headings. */
const FEWEST_ALIKE = 3;
/** A sentence of one plain clause is a common beginning: it takes more of them. */
const FEWEST_PLAIN = 4;
const LONGEST_LEAD = 34;
const LONGEST_PLAIN_LEAD = 18;

/**
 * The paragraphs whose opening sentence serves as a heading (抓牢“硬”的举措，持续推进健康建设。 将进一步……). One such paragraph
 * proves nothing; neighbours that all begin in one form do. Returns indexes of blocks.
 */
export function leadParagraphs(blocks: readonly Block[]): Set<number> {
  const out = new Set<number>();
  let group: number[] = [];
  let form = '';
  const close = (): void => {
    const fewest = /[“「『《，,、]/.test(form) ? FEWEST_ALIKE : FEWEST_PLAIN;
    if (group.length >= fewest) for (const i of group) out.add(i);
    group = [];
  };
  for (const [i, block] of blocks.entries()) {
    const own = block.role === 'body' && !beginsWithLabel(block) ? leadForm(block.paragraph.prose.text) : undefined;
    if (own !== form) close();
    form = own ?? '';
    if (own !== undefined) group.push(i);
  }
  close();
  return out;
}

const beginsWithLabel = ({ paragraph }: Block): boolean => paragraph.markers[0]?.boundary === 'start';

/** The punctuation of a paragraph's opening sentence, as the form that its neighbours may share. */
function leadForm(prose: string): string | undefined {
  const text = prose.slice(leadLength(prose));
  const end = text.slice(0, LONGEST_LEAD + 1).search(/[。！!]/);
  if (end < 6 || text.length < end * 2.5 || !/^[\p{Script=Han}“「]/u.test(text)) return undefined;
  const sentence = text.slice(0, end);
  if (/\d|[；;：:（(]/.test(sentence)) return undefined;
  const form = sentence.replace(/[^“”「」『』‘’《》，,、\s]+/g, 'x');
  if (form === 'x' && sentence.length > LONGEST_PLAIN_LEAD) return undefined;
  return form + (/^[\s\u3000]/.test(text.slice(end + 1)) ? ' ' : '');
}
