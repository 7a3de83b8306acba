import type { Headline } from '../model/headline';
import type { Marker } from '../model/marker';
import type { Block } from '../model/report';
import { beginsWithLabel } from './leads';
import { leadLength } from './markup';

export const isBody = (blocks: readonly Block[], i: number): boolean => blocks[i]?.role === 'body';

/** Without indentation and markup. */
export const wordsOf = ({ paragraph: { prose } }: Block): string => prose.text.slice(leadLength(prose.text)).trimEnd();

export const labelOf = (block: Block): Marker | undefined =>
  beginsWithLabel(block) ? (block.paragraph.decimal ?? block.paragraph.markers[0]) : undefined;

/** What its line may head; nothing for a line that bears a label or a Markdown heading's mark, or was cut. */
export function headlineAt(blocks: readonly Block[], i: number): Headline | undefined {
  const block = blocks[i];
  if (block?.role !== 'body' || beginsWithLabel(block)) return undefined;
  const { opening, breaks } = block.paragraph;
  return breaks.length > 0 || opening.markdownDepth > 0 ? undefined : opening.headline;
}

/** A paragraph that is at least so long is what a heading stands above. */
const SHORTEST_SECTION = 30;

/** Also the first line of one that a hard break cut. */
export const isSection = ({ paragraph: { form, prose } }: Block): boolean =>
  prose.text.length >= SHORTEST_SECTION &&
  (form.kind === 'prose' || (form.kind === 'line' && /[，,]/.test(prose.text)));

/** A label on a line by itself has its words on the next, and a heading that was cut the rest of them. */
export function leavesOpen({ paragraph: { markers, decimal, prose } }: Block): boolean {
  const rest = prose.text.slice(prose.toFlow((decimal ?? markers[0]!).span.end)).trim();
  return rest === '' || /[和与與及的、，]$/.test(rest);
}

const LONGEST_SIGNATURE = 4;

/** 清河县人民政府 above its date. */
export function isSignature(blocks: readonly Block[], i: number): boolean {
  for (let at = i; at < i + LONGEST_SIGNATURE && isBody(blocks, at); at++) {
    if (headlineAt(blocks, at)?.kind === 'date') return true;
    if (blocks[at]!.paragraph.form.kind !== 'line' || beginsWithLabel(blocks[at]!)) return false;
  }
  return false;
}

/** Above it somebody has signed: the text is over, but for 此件公开发布 and to whom copies go. */
export function isBelowSignature(blocks: readonly Block[], i: number): boolean {
  let above = i - 1;
  while (above >= i - MOST_BELOW_SIGNATURE && isBody(blocks, above) && BELOW_SIGNATURE.test(wordsOf(blocks[above]!)))
    above--;
  return headlineAt(blocks, above)?.kind === 'date' || (isBody(blocks, above) && SIGNER.test(wordsOf(blocks[above]!)));
}

const MOST_BELOW_SIGNATURE = 3;
const BELOW_SIGNATURE = /^[（(][^。]{2,40}[)）]$|^(?:抄送|主送|印送|联系人|聯絡人|附件|附)[：:]/u;

/** 局　　長　林能中 */
const SIGNER =
  /^\p{Script=Han}{1,6}[\s\u3000]*[长長员員任席理](?:[\s\u3000]+[\p{Script=Han}○〇]{2,4}|(?:[\s\u3000]+[\p{Script=Han}○〇]){2,4})$/u;

const AMENDED = /(?:条文|條文|修正案|草案)$/;

const MOST_DATELINES = 3;
const DIVISIONS_OF_LAW: ReadonlySet<string> = new Set(['part', 'chapter', 'article']);

/** Below it another text begins: with its first chapter or article, or behind a signature with its first heading. */
export function beginsAnotherText(blocks: readonly Block[], i: number): boolean {
  let behind = i + 1;
  while (blocks[behind]?.role === 'contents') behind++;
  const last = behind + MOST_DATELINES;
  while (behind < last && isBody(blocks, behind) && isDateline(blocks[behind]!)) behind++;
  if (!isBody(blocks, behind)) return false;
  const label = labelOf(blocks[behind]!) ?? blocks[behind]!.paragraph.decimal;
  if (label === undefined) return isSection(blocks[behind]!) && isBelowSignature(blocks, i);
  // Of a text that is amended only some articles are printed.
  if (label.family === 'article' && AMENDED.test(wordsOf(blocks[i]!))) return true;
  return label.number === 1 && (DIVISIONS_OF_LAW.has(label.family) || isBelowSignature(blocks, i));
}

/** （2024年3月5日第一次会议通过）, 中華民國98年5月22日文貳字第…號令訂定 */
const isDateline = (block: Block): boolean =>
  /^[（(].*[)）]$|^(?:中華民國)?\d{2,4}年\d{1,2}月\d{1,2}日/u.test(wordsOf(block)) && !beginsWithLabel(block);
