import { parseReport } from '../../parse/index';
import { Lines } from '../../text/lines';
import { defineCommand } from '../command';
import { eachDocument } from '../each-document';
import { onePath } from '../operands';
import { UsageError } from '../options';
import { OUTLINE_FORMATS } from '../outline-formats';
import { SingleOutput } from '../single-output';
import { words } from '../words';

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
    // A folder may hold one document or several, which would run into each other.
    const output = new SingleOutput(context.io, new UsageError(words.oneDocument, { command: 'outline' }));
    await eachDocument([path], context, ({ text }) => {
      output.hold(OUTLINE_FORMATS[format](parseReport(text), new Lines(text), context.messenger.locale));
      return Promise.resolve();
    });
    await output.flush();
    return 0;
  },
});
