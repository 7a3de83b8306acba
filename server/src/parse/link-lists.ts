import type { Block } from '../model/report';
import type { Kinds } from './furniture';
import type { Edges } from './page-edges';

/** · 某某工作会议召开, ◆ …: names of pages in a list. */
const BULLET = /^[\s\u3000]*(?:[·•‧・●○◆◇■□▪►▶★☆*※-]|\d{1,2}[.、](?!\d))[\s\u3000]*\S/;
const LONGEST_NAME = 60;

/** The names of other pages below 相关阅读 and its like: all that has no sentence in it below the text, inside it those with bullets. */
export function markLists(blocks: readonly Block[], kinds: Kinds, { tail }: Edges): void {
  for (let i = 0; i < blocks.length; i++) {
    if (kinds[i] !== 'related-links') continue;
    for (let at = i + 1; at < blocks.length && !kinds[at]; at++) {
      const block = blocks[at]!;
      if (block.role === 'table') continue;
      if (!isName(block) || !(at >= tail || BULLET.test(block.paragraph.text))) break;
      kinds[at] = 'related-links';
    }
  }
}

const isName = ({ role, paragraph: { prose } }: Block): boolean =>
  role === 'body' &&
  prose.text.trim().length <= LONGEST_NAME &&
  !/[。；;]/.test(prose.text) &&
  !/^[\s\u3000]*附件/.test(prose.text);
