import type { Flow } from '../text/flow';
import type { Span } from '../text/span';
import type { BoilerplateKind } from '../zh/boilerplate';
import type { CutMark } from '../zh/cuts';
import type { CharacterCounts, Script } from '../zh/script';
import type { Headline } from './headline';
import type { Heading, Marker } from './marker';
import type { Run } from './run';
import type { Section } from './section';

/** What a document says about itself. Built once per document version, never mutated. */
export interface Report {
  readonly source: string;
  readonly traits: Traits;
  /** Every paragraph in document order; blank lines stand between blocks and belong to none. */
  readonly blocks: readonly Block[];
  /** The line that names the document, where one stands. */
  readonly title: Title | undefined;
  /** The table of contents (目录), kept apart from the body. */
  readonly contents: Contents | undefined;
  /** The marks that a site left where it cut text away. */
  readonly cuts: readonly Cut[];
  /** Numbered runs of the body (一、…十、, 一是…三是), in the order of their first item. */
  readonly runs: readonly Run[];
  /** The body's sections, nested. */
  readonly outline: readonly Section[];
}

/**
 * Facts about the whole document that a paragraph rule may rely on. Few, and slow to change while somebody types. What
 * only rules ask for is found out when they do.
 */
export interface Traits {
  /** False for a log, English, source code: such a file gets no findings and no outline. */
  readonly isChinese: boolean;
  /** More of it is mojibake than not: the file was read in the wrong encoding. */
  readonly isGarbled: boolean;
  readonly script: Script;
  /** The document has masked figures or several certain holes, so that weaker signs of a hole count too. */
  readonly hasHoles: boolean;
  /** Of the figures that it must have had a good part is gone: then a unit without one is rather a hole than not. */
  readonly lacksFigures: boolean;
  /** A report of cases that spares the persons in it: places and firms without their names are spared too. */
  readonly sparesNames: boolean;
  /** Lines are broken at one width throughout, whatever the sentence. */
  readonly isHardWrapped: boolean;
}

/** A paragraph at its place. */
export interface Block {
  /** Offset of the paragraph's first character in the document. */
  readonly start: number;
  readonly paragraph: Paragraph;
  readonly role: Role;
  /** What piece of the page it is, where it is none of the document. */
  readonly furniture: Furniture | undefined;
}

/** What a page puts around a document. */
export type Furniture = BoilerplateKind | 'metadata';

/**
 * One paragraph: a line, or several that hard breaks cut apart. It knows nothing of its place, and every offset in
 * it counts from its own start; so it, and all that was found in it, outlives edits elsewhere in the document.
 */
export interface Paragraph {
  /** The lines as they stand, without the last one's line end. */
  readonly text: string;
  /** `text` with hard breaks and pinyin glosses hidden. */
  readonly prose: Flow;
  /** The hard breaks inside `text`: each covers the line end and the white space around it. */
  readonly breaks: readonly Span[];
  /** What the paragraph looks like by itself; what it is (`Block.role`) depends on its neighbours. */
  readonly form: Form;
  readonly opening: Opening;
  /** Of the section that it may begin without a label. Read when first asked for. */
  readonly heading: Heading;
  /** Whatever looks like the label of a numbered item, in order; most of it is linked into runs. */
  readonly markers: readonly Marker[];
  /** Its first words read as a label like 3.1.1, if the others of the document bear that out. */
  readonly decimal: Marker | undefined;
  /** A site's cut mark begins in it. */
  readonly isCut: boolean;
  /** Of the prose. */
  readonly characters: CharacterCounts;
  /** It begins with date and time, as every line of a log does. */
  readonly isTimed: boolean;
  /** Characters that other rules must leave alone, in order. Looked for when first asked for: no outline needs them. */
  readonly shields: readonly Shield[];
  /** Counted when first asked for, as the shields are found. */
  readonly counts: Counts;
}

/** How a paragraph begins that bears no label, as far as it may begin a section. */
export interface Opening {
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly markdownDepth: number;
  /** 会议指出，: somebody is said to speak. */
  readonly isCue: boolean;
  /** Where the meeting is said to speak further in, without the comma; as offsets in the prose. */
  readonly innerCues: readonly Span[];
  /** 主旨： 說明： 辦法：, the parts of a Taiwan official letter, as written; empty for anything else. */
  readonly letterPart: string;
  /** 各位代表，在看到成绩的同时……: it looks back on the whole of its section. */
  readonly looksBack: boolean;
  /** What a short line could head, if its neighbours allow. */
  readonly headline: Headline | undefined;
  /** The punctuation of a short opening sentence, as the form that neighbours may share. */
  readonly leadForm: string | undefined;
}

/** A stretch that damage or a gloss owns: it is recognised first, and only the rule that owns it may touch it. */
export interface Shield {
  readonly kind: ShieldKind;
  readonly span: Span;
}

export type ShieldKind = 'gloss' | 'mojibake' | 'mask';

/** How much of a paragraph is damaged. */
export interface Counts {
  readonly masks: number;
  readonly certainHoles: number;
  /** Names that are gone where no author leaves one out. */
  readonly certainNames: number;
  /** Names that are gone as far as one paragraph can tell, where it tells of a meeting; the certain ones elsewhere. */
  readonly likelyNames: number;
  /** Persons whose given names an author hid: 王某某, 李××; and words for what they are spared for. */
  readonly spared: number;
  readonly caseWords: number;
  /** Figures with what they count: `8%`, `12家`. Dates are none. */
  readonly figures: number;
  /** UTF-16 units beyond ASCII that stand in mojibake: they were Han once. */
  readonly garbled: number;
}

export type Form =
  | { readonly kind: 'prose' }
  /** Nothing but cell borders. */
  | { readonly kind: 'table' }
  | { readonly kind: 'boilerplate'; readonly part: BoilerplateKind }
  /** 来源、发布时间、作者 and the like, as fields on a line of their own. */
  | { readonly kind: 'metadata' }
  /** 目录, 提纲: what follows is a table of contents. */
  | { readonly kind: 'contents-title' }
  | { readonly kind: 'salutation' }
  | { readonly kind: 'abstract' }
  /** 编者按. */
  | { readonly kind: 'note' }
  /** The mark a site leaves where it cut the text away. */
  | { readonly kind: 'cut' }
  /** A short line without a sentence end. */
  | { readonly kind: 'line' };

export type Role =
  | 'title'
  | 'subtitle'
  | 'metadata'
  | 'salutation'
  | 'abstract'
  | 'note'
  | 'contents'
  | 'heading'
  | 'body'
  | 'table'
  | 'cut'
  | 'boilerplate';

export interface Title {
  readonly text: string;
  readonly span: Span;
  /** A long one is set in several lines: its organ, its halves. */
  readonly lines: readonly TitleLine[];
}

export interface TitleLine {
  readonly text: string;
  readonly span: Span;
}

/** A cut mark at its place in the document; it may end in a later block than it begins in. */
export interface Cut extends CutMark {
  /** Index into `Report.blocks` of the block that it begins in. */
  readonly block: number;
}

/** A table of contents: its lines, and its entries as the tree they describe. */
export interface Contents {
  readonly span: Span;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly label: string;
  readonly title: string;
  /** The entry's line from its label on, a leader and a page number included. */
  readonly span: Span;
  /** Label and title of the heading in the body that answers to it; undefined where the body lacks it. */
  readonly heading: Span | undefined;
  readonly children: readonly ContentsEntry[];
}
