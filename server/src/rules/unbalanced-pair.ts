import type { Block } from '../model/report';
import { shift, type Span } from '../text/span';
import { closes, unpairedMarks, type Unpaired } from '../zh/pairs';
import { PAIRED_MARKS } from './clauses';
import { defineRule } from './rule';

/** Behind this many paragraphs a bracket closes nothing of what was opened; a quotation may be as long as it likes. */
const BRACKET_REACH = 3;

export default defineRule({
  id: 'unbalanced-pair',
  scope: 'document',
  severity: 'warning',
  docs: {
    title: { en: 'Quotation mark or bracket without its partner', 'zh-cn': '标点不成对', 'zh-tw': '標點不成對' },
    why: {
      en: 'A quotation mark, bracket or title mark has no partner: one of the two, or the words between, were lost.',
      'zh-cn': '引号、括号或书名号缺了一半：可能漏打，也可能中间的文字丢失了。',
      'zh-tw': '引號、括號或書名號缺了一半：可能漏打，也可能中間的文字遺失了。',
    },
    clause: PAIRED_MARKS,
    examples: [
      { bad: '认真落实⟦opener¦《⟧防汛条例要求，压实责任。' },
      { bad: '各地要牢固树立过紧日子⟦closer¦”⟧的思想。' },
    ],
  },
  messages: {
    opener: {
      en: '“{mark}” is never closed',
      'zh-cn': '“{mark}”没有配对的另一半',
      'zh-tw': '「{mark}」沒有配對的另一半',
    },
    closer: {
      en: '“{mark}” was never opened',
      'zh-cn': '“{mark}”前面没有配对的另一半',
      'zh-tw': '「{mark}」前面沒有配對的另一半',
    },
  },
  *check({ blocks }) {
    for (const { mark, span, opens } of unpairedIn(blocks)) {
      yield { span, message: opens ? 'opener' : 'closer', data: { mark } };
    }
  },
});

interface Placed extends Unpaired {
  readonly block: number;
}

/** Marks that find no partner in the whole document. */
function unpairedIn(blocks: readonly Block[]): { mark: string; span: Span; opens: boolean }[] {
  const open: Placed[] = [];
  const out: Placed[] = [];
  for (const [i, block] of blocks.entries()) {
    for (const found of ownUnpaired(block, reopenedQuote(block, open))) {
      const placed = { ...found, span: shift(found.span, block.start), block: i };
      if (found.opens) {
        open.push(placed);
        continue;
      }
      const partner = open.findLastIndex((other) => closes(found.mark, other.mark) && isInReach(other, i));
      if (partner >= 0) open.splice(partner, 1);
      else out.push(placed);
    }
  }
  return [...out, ...open].sort((a, b) => a.span.start - b.span.start);
}

const isQuote = (mark: string): boolean => /[“「『]/.test(mark);

const isInReach = (opener: Placed, block: number): boolean =>
  isQuote(opener.mark) || block - opener.block <= BRACKET_REACH;

/** A quotation of several paragraphs is opened again at the start of each, and closed once: length of that mark, or 0. */
const reopenedQuote = ({ paragraph: { text } }: Block, open: readonly Placed[]): number => {
  const start = /^[\s\u3000]*(?=([“「『]))/.exec(text);
  return start && open.some(({ mark }) => mark === start[1]) ? start[0].length + 1 : 0;
};

/** Kept for as long as the paragraph stands: the rule itself runs at every edit. */
const kept = new WeakMap<Block['paragraph'], readonly Unpaired[]>();

/** The marks of a paragraph from offset `from` on that find no partner in it. */
function ownUnpaired({ paragraph, role }: Block, from: number): readonly Unpaired[] {
  if (role === 'boilerplate' || role === 'table') return [];
  if (from > 0) return unpairedMarks(paragraph.text.slice(from)).map((at) => ({ ...at, span: shift(at.span, from) }));
  let found = kept.get(paragraph);
  if (!found) {
    found = unpairedMarks(paragraph.text);
    kept.set(paragraph, found);
  }
  return found;
}
