import { defineCommand } from '../command';
import { encodingOption, jsonlOption } from '../common-options';
import { fixDocuments, fixText } from '../fix-documents';
import { mapRecords } from '../jsonl';
import { refuseStdin, refuseTogether, requirePaths } from '../operands';
import { undoRecord } from '../undo';

export const fix = defineCommand({
  name: 'fix',
  operands: 'PATH...',
  summary: {
    en: 'Repair what can be repaired without guessing.',
    'zh-cn': '修复不需猜测即可修复的问题。',
    'zh-tw': '修復不需猜測即可修復的問題。',
  },
  details: {
    en:
      'Without --write or --diff the repaired text goes to standard output, and the file stays as it is.\n' +
      'Line ends, byte order mark and encoding stay as they are. A file is replaced whole or not at all.',
    'zh-cn':
      '不用 --write 或 --diff 时，修复后的文本写到标准输出，文件不变。\n' +
      '换行符、字节顺序标记和编码保持原样。文件要么整个替换，要么不动。',
    'zh-tw':
      '不用 --write 或 --diff 時，修復後的文字寫到標準輸出，檔案不變。\n' +
      '換行符、位元組順序記號和編碼保持原樣。檔案要麼整個替換，要麼不動。',
  },
  options: {
    write: {
      type: 'boolean',
      description: { en: 'Repair the files themselves.', 'zh-cn': '直接修改文件。', 'zh-tw': '直接修改檔案。' },
    },
    diff: {
      type: 'boolean',
      description: {
        en: 'Show what would change, as a patch.',
        'zh-cn': '以补丁形式显示将作的改动。',
        'zh-tw': '以修補檔形式顯示將作的更動。',
      },
    },
    'without-shell': {
      type: 'boolean',
      description: {
        en: 'Leave out what the web page put around the document: breadcrumbs, credits, notices, related links.',
        'zh-cn': '去掉网页加在公文前后的内容：导航、署名、声明、相关链接。',
        'zh-tw': '去掉網頁加在公文前後的內容：導覽、署名、聲明、相關連結。',
      },
    },
    record: {
      type: 'string',
      placeholder: 'FILE',
      description: {
        en: 'Write every edit to this file: rule, range, text before and after.',
        'zh-cn': '把每处改动写入此文件：规则、范围、改动前后的文字。',
        'zh-tw': '把每處更動寫入此檔案：規則、範圍、更動前後的文字。',
      },
    },
    undo: {
      type: 'string',
      placeholder: 'FILE',
      description: {
        en: 'Take back what this record says was written; a file changed since then is left alone.',
        'zh-cn': '按此记录还原已写入的改动；此后又有更改的文件不动。',
        'zh-tw': '按此記錄還原已寫入的更動；此後又有變更的檔案不動。',
      },
    },
    encoding: encodingOption,
    jsonl: jsonlOption,
  },
  examples: [
    {
      line: 'pizhu fix report.txt > clean.txt',
      does: { en: 'A clean copy.', 'zh-cn': '生成修复后的副本。', 'zh-tw': '產生修復後的副本。' },
    },
    {
      line: 'pizhu fix reports/ --diff | less',
      does: { en: 'Look before you write.', 'zh-cn': '先看将作哪些改动。', 'zh-tw': '先看將作哪些更動。' },
    },
    {
      line: 'pizhu fix reports/ --write --record edits.json',
      does: {
        en: 'Repair a folder and keep a record of every edit.',
        'zh-cn': '修复整个文件夹，并记录每处改动。',
        'zh-tw': '修復整個資料夾，並記錄每處更動。',
      },
    },
    {
      line: 'pizhu fix page.txt --without-shell > clean.txt',
      does: {
        en: 'The document alone, without the page that it was copied from.',
        'zh-cn': '只留公文本身，不要网页附带的内容。',
        'zh-tw': '只留公文本身，不要網頁附帶的內容。',
      },
    },
    {
      line: 'pizhu fix --undo edits.json',
      does: {
        en: 'Take all of that back, byte for byte.',
        'zh-cn': '逐字节还原以上全部改动。',
        'zh-tw': '逐位元組還原以上全部更動。',
      },
    },
  ],

  async run(paths, { write, diff, 'without-shell': withoutShell, record, undo, encoding, jsonl }, context) {
    const isGiven = {
      '--undo': undo !== undefined,
      '--jsonl': jsonl !== undefined,
      '--diff': diff,
      '--encoding': encoding !== undefined,
    };
    refuseTogether(isGiven);
    refuseTogether({ '--undo': isGiven['--undo'], '--jsonl': isGiven['--jsonl'], '--diff': diff, '--write': write });
    refuseTogether({ '--undo': isGiven['--undo'], '--jsonl': isGiven['--jsonl'], '--record': record !== undefined });
    refuseTogether({ '--undo': isGiven['--undo'], '--without-shell': withoutShell });
    if (undo !== undefined) {
      await undoRecord(undo, context);
    } else if (jsonl !== undefined) {
      await mapRecords(paths, jsonl, context, async (line, where, path) => {
        const { text } = await fixText(line.text, where, { withoutShell }, context, path);
        return line.with({ text });
      });
    } else {
      requirePaths(paths, 'fix');
      if (write) refuseStdin(paths, '--write');
      await fixDocuments(paths, { write, diff, withoutShell, record, encoding }, context);
    }
    return 0;
  },
});
