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

/** Facts about the document, from the sums over its paragraphs. */
export function traitsOf(paragraphs: readonly Paragraph[], isHardWrapped: boolean): Traits {
  let [han, simplified, traditional, latin, visible, garbled, masks, holes, times] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { counts } of paragraphs) {
    han += counts.characters.han;
    simplified += counts.characters.simplified;
    traditional += counts.characters.traditional;
    latin += counts.characters.latin;
    visible += counts.characters.visible;
    garbled += counts.garbled;
    masks += counts.masks;
    holes += counts.certainHoles;
    times += counts.timestamps;
  }
  const isLog = times > paragraphs.length * LOG_SHARE;
  // What is mojibake now was Chinese once; a whole file of it still wants to be told so.
  const was = han + garbled;
  const isChinese = was >= LEAST_HAN && was >= visible * HAN_SHARE && was > latin && !isLog;
  return {
    isChinese,
    isGarbled: garbled > han,
    script: isChinese ? scriptOf({ han, simplified, traditional }) : 'none',
    hasHoles: masks > 0 || holes >= CERTAIN_HOLES,
    isHardWrapped,
  };
}
