import { isHan } from '../../zh/script';
import { ADDRESS, APPOINTMENTS, BYLINES, GIVEN_CHARACTERS, LIFE, POSTS, SPEECH, TOGETHER, VERBS } from './evidence';
import { COMPOUND_SURNAMES, NEEDS_LONG_NAME, SURNAMES, WEAK_SURNAMES } from './surnames';
import { WordSet } from './word-set';

/** What the dictionaries know about a stretch of text. */
export interface Lexicon {
  /** Two characters that are seen together so often that they are a word, by UTF-16 units. */
  isPair(first: number, second: number): boolean;
  /** The dictionary of the first conversion step has this phrase. */
  isPhrase(text: string): boolean;
  /** That dictionary has the phrase and changes it: it is an ordinary word, not a name that was put there to be kept. */
  isWord(text: string): boolean;
}

/** What the user said: these are names, these are none. */
export interface Verdicts {
  readonly names: readonly string[];
  readonly notNames: readonly string[];
}

export interface Name {
  readonly start: number;
  readonly end: number;
  /** A single character: a surname before a post (余主任). */
  readonly surnameOnly: boolean;
}

/**
 * Names of persons: a surname with one or two characters more, where something speaks for it: a post or a calling
 * before or after it, a verb of speech after it, a byline, or a list of at least three of them. A name once found is
 * a name wherever it stands. `folded` is the text with the characters of posts and verbs in Simplified, unit for unit.
 */
export function findNames(text: string, folded: string, lexicon: Lexicon, { names, notNames }: Verdicts): Name[] {
  const known = new Set<string>();
  const surnames: Name[] = [];
  const reader = new NameReader(text, folded, lexicon);
  const learn = (start: number, end: number): void => void known.add(text.slice(start, end));

  for (let i = 0; i < text.length; i++) {
    if (begins[folded.charCodeAt(i)] === 0) continue;
    const byline = bylines.lengthAt(folded, i);
    if (byline > 0) {
      const start = afterMark(text, i + byline);
      reader.list(start, learn, /[:：|丨]/.test(text.slice(i + byline, start)) ? 'signed' : 'byline');
    }
    const post = posts.lengthAt(folded, i);
    if (post > 0) {
      reader.list(afterSpace(text, i + post), learn, 'post');
      reader.before(i, learn, 'before a post');
      const at = reader.surnameBefore(i);
      if (at >= 0) surnames.push({ start: at, end: at + 1, surnameOnly: true });
    }
    const appointment = appointments.lengthAt(folded, i);
    if (appointment > 0 && !GRAMMAR.has(text[i + appointment] ?? '')) reader.list(i + appointment, learn, 'post');
    if (address.lengthAt(folded, i) > 0) reader.before(i, learn, 'before an address');
    if (LIFE_STARTS.has(text[i]!) && LIFE.test(text.slice(i, i + 8))) reader.before(i, learn, 'before an address');
    if (verbs.lengthAt(folded, i) > 0) reader.before(i, learn, 'before a verb');
    if (speech.lengthAt(folded, i) > 0) reader.beforeOccasion(i, learn);
    if (text[i] === '、' && !reader.listed(i)) reader.enumeration(i, learn);
  }
  for (const denied of notNames) known.delete(denied);
  const isDenied = new Set(notNames);
  // A full name that the dictionary has (魏征) is the dictionary's affair, unless the user named it.
  const set = new WordSet([...names, ...[...known].filter((name) => !lexicon.isPhrase(name))]);
  return [...occurrences(text, set), ...surnames.filter(({ start, end }) => !isDenied.has(text.slice(start, end)))];
}

const posts = new WordSet(POSTS);
const verbs = new WordSet(VERBS);
const bylines = new WordSet(BYLINES);
const speech = new WordSet(SPEECH);
const appointments = new WordSet(APPOINTMENTS);
const address = new WordSet(ADDRESS);
const LIFE_STARTS = new Set('（(，,');

/** 1 for every unit that begins some evidence: most begin none, and are asked for one thing only. */
const begins = new Uint8Array(0x10000);
for (const evidence of [...POSTS, ...VERBS, ...BYLINES, ...SPEECH, ...APPOINTMENTS, ...ADDRESS, ...LIFE_STARTS, '、'])
  begins[evidence.charCodeAt(0)] = 1;

/** How far back from a verb of speech the occasion may begin: 余岳平在全市工作会议上强调. */
const LONGEST_OCCASION = 20;

/** Characters that no given name has: particles, pronouns, auxiliaries. */
const NOT_GIVEN = new Set(
  '的了在是和与與及等被把从從将將也都就还還又但而或们們其这這那此不没沒说說称稱讲講问問请請让讓给給到共每各某该該至按由并並',
);
const JOINS = new Set('、和与與及');
/** Behind a noun that is also a verb of office these are hardly surnames: 选举于…举行. */
const GRAMMAR = new Set('于於由向和');

/** 主任于本月到任. */
const TIME =
  /^(?:[本今明当當去上下前次同元一二三四五六七八九十][月年日周週旬天季]|[年月季][初底中末]|[春夏秋冬][季天])/;

/** 于某日, 余某些. */
const NOT_SOMEBODY = new Set('些个個种種项項地年月日时時次处處类類');
/** 学习了于立志同志的讲话. */
const BEFORE_ADDRESSED = new Set('了的由对對向让讓请請被是给給把将將经經以为為');
const COUNTS = new Set('两兩二三四五六七八九十');

const hanAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isHan(text.charCodeAt(at));

/** A name is often set apart from its post by several spaces. */
function afterSpace(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && /[ \u00a0\u3000]/.test(text[next] ?? '')) next++;
  return next;
}

/** Behind a byline stands a colon, a bar or a space, or the name itself. */
function afterMark(text: string, at: number): number {
  let next = at;
  for (const end = at + 4; next < end && /[\s:：|/丨]/.test(text[next] ?? '');) next++;
  return next;
}

type Evidence = 'signed' | 'after' | 'listed' | 'before a verb' | 'before a post' | 'before an address';

class NameReader {
  private listedUntil = 0;

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** Whether the separator at `at` lies in a list that has been read already. */
  listed(at: number): boolean {
    return at < this.listedUntil;
  }

  /** Names from `start` on, joined by 、 or 和 or, in a byline, by spaces. `signed`: a byline with a colon. */
  list(start: number, learn: (start: number, end: number) => void, kind: 'post' | 'byline' | 'signed'): void {
    const isByline = kind !== 'post';
    const evidence = kind === 'signed' ? 'signed' : 'after';
    let at = start;
    for (let first = true; ; first = false) {
      const end = this.nameAt(at, first ? evidence : 'listed');
      if (end === 0) return;
      learn(at, end);
      at = end;
      if (isByline) while (this.text[at] === ' ' || this.text[at] === '\u3000') at++;
      if (JOINS.has(this.text[at] ?? '')) at++;
      else if (!isByline || at === end) return;
    }
  }

  /** A name that ends where a post or a verb begins. */
  before(
    end: number,
    learn: (start: number, end: number) => void,
    evidence: Exclude<Evidence, 'signed' | 'after' | 'listed'>,
  ): void {
    for (const length of [3, 2, 4]) {
      const start = end - length;
      if (start < 0 || !this.startsFresh(start, evidence === 'before an address')) continue;
      if (this.nameAt(start, evidence) === end) {
        learn(start, end);
        return;
      }
    }
  }

  /** A name before 在 and an occasion, where a verb of speech begins at `verb`. */
  beforeOccasion(verb: number, learn: (start: number, end: number) => void): void {
    for (let at = verb - 1; at > 0 && at >= verb - LONGEST_OCCASION; at--) {
      if (!hanAt(this.text, at)) return;
      if (this.text[at] === '在') this.before(at, learn, 'before a verb');
    }
  }

  /** Offset of a lone surname before the post at `post` (余主任, 余副主任), or -1. */
  surnameBefore(post: number): number {
    const at = this.text[post - 1] === '副' || this.text[post - 1] === '老' ? post - 2 : post - 1;
    const surname = this.text[at];
    if (surname === undefined || !SURNAMES.has(surname)) return -1;
    const before = this.text[at - 1];
    // 10余代表, 三种专家: what follows a figure counts.
    return before === undefined || JOINS.has(before) || (!hanAt(this.text, at - 1) && !/[\d%％*×]/.test(before))
      ? at
      : -1;
  }

  /** Three names or more in a row, joined by 、 and with nothing else around them: the first separator is at `at`. */
  enumeration(at: number, learn: (start: number, end: number) => void): void {
    let start = at;
    while (at - start < 5 && hanAt(this.text, start - 1)) start--;
    if (hanAt(this.text, start - 1)) return;
    const found: [number, number][] = [];
    for (let from = start; ;) {
      let end = from;
      while (end - from < 5 && hanAt(this.text, end) && !JOINS.has(this.text[end]!)) end++;
      const isLast = this.text[end] !== '、';
      const name = this.nameAt(from, 'listed');
      if (
        name === 0 ||
        (name !== end && !(isLast && /[等两兩二三四五六七八九十]/.test(this.text[name] ?? ''))) ||
        this.lexicon.isPhrase(this.text.slice(from, name))
      )
        break;
      found.push([from, name]);
      if (isLast) break;
      from = end + 1;
    }
    if (found.length < 3) return;
    this.listedUntil = found.at(-1)![1];
    for (const [from, to] of found) learn(from, to);
  }

  /** End of the name that begins at `start`, or 0. */
  nameAt(start: number, evidence: Evidence): number {
    const { text } = this;
    const surname = COMPOUND_SURNAMES.has(text.slice(start, start + 2)) ? 2 : SURNAMES.has(text[start] ?? '') ? 1 : 0;
    if (surname === 0) return 0;
    const given = start + surname;
    if (GRAMMAR.has(text[start]!) && TIME.test(text.slice(given, given + 2))) return 0;
    if (!this.mayBeGiven(given)) return 0;
    const short = given + 1;
    const long = this.mayBeGiven(short) ? given + 2 : 0;
    const isCertain = evidence === 'signed' && long > 0 && this.endsName(long);
    if (surname === 1 && !isCertain && text[given] !== '某' && this.isPair(start)) return 0;
    const isWeak = surname === 1 && WEAK_SURNAMES.has(text[start]!);
    let end = 0;
    if (long > 0 && this.endsName(long)) end = long;
    else if (this.endsName(short)) end = short;
    else if ((evidence === 'after' || evidence === 'signed') && long > 0) {
      // 干部于志愿服务中: 志 belongs to 志愿, and nothing is left for a name.
      if (isWeak && this.isPair(given)) return 0;
      end = this.isPair(short) ? short : long;
    }
    if (end === 0) return 0;
    if (end === short && NEEDS_LONG_NAME.has(text[start]!) && evidence !== 'signed') return 0;
    const isGiven = this.looksGiven(given, end, evidence === 'before an address');
    if ((isWeak || evidence === 'before a verb') && !isGiven) return 0;
    const isFull = end === long && !NEEDS_LONG_NAME.has(text[start]!) && isGiven;
    if (evidence !== 'after' && !isCertain && !isFull && surname === 1 && this.lexicon.isWord(text.slice(start, short)))
      return 0;
    return end;
  }

  private isPair(at: number): boolean {
    return this.lexicon.isPair(this.text.charCodeAt(at), this.text.charCodeAt(at + 1));
  }

  /**
   * Every character of the stretch is one that people are named with, and the two together are no word; but somebody who
   * is addressed may be called 立志. 某 and 某某 stand for any name.
   */
  private looksGiven(start: number, end: number, isAddressed: boolean): boolean {
    const given = this.text.slice(start, end);
    if (given === '某' || given === '某某') return true;
    for (const character of given) if (!GIVEN_CHARACTERS.has(character)) return false;
    return end - start < 2 || (isAddressed ? !TOGETHER.has(given) : !this.isPair(start));
  }

  private mayBeGiven(at: number): boolean {
    if (this.text[at] === '某') return !NOT_SOMEBODY.has(this.text[at + 1] ?? '');
    return hanAt(this.text, at) && !NOT_GIVEN.has(this.text[at]!) && verbs.lengthAt(this.folded, at) < 2;
  }

  /** What follows a name: no Han, a join, a verb, a post, a particle, or how many they are (三位). */
  private endsName(at: number): boolean {
    if (!hanAt(this.text, at) || JOINS.has(this.text[at]!) || NOT_GIVEN.has(this.text[at]!)) return true;
    if (COUNTS.has(this.text[at]!) && /[位名人]/.test(this.text[at + 1] ?? '')) return true;
    return verbs.lengthAt(this.folded, at) > 0 || posts.lengthAt(this.folded, at) > 0;
  }

  /** Nothing before `at` can be part of the same word: no Han, a join, or a post. */
  private startsFresh(at: number, isAddressed = false): boolean {
    if (!hanAt(this.text, at - 1) || JOINS.has(this.text[at - 1]!)) return true;
    if (isAddressed && BEFORE_ADDRESSED.has(this.text[at - 1]!)) return true;
    for (let from = Math.max(0, at - 5); from < at; from++)
      if (posts.lengthAt(this.folded, from) === at - from) return true;
    return false;
  }
}

function occurrences(text: string, set: WordSet): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = set.lengthAt(text, i);
    if (length === 0) continue;
    names.push({ start: i, end: i + length, surnameOnly: false });
    i += length - 1;
  }
  return names;
}
