/** A name on one line and of at most `longest` UTF-16 units, with an ellipsis where more was cut off. */
export function shortened(name: string, longest: number): string {
  const shown = name
    .slice(0, longest)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (name.length <= longest) return shown;
  return `${shown.replace(/[\ud800-\udbff]$/, '')}…`;
}
