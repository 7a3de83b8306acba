import { SEVERITIES, type Severity } from '../../rules/rule';
import type { Analysis } from '../../service/analyze';
import { fixAll } from '../../service/fix';
import { analyzeDocument } from '../analyze-document';
import { defineCommand, type Context } from '../command';
import { jsonlOption } from '../common-options';
import type { SourceDocument } from '../documents';
import { eachDocument } from '../each-document';
import { checkedJson } from '../finding-json';
import { FORMATS } from '../formats/index';
import { mapRecords } from '../jsonl';
import { refuseStdin, refuseTogether, requirePaths } from '../operands';
import { saveDocument } from '../save-document';
import { StaleEntries } from '../stale-entries';

const FAIL_ON = [...SEVERITIES, 'never'] as const;

export const check = defineCommand({
  name: 'check',
  operands: 'PATH...',
  summary: {
    en: 'Find what is damaged or missing in documents.',
    'zh-cn': '查找文件中缺损、不规范之处。',
    'zh-tw': '查找檔案中缺損、不規範之處。',
  },
  details: {
    en:
      'PATH is a file, a folder (its .txt, .md, .gongwen and .policy files), a pattern, or - for standard input.\n' +
      'json, jsonl and sarif are for programs: json and jsonl count lines and characters from zero, in UTF-16.\n' +
      'With --jsonl every object gets the members script, completeness and findings; use --fail-on never in pipelines\n' +
      'that take an exit code of 1 for a failure.',
    'zh-cn':
      'PATH 可以是文件、文件夹（其中的 .txt、.md、.gongwen、.policy 文件）、通配模式，或表示标准输入的 -。\n' +
      'json、jsonl 与 sarif 供程序读取：json 与 jsonl 的行和字符从零起数，按 UTF-16 计。\n' +
      '用 --jsonl 时，每个对象增加 script、completeness、findings 三项；流水线若把退出码 1 当作失败，请加 --fail-on never。',
    'zh-tw':
      'PATH 可以是檔案、資料夾（其中的 .txt、.md、.gongwen、.policy 檔案）、萬用模式，或表示標準輸入的 -。\n' +
      'json、jsonl 與 sarif 供程式讀取：json 與 jsonl 的行和字元從零起數，按 UTF-16 計。\n' +
      '用 --jsonl 時，每個物件增加 script、completeness、findings 三項；管線若把結束碼 1 當作失敗，請加 --fail-on never。',
  },
  options: {
    format: {
      type: 'string',
      values: Object.keys(FORMATS) as (keyof typeof FORMATS)[],
      default: 'text',
      description: { en: 'How findings are shown.', 'zh-cn': '结果的格式。', 'zh-tw': '結果的格式。' },
    },
    fix: {
      type: 'boolean',
      description: {
        en: 'Repair in the files what can be repaired safely, then show what is left.',
        'zh-cn': '先在文件中修复可放心修复的问题，再显示其余问题。',
        'zh-tw': '先在檔案中修正可放心修正的問題，再顯示其餘問題。',
      },
    },
    'fail-on': {
      type: 'string',
      values: FAIL_ON,
      default: 'warning',
      description: {
        en: 'The least severity that makes the exit code 1.',
        'zh-cn': '达到此级别即以退出码 1 结束。',
        'zh-tw': '達到此級別即以結束碼 1 結束。',
      },
    },
    jsonl: jsonlOption,
  },
  examples: [
    {
      line: 'pizhu check report.txt',
      does: { en: 'Show what is wrong.', 'zh-cn': '显示问题。', 'zh-tw': '顯示問題。' },
    },
    {
      line: "pizhu check 'reports/**/*.txt' --format json > findings.json",
      does: {
        en: 'A whole collection, for a program.',
        'zh-cn': '检查整批文件，结果供程序使用。',
        'zh-tw': '檢查整批檔案，結果供程式使用。',
      },
    },
    {
      line: 'pizhu check . --format sarif --fail-on error > pizhu.sarif',
      does: {
        en: 'For code scanning; only lost text fails the build.',
        'zh-cn': '用于代码扫描；只有文字缺失才算失败。',
        'zh-tw': '用於程式碼掃描；只有文字缺失才算失敗。',
      },
    },
    {
      line: 'pizhu check --jsonl text --fail-on never < corpus.jsonl > checked.jsonl',
      does: {
        en: 'One JSON object a line, as for Spark or GNU parallel.',
        'zh-cn': '每行一个 JSON 对象，供 Spark、GNU parallel 等使用。',
        'zh-tw': '每行一個 JSON 物件，供 Spark、GNU parallel 等使用。',
      },
    },
  ],

  async run(paths, { format, fix, 'fail-on': failOn, jsonl }, context) {
    const limit = new Limit(failOn);
    if (jsonl === undefined) {
      requirePaths(paths, 'check');
      if (fix) refuseStdin(paths, '--fix');
      await checkDocuments(paths, { format, fix, limit }, context);
    } else {
      const isOther = format !== 'text' && format !== 'jsonl';
      refuseTogether({ '--jsonl': true, '--fix': fix, [`--format ${format}`]: isOther });
      await checkRecords(paths, jsonl, limit, context);
    }
    return limit.isReached ? 1 : 0;
  },
});

/** Watches for a finding as grave as `--fail-on` says. */
class Limit {
  isReached = false;
  private readonly severities: readonly Severity[];

  constructor(failOn: (typeof FAIL_ON)[number]) {
    this.severities = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  }

  watch({ findings }: Analysis): void {
    this.isReached ||= findings.some(({ severity }) => this.severities.includes(severity));
  }
}

interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  readonly fix: boolean;
  readonly limit: Limit;
}

async function checkDocuments(paths: readonly string[], options: CheckOptions, context: Context): Promise<void> {
  const { io, messenger } = context;
  const format = FORMATS[options.format](messenger.locale);
  await io.stdout.write(format.start());
  const stale = new StaleEntries(context);
  const handle = async (document: SourceDocument): Promise<void> => {
    const text = options.fix ? await fixed(document, context) : document.text;
    const analysis = await analyzeDocument(text, document.path, context);
    options.limit.watch(analysis);
    await stale.saw(document.path, analysis);
    await io.stdout.write(format.document({ path: document.path, analysis }));
  };
  await eachDocument(paths, context, handle, { isWriting: options.fix });
  await stale.report(paths);
  await io.stdout.write(format.end({ hasFailed: messenger.hasFailed }));
}

const checkRecords = (paths: readonly string[], field: string, limit: Limit, context: Context): Promise<void> =>
  mapRecords(paths, field, context, async (record, where, path) => {
    const analysis = await analyzeDocument(record.text, where, context, path);
    limit.watch(analysis);
    return record.with({ members: { ...checkedJson(analysis, context.messenger.locale) } });
  });

/** The text that now stands in the file. */
async function fixed(document: SourceDocument, context: Context): Promise<string> {
  const { text } = fixAll(await analyzeDocument(document.text, document.path, context), context.resources.loaded);
  const outcome = await saveDocument(document, text, undefined, context);
  return outcome === 'failed' ? document.text : text;
}
