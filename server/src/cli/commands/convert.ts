import { CONFIGS, type Config } from '../../convert/configs';
import { createConverters } from '../../convert/converter';
import { defineCommand } from '../command';
import { encodingOption, jsonlOption } from '../common-options';
import { checkRecordScripts, checkScript } from '../check-script';
import { convertDocuments, convertRecords } from '../convert-documents';
import { refuseStdin, refuseTogether } from '../operands';
import { UsageError } from '../options';
import { STDIN } from '../sources';
import { words } from '../words';

/** OpenCC's Japanese forms are not a Chinese script: the layer for policy texts has nothing to say about them. */
const EXACT_ONLY: ReadonlySet<Config> = new Set(['t2jp', 'jp2t']);

export const convert = defineCommand({
  name: 'convert',
  operands: '[PATH...|-] --to CONFIG',
  summary: {
    en: 'Convert between Simplified and Traditional Chinese.',
    'zh-cn': '转换简体与繁体。',
    'zh-tw': '轉換簡體與繁體。',
  },
  details: {
    en:
      'Names, places and word boundaries are protected; --exact is the algorithm of OpenCC alone.\n' +
      'The converted text goes to standard output; with --report json the report goes there instead, the text in it.',
    'zh-cn':
      '人名、地名和词语边界受到保护；--exact 只用 OpenCC 原算法。\n' +
      '转换后的文本写到标准输出；用 --report json 时改为输出报告，文本在报告之中。',
    'zh-tw':
      '人名、地名和詞語邊界受到保護；--exact 只用 OpenCC 原演算法。\n' +
      '轉換後的文字寫到標準輸出；用 --report json 時改為輸出報告，文字在報告之中。',
  },
  options: {
    to: {
      type: 'string',
      values: CONFIGS,
      placeholder: 'CONFIG',
      description: {
        en: `${CONFIGS.join(' ')}: names of OpenCC, and simplified (from any Traditional).`,
        'zh-cn': `${CONFIGS.join(' ')}：OpenCC 的配置名，以及 simplified（任何繁体转为简体）。`,
        'zh-tw': `${CONFIGS.join(' ')}：OpenCC 的設定名，以及 simplified（任何繁體轉為簡體）。`,
      },
    },
    write: {
      type: 'boolean',
      description: { en: 'Convert the files themselves.', 'zh-cn': '直接修改文件。', 'zh-tw': '直接修改檔案。' },
    },
    check: {
      type: 'boolean',
      description: {
        en: 'Write nothing; say which documents are not in the script, and end with code 1 when one is not.',
        'zh-cn': '不写出，只列出不是所求字体的文件；有这样的文件时以退出码 1 结束。',
        'zh-tw': '不寫出，只列出不是所求字體的檔案；有這樣的檔案時以結束碼 1 結束。',
      },
    },
    report: {
      type: 'string',
      values: ['json'],
      description: {
        en: 'List every edit, every name kept and every doubtful place.',
        'zh-cn': '列出每处改动、每个保留的名称和每处存疑。',
        'zh-tw': '列出每處更動、每個保留的名稱和每處存疑。',
      },
    },
    exact: {
      type: 'boolean',
      description: {
        en: 'The algorithm of OpenCC alone.',
        'zh-cn': '只用 OpenCC 原算法。',
        'zh-tw': '只用 OpenCC 原演算法。',
      },
    },
    encoding: encodingOption,
    jsonl: jsonlOption,
  },
  examples: [
    {
      line: 'pizhu convert report.txt --to s2tw > report.tw.txt',
      does: { en: 'Into Traditional as in Taiwan.', 'zh-cn': '转为台湾繁体。', 'zh-tw': '轉為臺灣繁體。' },
    },
    {
      line: "pizhu convert 'gazettes/**/*.txt' --to simplified --write",
      does: {
        en: 'A collection into Simplified, in place; Big5 files need --encoding utf-8.',
        'zh-cn': '把整批文件就地转为简体；Big5 文件须加 --encoding utf-8。',
        'zh-tw': '把整批檔案就地轉為簡體；Big5 檔案須加 --encoding utf-8。',
      },
    },
    {
      line: 'pizhu convert gazettes/ --to s2tw --check',
      does: {
        en: 'For CI: is every text of a collection in Traditional?',
        'zh-cn': '用于持续集成：整批文件是否都是繁体。',
        'zh-tw': '用於持續整合：整批檔案是否都是繁體。',
      },
    },
    {
      line: 'pizhu convert --to t2s --jsonl text < corpus.jsonl',
      does: {
        en: 'One JSON object a line, as for Spark or GNU parallel.',
        'zh-cn': '每行一个 JSON 对象，供 Spark、GNU parallel 等使用。',
        'zh-tw': '每行一個 JSON 物件，供 Spark、GNU parallel 等使用。',
      },
    },
  ],

  async run(paths, { to, write, check, report, exact, encoding, jsonl }, context) {
    const { io } = context;
    if (to === undefined) throw new UsageError(words.optionMissing, { option: '--to', command: 'convert' });
    if (EXACT_ONLY.has(to) && !exact) throw new UsageError(words.japaneseNeedsExact, { config: to });
    const isJsonl = jsonl !== undefined;
    refuseTogether({ '--jsonl': isJsonl, '--write': write });
    refuseTogether({ '--jsonl': isJsonl, '--encoding': encoding !== undefined });
    refuseTogether({ '--check': check, '--write': write });
    refuseTogether({ '--check': check, '--encoding': encoding !== undefined });
    if (write) refuseStdin(paths.length > 0 ? paths : [STDIN], '--write');
    const converter = await createConverters(io.readTable).load(to);
    const job = { converter, exact, isReported: report !== undefined };
    const documents = paths.length > 0 ? paths : [STDIN];
    if (check) {
      const isRight = await (isJsonl
        ? checkRecordScripts(paths, jsonl, job, context)
        : checkScript(documents, job, context));
      return isRight ? 0 : 1;
    }
    if (isJsonl) await convertRecords(paths, jsonl, job, context);
    else await convertDocuments(documents, { ...job, write, encoding }, context);
    return 0;
  },
});
