import type { Locale, Localized } from '../text/localized';
import { localize } from '../text/localized';
import { escapeMarkdown } from './outline-formats';

/** A way of listing rows, written out document by document. */
export interface TableFormat<Row> {
  start(): string | Promise<string>;
  rows(rows: readonly Row[]): string | Promise<string>;
  end(): string;
}

export interface TableFormatOptions {
  readonly locale: Locale;
  /** Spreadsheets on Windows know UTF-8 only by its mark. */
  readonly bom: boolean;
}

export interface Column<Row> {
  /** What programs read in the first line of csv. */
  readonly key: string;
  /** What people read above a Markdown table; a column without one is not shown to them. */
  readonly head?: Localized;
  readonly value: (row: Row) => string | number;
  /** For people, where that differs: their lines count from one. */
  readonly shown?: (row: Row) => string | number;
}

type MakeFormat<Row> = (options: TableFormatOptions) => TableFormat<Row>;

/** The three ways of listing rows; `name` is what json calls them. */
export const tableFormats = <Row>(
  name: string,
  columns: readonly Column<Row>[],
): Readonly<Record<'csv' | 'json' | 'markdown', MakeFormat<Row>>> => ({
  csv: ({ bom }) => ({
    start: async () => (bom ? '\ufeff' : '') + (await csvText([columns.map(({ key }) => key)])),
    rows: (rows) => csvText(rows.map((row) => columns.map(({ value }) => value(row)))),
    end: () => '',
  }),
  json: () => {
    let separator = '';
    return {
      start: () => `{"version":1,"${name}":[`,
      rows: (rows) => {
        const text = rows.map((row, i) => `${i === 0 ? separator : ','}\n${JSON.stringify(row)}`).join('');
        if (rows.length > 0) separator = ',';
        return text;
      },
      end: () => '\n]}\n',
    };
  },
  markdown: ({ locale }) => {
    const shown = columns.filter(({ head }) => head !== undefined);
    return {
      start: () =>
        `| ${shown.map(({ head }) => localize(head!, locale)).join(' | ')} |\n|${' --- |'.repeat(shown.length)}\n`,
      rows: (rows) =>
        rows
          .map((row) => shown.map((column) => escapeMarkdown(String((column.shown ?? column.value)(row)))))
          .map((cells) => `| ${cells.join(' | ')} |\n`)
          .join(''),
      end: () => '',
    };
  },
});

/** Texts come from documents of other people: one that begins like a formula must stay a text in a spreadsheet. */
async function csvText(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(rows as (string | number)[][], { escape_formulas: true });
}

/** Section titles from the outermost in, as one cell. */
export const sectionPath = ({ section }: { readonly section: readonly string[] }): string => section.join(' > ');
