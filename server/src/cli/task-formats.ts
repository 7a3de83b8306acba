import { sectionPath, tableFormats, type Column } from './table-formats';

/** A task as it is listed. The line is zero-based. */
export interface TaskRow {
  readonly file: string;
  readonly section: readonly string[];
  readonly label: string;
  readonly title: string;
  readonly line: number;
}

const COLUMNS: readonly Column<TaskRow>[] = [
  { key: 'file', head: { en: 'File', 'zh-cn': '文件', 'zh-tw': '檔案' }, value: ({ file }) => file },
  { key: 'section', head: { en: 'Section', 'zh-cn': '所在章节', 'zh-tw': '所在章節' }, value: sectionPath },
  { key: 'label', head: { en: 'No.', 'zh-cn': '序号', 'zh-tw': '序號' }, value: ({ label }) => label },
  { key: 'title', head: { en: 'Task', 'zh-cn': '任务', 'zh-tw': '任務' }, value: ({ title }) => title },
  {
    key: 'line',
    head: { en: 'Line', 'zh-cn': '行', 'zh-tw': '行' },
    value: ({ line }) => line,
    shown: ({ line }) => line + 1,
  },
];

export const TASK_FORMATS = tableFormats('tasks', COLUMNS);
