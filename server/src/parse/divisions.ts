import type { Headline } from '../model/headline';
import type { Block } from '../model/report';
import { labelledDivision, letterPart, unlabelledDivision, type Division } from './division';
import { beginsWithLabel } from './leads';
import {
  beginsAnotherText,
  headlineAt,
  isBelowSignature,
  isBody,
  isSection,
  isSignature,
  labelOf,
  leavesOpen,
  wordsOf,
} from './surroundings';

export interface Divisions {
  readonly divisions: readonly Division[];
  /** Their blocks, and those that name annexes without being them: no label in them counts. */
  readonly apart: ReadonlySet<number>;
}

/** One short line above a paragraph may be anything; a document that uses them as headings has several. */
const FEWEST_PLAIN = 2;
/** Lines as short as a name or a cell of a table must be more. */
const FEWEST_BRIEF = 3;
/** With so many, a line above a short paragraph is one of them. */
const FEWEST_ABOVE_LONG = 3;

/** The heading lines of the body, in order. `title` is what the document is called. */
export function findDivisions(blocks: readonly Block[], title: string | undefined): Divisions {
  const reader = new Reader(blocks, title);
  for (let i = 0; i < blocks.length; i = reader.read(i));
  const divisions = reader.proven();
  const apart = new Set(reader.listed);
  for (const { block, to } of divisions) for (let i = block; i < to; i++) apart.add(i);
  return { divisions, apart };
}

/** Found, or to be found if there are more of its kind. */
interface Guess {
  readonly division: Division;
  readonly needs: 'nothing' | 'plain' | 'short' | 'brief' | 'field' | 'tagged';
}

class Reader {
  readonly listed = new Set<number>();
  private readonly guesses: Guess[] = [];
  /** Blocks that are heading lines, or their second lines. */
  private readonly taken = new Set<number>();
  /** 主旨 makes an official letter of it: then 說明 and 辦法 are its parts. */
  private readonly isLetter: boolean;
  private readonly firstLabel: number;
  private hasPairs = false;
  private hasNamed = false;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly title: string | undefined,
  ) {
    const first = blocks.findIndex((block) => block.role === 'body' && beginsWithLabel(block));
    this.firstLabel = first < 0 ? blocks.length : first;
    this.isLetter = blocks.some(({ paragraph }) => paragraph.opening.letterPart.startsWith('主'));
  }

  /** Reads the block at `i`, and answers where to read on. */
  read(i: number): number {
    if (isBody(this.blocks, i) && NOTE.test(this.blocks[i]!.paragraph.text)) this.listed.add(i);
    if (this.isLetter && isBody(this.blocks, i) && this.blocks[i]!.paragraph.opening.letterPart !== '') {
      return this.add({ division: letterPart(this.blocks, i), needs: 'nothing' });
    }
    const headline = headlineAt(this.blocks, i);
    if (!headline || headline.kind === 'date') return i + 1;
    if (headline.kind === 'annex') return this.readAnnex(i, headline);
    if (headline.kind === 'inset' || headline.kind === 'case') return this.readLabelled(i, headline);
    const guess = this.guess(i, headline);
    return guess ? this.add(guess) : i + 1;
  }

  proven(): Division[] {
    const count = (is: (guess: Guess) => boolean): number => this.guesses.filter(is).length;
    const plain = count(
      ({ needs, division }) => (needs === 'nothing' || needs === 'plain') && division.kind !== 'annex',
    );
    const brief = count(({ needs }) => needs === 'brief');
    const field = count(
      ({ needs, division: { kind } }) => needs === 'field' || (needs === 'nothing' && kind === 'field'),
    );
    const isProven: Readonly<Record<Guess['needs'], boolean>> = {
      nothing: true,
      plain: plain >= FEWEST_PLAIN,
      short: plain >= FEWEST_ABOVE_LONG,
      // 农业, 工业, 建筑业和房地产业
      brief: brief + (plain >= FEWEST_PLAIN ? plain : 0) >= FEWEST_BRIEF,
      field: field >= FEWEST_PLAIN,
      tagged: count(({ needs }) => needs === 'tagged') >= FEWEST_PLAIN && !this.isTranscript(),
    };
    return this.guesses.flatMap(({ needs, division }) => (isProven[needs] ? [division] : []));
  }

  private add(guess: Guess): number {
    const { block, to } = guess.division;
    this.guesses.push(guess);
    for (let i = block; i < to; i++) this.taken.add(i);
    return to;
  }

  /** 附件1 with its title on the line or below it; 附件：1.… and what only names annexes is no heading. */
  private readAnnex(i: number, headline: Headline): number {
    const { blocks } = this;
    const listEnd = this.endOfList(i, headline);
    for (let at = i; at < listEnd; at++) this.listed.add(at);
    if (listEnd > i) return listEnd;
    const division = labelledDivision(blocks, i, headline);
    const isThere = isBody(blocks, division.to) && headlineAt(blocks, division.to)?.kind !== 'annex';
    return isThere && !isSignature(blocks, division.to) ? this.add({ division, needs: 'nothing' }) : i + 1;
  }

  /** Where the list of annexes ends that begins at `i`; `i` where none does. */
  private endOfList(i: number, { labelLength }: Headline): number {
    const { blocks } = this;
    const rest = wordsOf(blocks[i]!).slice(labelLength);
    // 附件：如說明五 says where it is spoken of.
    if (/^(?:如|見|见|無|无|附|同)/.test(rest)) return i + 1;
    let to = i + 1;
    while (isBody(blocks, to) && isShort(blocks[to]!) && beginsWithLabel(blocks[to]!)) to++;
    if (/^(?:\d{1,2}[.．、]|[一二三四五六七八九十]、)/.test(rest)) return to;
    const isAnnexBehind = headlineAt(blocks, to)?.kind === 'annex';
    if (rest !== '') return isAnnexBehind && to === i + 1 ? to : i;
    return to > i + 1 && (!isBody(blocks, to) || isAnnexBehind || isSignature(blocks, to)) ? to : i;
  }

  private readLabelled(i: number, headline: Headline): number {
    const division = labelledDivision(this.blocks, i, headline);
    return isBody(this.blocks, division.to) ? this.add({ division, needs: 'nothing' }) : i + 1;
  }

  private guess(i: number, { kind, length, isTitle }: Headline): Guess | undefined {
    const as = (needs: Guess['needs'], level: Division['kind'] = 'line', holds: Division['holds'] = 'all'): Guess => ({
      division: unlabelledDivision(this.blocks[i]!, i, { kind: level, holds, length }),
      needs,
    });
    if (kind === 'part') return as('nothing');
    if (kind === 'tagged') return this.tagged(i, as);
    if (!this.isOpenAbove(i) || isSignature(this.blocks, i) || this.isOwnTitle(i)) return undefined;
    if (isTitle && this.title !== undefined && beginsAnotherText(this.blocks, i)) return as('nothing', 'annex');
    if (this.blocks[i]!.paragraph.form.kind === 'prose') return as('nothing');
    if (!isBody(this.blocks, i + 1) || kind === 'long') return undefined;
    if (kind === 'matter') return as('nothing', 'annex');
    const behind = this.blocks[i + 1]!;
    const label = labelOf(behind);
    // Hong Kong's addresses number the paragraphs of their prefaces too.
    if (kind === 'preface' || kind === 'epilogue')
      return as('nothing', 'annex', label?.family === 'arabic' ? 'numbers' : 'nothing');
    if (kind === 'section') return this.named(i, as);
    const isAboveText = label !== undefined || isSection(behind);
    if ((kind === 'plain' || kind === 'brief') && this.isAbovePlain(i)) return this.pair(as('plain'));
    if (kind === 'field') return as(label?.number === 1 ? 'nothing' : 'field', 'field');
    if (!isAboveText && kind === 'plain' && behind.paragraph.form.kind === 'prose')
      return as('short', this.hasPairs ? 'field' : 'line');
    if (!isAboveText || label?.family === 'dash') return undefined;
    if (kind === 'spread' || kind === 'bold') return as('nothing');
    if (kind === 'brief') return as('brief');
    // The first of a run below it proves a line, unless it is the first heading of all: then it may be the title.
    return as(label?.number === 1 && this.firstLabel < i ? 'nothing' : 'plain', this.hasPairs ? 'field' : 'line');
  }

  /** 背景 and the like say by themselves what they are; with pairs of headings, the upper ones if the first was. */
  private named(i: number, as: (needs: Guess['needs'], level?: Division['kind']) => Guess): Guess | undefined {
    if (this.isAbovePlain(i)) {
      this.hasNamed = true;
      return this.pair(as('nothing'));
    }
    const below = this.blocks[i + 1]!;
    if (labelOf(below) === undefined && below.paragraph.form.kind !== 'prose') return undefined;
    this.hasNamed ||= !this.hasPairs;
    return as('nothing', this.hasNamed ? 'line' : 'field');
  }

  /** 【主持人】, 【日报记者】: its tags tell who speaks. */
  private isTranscript(): boolean {
    return this.blocks.some(({ paragraph: { text } }) => text.includes('【') && SPEAKER.test(text));
  }

  /** It heads the text in its line, or what stands below it; under a case it is one of its parts. */
  private tagged(i: number, as: (needs: Guess['needs'], level?: Division['kind']) => Guess): Guess | undefined {
    const isAbove = this.blocks[i]!.paragraph.form.kind === 'prose' || isBody(this.blocks, i + 1);
    return isAbove ? as('tagged', 'field') : undefined;
  }

  /** 推动发展 ⏎ 创新科技: below the heading of a part the first of its own headings; three lines are no headings. */
  private isAbovePlain(i: number): boolean {
    const [below, behind] = [headlineAt(this.blocks, i + 1), this.blocks[i + 2]];
    if (below?.kind !== 'plain' || behind?.role !== 'body') return false;
    return isSection(behind) || labelOf(behind)?.family === 'arabic';
  }

  /** From the first pair on, a line by itself is one of the lower ones. */
  private pair(guess: Guess): Guess {
    this.hasPairs = true;
    return guess;
  }

  /** Above it a section may end: not so between the cells of a table. */
  private isOpenAbove(i: number): boolean {
    const above = this.blocks[i - 1];
    // A text may begin with its preface; any other first line is more likely its title.
    if (above === undefined) return FIRST_LINES.has(headlineAt(this.blocks, i)?.kind ?? '');
    if (above.role !== 'body' || above.paragraph.form.kind === 'prose') return true;
    if (beginsWithLabel(above)) return !leavesOpen(above);
    return this.taken.has(i - 1) || isBelowSignature(this.blocks, i);
  }

  private isOwnTitle(i: number): boolean {
    return this.title !== undefined && plain(wordsOf(this.blocks[i]!)) === plain(this.title);
  }
}

/** 注：1.…；2.… is a note to what stands above it; its numbers are no headings. */
const NOTE = /^[\s\u3000]*(?:备注|備註|附?注|附?註)[：:].{1,80}[；;。]/;

const SPEAKER = /^[\s\u3000]*【(?:[^】]{0,12}(?:主持人|记者|記者|提问|提問|网友|網友)|[问問答])】/;

/** The last of a list may have a full stop. */
const isShort = ({ paragraph: { form, prose } }: Block): boolean =>
  form.kind === 'line' || (prose.text.length <= LONGEST_LISTED && /^[^。；]*[。；]\s*$/.test(prose.text));
const LONGEST_LISTED = 60;

const FIRST_LINES: ReadonlySet<string> = new Set(['preface', 'section']);

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
