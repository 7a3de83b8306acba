import type { Marker } from '../model/marker';
import type { Block } from '../model/report';
import type { RunItem } from '../model/run';
import { readNumeral } from '../zh/numerals';
import { relabel } from '../zh/relabel';

const LONGEST_TITLE = 40;
/** With the white space around it. */
const LONGEST_REST = LONGEST_TITLE + 20;
const SENTENCE_END = /[。！？；!?;]/;
/** What leaves a title unfinished. */
const ENDS_OPEN = /[，、：,:…—（(《“‘「『【〔]$/;
const PAIRS = ['“”', '‘’', '「」', '『』', '（）', '()', '《》'];

/** As far back as a sentence may end before a label: the white space between them, and a closing mark. */
const LOOK_BACK = 6;
const SENTENCE_ENDS_BEFORE = /[。！？!?][”’」』）)]?[\s\u3000]*$/;
const LABEL_BEHIND_SENTENCE =
  /(?<=[。！？!?][”’」』）)]?[\s\u3000]{0,4})(?:([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)])/g;

/**
 * True when a line ends in what reads as a numbered heading that lost the line break before it (……落实到位。四、推动转型).
 * Where its predecessor stands in the same line it is an item of a list in running text, which a hard break may have cut.
 */
export function endsInGluedHeading(line: string): boolean {
  const from = Math.max(0, line.length - LONGEST_REST);
  const label = [...line.slice(from).matchAll(LABEL_BEHIND_SENTENCE)].at(-1);
  if (!label || !isTitle(line.slice(from + label.index + label[0].length))) return false;
  const number = readNumeral(label[1] ?? label[2]!);
  if (number === undefined || number < 2) return false;
  const before = relabel(label[0], number - 1);
  return before === undefined || !line.includes(before);
}

/**
 * True for a label behind the end of a sentence whose words, with its whole paragraph, end as a heading's do, in a run of
 * headings, with text below. So it is one of them, though no later one proves it.
 */
export function isGluedHeading(
  item: Pick<RunItem, 'block' | 'marker'>,
  run: readonly RunItem[],
  blocks: readonly Block[],
): boolean {
  return isGluedTitle(item, blocks) && isHeading(run[0]!, blocks) && isHeading(run.at(-1)!, blocks);
}

/** True for a label behind the end of a sentence with which a heading ends its paragraph, above text. */
export const isGluedTitle = (item: Pick<RunItem, 'block' | 'marker'>, blocks: readonly Block[]): boolean =>
  followsSentence(item.marker, blocks[item.block]!) &&
  isHeading(item, blocks) &&
  blocks[item.block + 1]?.role === 'body';

/** All that follows the label in its paragraph is the title of a heading. */
const isHeading = ({ block, marker }: Pick<RunItem, 'block' | 'marker'>, blocks: readonly Block[]): boolean => {
  const { prose } = blocks[block]!.paragraph;
  return isTitle(prose.text.slice(prose.toFlow(marker.span.end)));
};

/**
 * True for a label behind the end of a sentence that has a title and its text behind it, in a run of paragraphs that
 * begin so: （一）河道治理有力。清淤十二公里。（二）……
 */
export function isRunInHeading(
  item: Pick<RunItem, 'block' | 'marker'>,
  run: readonly RunItem[],
  blocks: readonly Block[],
): boolean {
  return followsSentence(item.marker, blocks[item.block]!) && isRunIn(item, blocks) && isRunIn(run[0]!, blocks);
}

function isRunIn({ block, marker }: Pick<RunItem, 'block' | 'marker'>, blocks: readonly Block[]): boolean {
  const { prose } = blocks[block]!.paragraph;
  const from = prose.toFlow(marker.span.end);
  const rest = prose.text.slice(from, from + LONGEST_REST);
  const end = rest.search(SENTENCE_END);
  return end > 0 && /[。！？!?]/.test(rest[end]!) && isTitle(rest.slice(0, end)) && /\S/.test(rest.slice(end + 1));
}

/** True when the sentence before a label has come to its end. */
export function followsSentence({ span: { start } }: Marker, { paragraph: { prose } }: Block): boolean {
  const at = prose.toFlow(start);
  return SENTENCE_ENDS_BEFORE.test(prose.text.slice(Math.max(0, at - LOOK_BACK), at));
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_REST) return false;
  const title = text.trim();
  return (
    title.length >= 2 &&
    title.length <= LONGEST_TITLE &&
    !SENTENCE_END.test(title) &&
    !ENDS_OPEN.test(title) &&
    PAIRS.every(([open, close]) => countOf(title, open!) === countOf(title, close!))
  );
}

const countOf = (text: string, character: string): number => text.split(character).length - 1;
