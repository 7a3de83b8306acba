import { isSimplifiedOnly, isTraditionalOnly, type Script } from '../script';
import { UNKNOWN, type PairModel } from './character-pairs';

export interface Surroundings {
  /** The clean text of the same line on either side; empty at a border. */
  readonly before: string;
  readonly after: string;
  readonly script: Script;
  /** Characters that the document glosses with this reading. */
  readonly glossed: (pinyin: string) => ReadonlySet<string> | undefined;
  /** These three characters stand together elsewhere in the document. */
  readonly isAttested: (three: string) => boolean;
}

/** Whether the model has ever seen a character. */
export const isKnown = (model: PairModel, character: string): boolean => model.logLikelihood('', character) > UNKNOWN;

/** Logarithm (base 10) of the share of marks among characters, measured on 1.2 million characters of reports. */
export const MARKS: Readonly<Record<string, number>> = {
  '，': -1.2,
  '。': -1.6,
  '、': -1.5,
  '；': -2.3,
  '：': -2.6,
  '“': -2.3,
  '”': -2.3,
  '《': -3,
  '》': -3,
  '（': -2.8,
  '）': -2.8,
  '！': -3.5,
  '？': -4,
  '·': -4,
  '—': -3,
};
const CLOSED_BY: Readonly<Record<string, string>> = { '”': '“', '》': '《', '）': '（' };

/** A character of the other script, in a document that has but one. */
const WRONG_SCRIPT = -2;
/** What the document says elsewhere is as likely as this, whatever others say. */
const ATTESTED = -0.5;
/** Marks follow fewer characters than their share says. */
const MARK = -0.7;
/** Marks do not stand so: two pauses side by side, a bracket that closes nothing. */
const ODD_MARK = -2;

/** 、 parts short items: so much is what stands between it and the mark before, and a long clause ends otherwise. */
const LONGEST_ITEM = 10;
const LONG_ITEM = -0.8;

/** A text so far: all of it, and its last two characters, those before the slip included. */
export interface Tail {
  readonly text: string;
  readonly tail: string;
}

/** Logarithm (base 10) of how likely `second` goes on from a text, in these surroundings. */
export function likelihood({ text, tail }: Tail, second: string, around: Surroundings, model: PairModel): number {
  const { script, isAttested } = around;
  const first = tail.slice(-1);
  const mark = MARKS[second];
  if (mark !== undefined) {
    const opening = CLOSED_BY[second];
    const isOpen = opening !== undefined && isUnclosed(around.before + text, opening, second);
    const isOddPlace = PAUSES.includes(second) && PAUSES.includes(first);
    const isLong = second === '、' && clauseLength(around.before + text) > LONGEST_ITEM;
    return isOpen ? mark + 1 : mark + MARK + (opening !== undefined || isOddPlace ? ODD_MARK : isLong ? LONG_ITEM : 0);
  }
  const isForeign =
    (script === 'traditional' && isSimplifiedOnly(second)) || (script === 'simplified' && isTraditionalOnly(second));
  const likely = model.logLikelihood(first, second) + (isForeign ? WRONG_SCRIPT : 0);
  return likely < ATTESTED && tail.length === 2 && isAttested(tail + second) ? ATTESTED : likely;
}

const PAUSES = '，。、；：！？“《（,;:?!';

/** Characters since the last mark. */
const clauseLength = (text: string): number =>
  /[^，。、；：！？,;:!?]*$/.exec(text.slice(-LONGEST_ITEM - 1))![0].length;

const isUnclosed = (text: string, opening: string, closing: string): boolean =>
  text.lastIndexOf(opening) > text.lastIndexOf(closing);

/** How well what stands behind the slip follows. */
export function continuation(path: Tail, around: Surroundings, model: PairModel): number {
  const last = path.tail.slice(-1);
  const [next, second] = [around.after.slice(0, 1), around.after.slice(1, 2)];
  if (next === '' || /\s/.test(next)) return last in MARKS && !'。”》）！？；：'.includes(last) ? ODD_MARK : 0;
  if (next in MARKS || PAUSES.includes(next)) return PAUSES.includes(last) && PAUSES.includes(next) ? ODD_MARK : 0;
  const one = likelihood(path, next, around, model);
  const tail = { text: path.text + next, tail: last + next };
  return second === '' || !isKnown(model, second) ? one : one + likelihood(tail, second, around, model);
}
