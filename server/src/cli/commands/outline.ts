import { parseReport } from '../../parse/index';
import { Lines } from '../../text/lines';
import { defineCommand } from '../command';
import { eachDocument } from '../each-document';
import { onePath } from '../operands';
import { OUTLINE_FORMATS } from '../outline-formats';

export const outline = defineCommand({
  name: 'outline',
  operands: '[FILE|-]',
  summary: {
    en: "Show a document's headings, lead sentences and numbered tasks.",
    'zh-cn': '显示文件的标题、段首句和编号任务。',
    'zh-tw': '顯示檔案的標題、段首句和編號任務。',
  },
  options: {
    format: {
      type: 'string',
      values: Object.keys(OUTLINE_FORMATS) as (keyof typeof OUTLINE_FORMATS)[],
      default: 'json',
      description: {
        en: 'How the outline is shown; json counts lines and characters from zero, in UTF-16.',
        'zh-cn': '大纲的格式；json 的行和字符从零起数，按 UTF-16 计。',
        'zh-tw': '大綱的格式；json 的行和字元從零起數，按 UTF-16 計。',
      },
    },
  },
  examples: [
    {
      line: 'pizhu outline report.txt --format text',
      does: { en: 'Show the outline.', 'zh-cn': '显示大纲。', 'zh-tw': '顯示大綱。' },
    },
    {
      line: 'pizhu outline report.txt --format markdown > outline.md',
      does: { en: 'The same as a nested list.', 'zh-cn': '输出为多级列表。', 'zh-tw': '輸出為多級列表。' },
    },
  ],

  async run(paths, { format }, context) {
    const path = onePath(paths, 'outline');
    await eachDocument([path], context, async ({ text }) => {
      const report = parseReport(text);
      await context.io.stdout.write(OUTLINE_FORMATS[format](report, new Lines(text), context.messenger.locale));
    });
    return 0;
  },
});
