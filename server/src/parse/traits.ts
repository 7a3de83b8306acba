import type { Paragraph, Traits } from '../model/report';
import { scriptOf } from '../zh/script';

/** Fewer Han characters than this are no prose. */
const LEAST_HAN = 4;
/** Of all visible characters of Chinese prose at least this share is Han, also among many figures; of source code, less. */
const HAN_SHARE = 0.3;
/** A log is a file of which so many lines begin with the time. */
const LOG_SHARE = 0.3;
/** Weaker signs of a hole count from this many certain ones on; one mask is enough. */
const CERTAIN_HOLES = 2;
/** So many places that want a name are no coincidence; a million characters of clean documents have none. */
const LIKELY_NAMES = 3;
/**
 * Such a share of the figures has certainly gone where most of them have: about two of three holes are certain. With
 * fewer gone, the weakest signs would find less than they would invent.
 */
const LOST_SHARE = 0.15;
/** The same for a short text, in which a single hole is certain. */
const LOST_SHARE_OF_FEW = 0.3;

/** One person may be spared in passing, and a speech has a word or two about discipline. */
const SPARED_PERSONS = 2;
const CASE_WORDS = 3;

/** Facts about the document, from the sums over its paragraphs. */
export function traitsOf(paragraphs: readonly Paragraph[], isHardWrapped: boolean): Traits {
  let [han, simplified, traditional, latin, visible, timed] = [0, 0, 0, 0, 0, 0];
  for (const { characters, isTimed } of paragraphs) {
    han += characters.han;
    simplified += characters.simplified;
    traditional += characters.traditional;
    latin += characters.latin;
    visible += characters.visible;
    if (isTimed) timed++;
  }
  const garbled = once(() => sum(paragraphs, ({ counts }) => counts.garbled));
  const isLog = timed > paragraphs.length * LOG_SHARE;
  const isProse = (was: number): boolean => was >= LEAST_HAN && was >= visible * HAN_SHARE && was > latin;
  // What is mojibake now was Chinese once; a whole file of it still wants to be told so.
  const isChinese = !isLog && (isProse(han) || isProse(han + garbled()));
  const certainHoles = once(() => sum(paragraphs, ({ counts }) => counts.certainHoles));
  const lacksFigures = once(() => {
    const lost = certainHoles();
    if (lost === 0) return false;
    const share = lost / (lost + sum(paragraphs, ({ counts }) => counts.figures));
    return share >= (lost >= CERTAIN_HOLES ? LOST_SHARE : LOST_SHARE_OF_FEW);
  });
  const sparesNames = once(
    () =>
      sum(paragraphs, ({ counts }) => counts.spared) >= SPARED_PERSONS &&
      sum(paragraphs, ({ counts }) => counts.caseWords) >= CASE_WORDS,
  );
  const hasHoles = once(
    () =>
      (!sparesNames() && paragraphs.some(({ counts }) => counts.masks > 0)) ||
      certainHoles() + sum(paragraphs, ({ counts }) => counts.certainNames) >= CERTAIN_HOLES ||
      sum(paragraphs, ({ counts }) => counts.likelyNames) >= LIKELY_NAMES ||
      lacksFigures(),
  );
  return {
    isChinese,
    script: isChinese ? scriptOf({ han, simplified, traditional }) : 'none',
    isHardWrapped,
    get isGarbled() {
      return garbled() > han;
    },
    get hasHoles() {
      return hasHoles();
    },
    get sparesNames() {
      return sparesNames();
    },
    get lacksFigures() {
      return lacksFigures();
    },
  };
}

const sum = (paragraphs: readonly Paragraph[], count: (paragraph: Paragraph) => number): number =>
  paragraphs.reduce((total, paragraph) => total + count(paragraph), 0);

/** The value, found out when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}
