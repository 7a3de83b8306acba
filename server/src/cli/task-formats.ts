import type { Locale, Localized } from '../text/localized';
import { localize } from '../text/localized';
import { escapeMarkdown } from './outline-formats';

/** A task as it is listed. The line is zero-based. */
export interface TaskRow {
  readonly file: string;
  readonly section: readonly string[];
  readonly label: string;
  readonly title: string;
  readonly line: number;
}

/** A way of listing tasks, written out document by document. */
export interface TaskFormat {
  start(): string | Promise<string>;
  rows(rows: readonly TaskRow[]): string | Promise<string>;
  end(): string;
}

export interface TaskFormatOptions {
  readonly locale: Locale;
  /** Spreadsheets on Windows know UTF-8 only by its mark. */
  readonly bom: boolean;
}

const COLUMNS = ['file', 'section', 'label', 'title', 'line'] as const;

const csv = ({ bom }: TaskFormatOptions): TaskFormat => ({
  start: async () => (bom ? '\ufeff' : '') + (await csvText([COLUMNS])),
  rows: (rows) => csvText(rows.map((row) => [row.file, sectionPath(row), row.label, row.title, row.line])),
  end: () => '',
});

/** Titles come from documents of other people: one that begins like a formula must stay a text in a spreadsheet. */
async function csvText(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(rows as (string | number)[][], { escape_formulas: true });
}

const json = (): TaskFormat => {
  let separator = '';
  return {
    start: () => '{"version":1,"tasks":[',
    rows: (rows) => {
      const text = rows.map((row, i) => `${i === 0 ? separator : ','}\n${JSON.stringify(row)}`).join('');
      if (rows.length > 0) separator = ',';
      return text;
    },
    end: () => '\n]}\n',
  };
};

/** For people, so its lines count from one. */
const markdown = ({ locale }: TaskFormatOptions): TaskFormat => ({
  start: () => `| ${HEADS.map((head) => localize(head, locale)).join(' | ')} |\n|${' --- |'.repeat(HEADS.length)}\n`,
  rows: (rows) =>
    rows
      .map((row) => [row.file, sectionPath(row), row.label, row.title].map(escapeMarkdown).concat(String(row.line + 1)))
      .map((cells) => `| ${cells.join(' | ')} |\n`)
      .join(''),
  end: () => '',
});

export const TASK_FORMATS = { csv, json, markdown } as const satisfies Record<
  string,
  (options: TaskFormatOptions) => TaskFormat
>;

const sectionPath = ({ section }: TaskRow): string => section.join(' > ');

const HEADS: readonly Localized[] = [
  { en: 'File', 'zh-cn': '文件', 'zh-tw': '檔案' },
  { en: 'Section', 'zh-cn': '所在章节', 'zh-tw': '所在章節' },
  { en: 'No.', 'zh-cn': '序号', 'zh-tw': '序號' },
  { en: 'Task', 'zh-cn': '任务', 'zh-tw': '任務' },
  { en: 'Line', 'zh-cn': '行', 'zh-tw': '行' },
];
