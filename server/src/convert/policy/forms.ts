/** Both scripts have these, and in a name they stay as they are: 余岳平, 范志宏. */
const STAYS_IN_TRADITIONAL = new Set(
  '丑于仆余党占台后咸岩岳干征斗朴杰涂涌淀游种范郁采里凶准霉辟吁夸佣谷松布志表面制姜曲胡朱秋千合向回克致舍折才沈周升',
);

/** Simplified keeps these in names although it writes them otherwise: 於志强, 李乾. */
const STAYS_IN_SIMPLIFIED = new Set('於乾昇濛陞脩釐');

/** Forms that names have and words mostly have not: 鍾建國, 錢鍾書, but 李金鐘; 令狐沖. */
const IN_NAMES: ReadonlyMap<string, string> = new Map([
  ['钟', '鍾'],
  ['冲', '沖'],
]);
const AT_END: ReadonlyMap<string, string> = new Map([['钟', '鐘']]);

/** The characters of names that may need another form than they have in words. */
export const delicateCharacters = (toSimplified: boolean): readonly string[] =>
  toSimplified ? [...STAYS_IN_SIMPLIFIED] : [...STAYS_IN_TRADITIONAL, ...IN_NAMES.keys()];

/** A name in the target script; `convert` gives the form of a single character. */
export function nameForm(name: string, toSimplified: boolean, convert: (character: string) => string): string {
  // 万俟 is no 萬.
  if (!toSimplified && name.length > 2 && name.startsWith('万俟'))
    return '万俟' + nameForm(name.slice(2), toSimplified, convert);
  const characters = [...name];
  const isLong = characters.length > 1;
  return characters
    .map((character, i) => {
      if (toSimplified) return STAYS_IN_SIMPLIFIED.has(character) ? character : convert(character);
      if (STAYS_IN_TRADITIONAL.has(character)) return character;
      const atEnd = isLong && i === characters.length - 1 ? AT_END.get(character) : undefined;
      return atEnd ?? IN_NAMES.get(character) ?? convert(character);
    })
    .join('');
}
