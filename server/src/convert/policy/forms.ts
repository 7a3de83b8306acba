/**
 * Both scripts have these, and in a name they stay as they are: 余岳平, 范志宏; those of the second line would do so
 * but for a phrase that begins or ends with the name (谷雨).
 */
const STAYS_IN_TRADITIONAL = new Set(
  '丑于仆余党占后咸岩岳干征斗朴杰涂涌淀游种范郁采里凶准霉辟吁夸佣' + '谷松布志表面制姜曲胡朱秋千合向回克致舍折才沈周升',
);

/** Simplified keeps these in names although it writes them otherwise: 於志强, 李乾. */
const STAYS_IN_SIMPLIFIED = new Set('於乾昇濛陞脩釐');

/** Surnames whose Traditional form is not the one that a table of characters gives. */
const SURNAME_FORMS: ReadonlyMap<string, string> = new Map([['钟', '鍾']]);

/** Whether the dictionaries may do harm to a name; most are the same in every conversion, and nobody need hear of them. */
export function isDelicate(name: string, toSimplified: boolean): boolean {
  const stays = toSimplified ? STAYS_IN_SIMPLIFIED : STAYS_IN_TRADITIONAL;
  return [...name].some((character, i) => stays.has(character) || (i === 0 && SURNAME_FORMS.has(character)));
}

/** A name in the target script; `convert` gives the form of a single character. */
export function nameForm(name: string, toSimplified: boolean, convert: (character: string) => string): string {
  const stays = toSimplified ? STAYS_IN_SIMPLIFIED : STAYS_IN_TRADITIONAL;
  return [...name]
    .map((character, i) => {
      if (stays.has(character)) return character;
      return (i === 0 && !toSimplified ? SURNAME_FORMS.get(character) : undefined) ?? convert(character);
    })
    .join('');
}
