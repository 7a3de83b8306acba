/** 1 for each UTF-16 unit of `characters`: asked of every character of a text, a pattern takes ten times as long. */
export function unitTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
