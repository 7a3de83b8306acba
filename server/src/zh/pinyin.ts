/** Finals that each initial takes, for the 400-odd syllables of Mandarin; `v` stands for ü. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve ue',
  l: 'a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  y: 'a o e ai ao ou an ang ong i in ing u ue uan un',
  w: 'a o ai ei an en ang eng u',
};

const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

/** Macron, acute, caron (or the breve that is often typed for it), grave. */
const TONE_MARKS = /[\u0304\u0301\u030c\u0306\u0300]/g;

/** Letters of pinyin with their tone marks, for a character class with the `u` flag. */
export const PINYIN_LETTERS = 'a-zɑɡà-ǜǹḿ\u0300-\u030c';

/** Whether a word is one syllable of Mandarin, and whether it carries a tone mark: `wèi`, `men`, not `welfare`, `DIP`. */
export function readSyllable(word: string): 'toned' | 'neutral' | undefined {
  const letters = word.normalize('NFD').replace(/ɑ/g, 'a').replace(/ɡ/g, 'g');
  const tones = letters.match(TONE_MARKS)?.length ?? 0;
  const bare = letters.replace(TONE_MARKS, '').replace(/u\u0308/g, 'v');
  if (tones > 1 || !SYLLABLES.has(bare)) return undefined;
  return tones === 1 ? 'toned' : 'neutral';
}
