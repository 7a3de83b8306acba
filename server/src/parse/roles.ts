import type { Block, Paragraph, Role } from '../model/report';
import type { FoundContents } from './contents';
import { frontMatterLength, isInside, type Head } from './head';

/** What a paragraph is by its own look. */
export const preliminaryRole = ({ form }: Paragraph): Role => {
  switch (form.kind) {
    case 'prose':
    case 'line':
    case 'contents-title':
      return 'body';
    default:
      return form.kind;
  }
};

/** Every block's role, now that the head and the table of contents are known. */
export function assignRoles(blocks: readonly Block[], contents: FoundContents | undefined, head: Head): Block[] {
  const frontMatter = frontMatterLength(blocks);
  return blocks.map((block, i) => {
    const role = roleAt(block, i, contents, head, frontMatter);
    return role === block.role ? block : { ...block, role };
  });
}

function roleAt(block: Block, i: number, contents: FoundContents | undefined, head: Head, frontMatter: number): Role {
  if (i < frontMatter) return 'metadata';
  if (isInside(contents, i)) return 'contents';
  const [from, to] = head.titleBlocks;
  if (i >= from && i < to) return 'title';
  if (i < head.bodyStart && block.role === 'body' && head.title) return i >= to ? 'subtitle' : 'metadata';
  return block.role;
}
