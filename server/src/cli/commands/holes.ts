import { BLANK, holesOf } from '../../service/holes-list';
import { analyzeDocument } from '../analyze-document';
import { bomOption } from '../common-options';
import { defineCommand, type Context } from '../command';
import type { SourceDocument } from '../documents';
import { HOLE_FORMATS, type HoleRow } from '../hole-formats';
import { requirePaths } from '../operands';
import { UsageError } from '../options';
import { words } from '../words';
import { writeTable } from '../write-table';

export const holes = defineCommand({
  name: 'holes',
  operands: 'PATH...',
  summary: {
    en: 'List every figure, name and word that is still to be filled in.',
    'zh-cn': '列出全部待补的数字、名称和字词。',
    'zh-tw': '列出全部待補的數字、名稱和字詞。',
  },
  options: {
    format: {
      type: 'string',
      values: Object.keys(HOLE_FORMATS) as (keyof typeof HOLE_FORMATS)[],
      default: 'csv',
      description: {
        en: 'How they are listed; csv and json count lines from zero.',
        'zh-cn': '列表的格式；csv 与 json 的行从零起数。',
        'zh-tw': '清單的格式；csv 與 json 的行從零起數。',
      },
    },
    bom: bomOption,
  },
  examples: [
    {
      line: 'pizhu holes report.txt --bom > holes.csv',
      does: {
        en: 'A table for those who know the figures.',
        'zh-cn': '生成表格，交掌握数字的部门填写。',
        'zh-tw': '產生表格，交掌握數字的單位填寫。',
      },
    },
    {
      line: 'pizhu holes reports/ --format json',
      does: {
        en: 'What all reports of a folder still lack, for a program.',
        'zh-cn': '文件夹中各文稿的待补之处，供程序使用。',
        'zh-tw': '資料夾中各文稿的待補之處，供程式使用。',
      },
    },
  ],

  async run(paths, { format, bom }, context) {
    requirePaths(paths, 'holes');
    if (bom && format !== 'csv') throw new UsageError(words.onlyWith, { a: '--bom', b: '--format csv' });
    const table = HOLE_FORMATS[format]({ locale: context.messenger.locale, bom });
    await writeTable(table, paths, context, (document) => holeRows(document, context));
    return 0;
  },
});

async function holeRows({ path, text }: SourceDocument, context: Context): Promise<HoleRow[]> {
  const analysis = await analyzeDocument(text, path, context);
  return holesOf(analysis).map(({ span, section, kind, before, after, unit, phrase }) => ({
    file: path,
    section,
    kind,
    sentence: before + BLANK + after,
    unit,
    phrase,
    ...analysis.lines.position(span.start),
  }));
}
