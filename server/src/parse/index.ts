import type { Block, Report } from '../model/report';
import { findContents } from './contents';
import { findCuts } from './cuts';
import { findDivisions } from './divisions';
import { buildOutline } from './outline';
import { markFurniture } from './furniture';
import { splitParagraphs, type EarlierParagraphs } from './paragraphs';
import { readHead } from './head';
import { assignRoles, preliminaryRole } from './roles';
import { linkRuns } from './runs';
import { traitsOf } from './traits';

/**
 * Reads any string as a report; whatever is not understood stays a plain paragraph. Never throws.
 * `previous` is an earlier version of the same document: unchanged paragraphs are taken over from it, which makes
 * reading quicker and changes nothing else.
 */
export function parseReport(source: string, previous?: Report): Report {
  const { placed, width } = splitParagraphs(source, previous && takenOver.get(previous));
  const traits = traitsOf(
    placed.map(({ paragraph }) => paragraph),
    width !== undefined,
  );
  const plain = markFurniture(
    placed.map(({ start, paragraph }): Block => ({
      start,
      paragraph,
      role: preliminaryRole(paragraph),
      furniture: undefined,
    })),
  );
  const report = traits.isChinese ? readStructure(source, plain) : { blocks: plain, ...NO_STRUCTURE };
  const whole: Report = { source, traits, ...report };
  takenOver.set(whole, { source, placed, width });
  return whole;
}

/** What the next version of a report may take over; kept beside the report, because it says nothing about the document. */
const takenOver = new WeakMap<Report, EarlierParagraphs>();

type Structure = Pick<Report, 'blocks' | 'title' | 'contents' | 'cuts' | 'runs' | 'outline'>;

const NO_STRUCTURE = { title: undefined, contents: undefined, cuts: [], runs: [], outline: [] } as const;

function readStructure(source: string, plain: readonly Block[]): Structure {
  const found = findContents(plain);
  const head = readHead(plain, found);
  const blocks = assignRoles(plain, found, head);
  const { divisions, apart } = findDivisions(blocks, head.title?.text);
  const linked = linkRuns(blocks, ({ role }, i) => role === 'body' && !apart.has(i), divisions);
  const cuts = findCuts(source, blocks);
  const end = bodyEnd(blocks, source);
  const outline = buildOutline(blocks, linked, { title: head.title, divisions }, found?.contents, cuts, end);
  return { blocks, title: head.title, cuts, runs: linked.runs, ...outline };
}

/** Where the last section ends: behind the last block that belongs to the document itself. */
function bodyEnd(blocks: readonly Block[], source: string): number {
  const last = blocks.findLast(({ role }) => role !== 'boilerplate' && role !== 'table');
  return last ? last.start + last.paragraph.text.length : source.length;
}
