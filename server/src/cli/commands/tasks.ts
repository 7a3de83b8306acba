import { parseReport } from '../../parse/index';
import { tasksOf } from '../../service/tasks';
import { Lines } from '../../text/lines';
import { bomOption } from '../common-options';
import { defineCommand } from '../command';
import type { SourceDocument } from '../documents';
import { requirePaths } from '../operands';
import { UsageError } from '../options';
import { TASK_FORMATS, type TaskRow } from '../task-formats';
import { words } from '../words';
import { writeTable } from '../write-table';

export const tasks = defineCommand({
  name: 'tasks',
  operands: 'PATH...',
  summary: {
    en: 'List every numbered task with its section.',
    'zh-cn': '列出全部编号任务及其所在章节。',
    'zh-tw': '列出全部編號任務及其所在章節。',
  },
  options: {
    format: {
      type: 'string',
      values: Object.keys(TASK_FORMATS) as (keyof typeof TASK_FORMATS)[],
      default: 'csv',
      description: {
        en: 'How tasks are listed; csv and json count lines from zero.',
        'zh-cn': '列表的格式；csv 与 json 的行从零起数。',
        'zh-tw': '清單的格式；csv 與 json 的行從零起數。',
      },
    },
    bom: bomOption,
  },
  examples: [
    {
      line: 'pizhu tasks report.txt --bom > tasks.csv',
      does: {
        en: 'A table that a spreadsheet opens.',
        'zh-cn': '生成可用电子表格打开的任务表。',
        'zh-tw': '產生可用試算表開啟的任務表。',
      },
    },
    {
      line: 'pizhu tasks reports/ --format json',
      does: {
        en: 'All tasks of a folder, for a program.',
        'zh-cn': '文件夹中的全部任务，供程序使用。',
        'zh-tw': '資料夾中的全部任務，供程式使用。',
      },
    },
  ],

  async run(paths, { format, bom }, context) {
    requirePaths(paths, 'tasks');
    if (bom && format !== 'csv') throw new UsageError(words.onlyWith, { a: '--bom', b: '--format csv' });
    const table = TASK_FORMATS[format]({ locale: context.messenger.locale, bom });
    await writeTable(table, paths, context, taskRows);
    return 0;
  },
});

function taskRows({ path, text }: SourceDocument): TaskRow[] {
  const lines = new Lines(text);
  return tasksOf(parseReport(text)).map((task) => ({
    file: path,
    section: task.path,
    label: task.label,
    title: task.title,
    line: lines.position(task.selection.start).line,
  }));
}
