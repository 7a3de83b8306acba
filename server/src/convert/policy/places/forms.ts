import { unitTable } from '../units';

/** In the names of villages, towns and roads these are no words, and stay as they are: 干窑镇, 永安里社区. */
const STAYS = new Set('里干游余范于沈姜占种斗涌采杰舍准志淀只征克曲松回朴党');

/** The surname where a family lives (党家村), another word elsewhere (上党). */
const FIRST_ONLY = new Set('党朴种');

/** A form that only places have: 韶山沖. */
const OTHER: ReadonlyMap<string, string> = new Map([['冲', '沖']]);

/** What is dry is no family's: 干沟, 咸水沽. */
const DRY = /^干[沟河塘溪湖泉井滩]/;
const SALT = /^咸水/;

/** Whether a character may want another form in a place's name than in words. */
export const isPlaceUnit = (unit: number): boolean => ofPlaces[unit] === 1;

const ofPlaces = unitTable([...STAYS, ...OTHER.keys(), '咸', '涂']);

/** A place's name in Traditional; `convert` gives the form of a single character. */
export function placeForm(name: string, convert: (character: string) => string): string {
  return [...name]
    .map((character, i) => {
      const rest = name.slice(i);
      if (character === '干' && DRY.test(rest)) return '乾';
      if (character === '咸') return SALT.test(rest) ? '鹹' : character;
      if (character === '涂') return rest.startsWith('涂家') ? character : convert(character);
      if (FIRST_ONLY.has(character) && i > 0) return convert(character);
      return STAYS.has(character) ? character : (OTHER.get(character) ?? convert(character));
    })
    .join('');
}
