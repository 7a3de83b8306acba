/** A table as people are given it: the first row names the columns. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * For a spreadsheet: with the mark by which Windows knows UTF-8. Texts come from documents of other people, so one that
 * begins like a formula is kept a text. Written here because a library for it would be loaded with every text file.
 */
export const csvTable = ({ heads, rows }: Table): string =>
  `\ufeff${[heads, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

function csvCell(cell: string | number): string {
  const text =
    typeof cell === 'string' && /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For the clipboard: spreadsheets and word processors make cells of it. */
export const tabbedTable = ({ heads, rows }: Table): string =>
  [heads, ...rows].map((cells) => cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');

/** A Markdown file that shows its texts as they are. */
export const markdownTable = (table: Table): string =>
  alignedTable(table, (text) => text.replace(/[\\`*_~[\]<>#]/g, '\\$&'));

/**
 * A Markdown table whose columns are straight as plain text too, where a Han character is as wide as two letters. The
 * last column is as long as it is.
 */
export function alignedTable({ heads, rows }: Table, escape: (text: string) => string = (text) => text): string {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => escape(String(cell).replace(/\s+/g, ' ')).replaceAll('|', '\\|')),
  );
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - widthOf(cell)))).join(' | ')} |\n`;
  const rule = `|${widths.map((width, i) => '-'.repeat(i === widths.length - 1 ? 5 : width + 2)).join('|')}|\n`;
  return line(cells[0]!) + rule + cells.slice(1).map(line).join('');
}

const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
