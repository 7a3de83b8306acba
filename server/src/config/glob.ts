/**
 * Whether a path (with `/`, relative) fits a pattern: `*` and `?` stand for characters of one name, `**` for any number
 * of folders, `\` takes the next character as it is. Written here and not taken from a library because the pattern may
 * come from a file that nobody trusts: this takes time in pattern times path at most, where a regular expression made
 * of the pattern may take for ever.
 */
export function fitsPattern(path: string, pattern: string): boolean {
  const names = path.normalize('NFC').split('/');
  const wanted = pattern.normalize('NFC').replace(/^\.\//, '').split('/');
  // A folder's name with a slash behind it means all that is in it.
  if (wanted.length > 1 && wanted.at(-1) === '') wanted[wanted.length - 1] = '**';
  return fits(
    names.length,
    wanted.length,
    (i) => wanted[i] === '**',
    (name, i) => fitsName(names[name]!, wanted[i]!),
  );
}

/** A path as a pattern that fits it and nothing else. */
export const asPattern = (path: string): string => path.replace(/[\\*?]/g, '\\$&');

function fitsName(name: string, pattern: string): boolean {
  const units = name.split('');
  const wanted = pattern.match(/\\[^]|[^]/g) ?? [];
  return fits(
    units.length,
    wanted.length,
    (i) => wanted[i] === '*',
    (unit, i) => wanted[i] === '?' || units[unit] === (wanted[i]!.length > 1 ? wanted[i]!.slice(1) : wanted[i]),
  );
}

/** Greedy matching that goes back to the last star alone: what an earlier star could take, that one can take too. */
function fits(
  length: number,
  wanted: number,
  isStar: (index: number) => boolean,
  isSame: (at: number, index: number) => boolean,
): boolean {
  let [at, index] = [0, 0];
  let star: { readonly index: number; at: number } | undefined;
  while (at < length) {
    if (index < wanted && isStar(index)) star = { index: index++, at };
    else if (index < wanted && isSame(at, index)) {
      at++;
      index++;
    } else if (star) {
      at = ++star.at;
      index = star.index + 1;
    } else return false;
  }
  while (index < wanted && isStar(index)) index++;
  return index === wanted;
}
