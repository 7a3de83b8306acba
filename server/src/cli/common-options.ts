import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LEVELS, readSettings, type Settings } from '../config/settings';
import type { Levels } from '../lint/lint';
import { rules } from '../rules/index';
import { LOCALES } from '../text/localized';
import { ENCODINGS } from '../zh/encodings';
import type { Io } from './io';
import { nearest } from '../text/nearest';
import type { Messenger } from './messenger';
import { UsageError, type OptionDeclarations, type OptionValues } from './options';
import { words } from './words';

/** What every command takes. */
export const commonOptions = {
  settings: {
    type: 'string',
    placeholder: 'FILE',
    description: {
      en: 'A JSON file of settings, by the names they have in the editor (without `pizhu.`).',
      'zh-cn': '设置文件（JSON），名称与编辑器中相同（不带 `pizhu.`）。',
      'zh-tw': '設定檔（JSON），名稱與編輯器中相同（不帶 `pizhu.`）。',
    },
  },
  'no-project': {
    type: 'boolean',
    description: {
      en: 'Leave the .pizhu.yaml files of the folders out of account.',
      'zh-cn': '不理会各文件夹中的 .pizhu.yaml。',
      'zh-tw': '不理會各資料夾中的 .pizhu.yaml。',
    },
  },
  level: {
    type: 'string',
    multiple: true,
    placeholder: 'RULE=LEVEL',
    description: {
      en: `How gravely a rule reports: ${LEVELS.join(', ')}. May be given several times.`,
      'zh-cn': `规则报告问题的级别：${LEVELS.join('、')}。可多次使用。`,
      'zh-tw': `規則回報問題的級別：${LEVELS.join('、')}。可多次使用。`,
    },
  },
  locale: {
    type: 'string',
    values: LOCALES,
    description: {
      en: 'The language of messages; else that of LC_ALL, LC_MESSAGES or LANG.',
      'zh-cn': '消息所用语言；不给时依 LC_ALL、LC_MESSAGES 或 LANG。',
      'zh-tw': '訊息所用語言；不給時依 LC_ALL、LC_MESSAGES 或 LANG。',
    },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    description: {
      en: 'Only results and errors: no progress, no notes.',
      'zh-cn': '只输出结果和错误，不显示进度与说明。',
      'zh-tw': '只輸出結果與錯誤，不顯示進度與說明。',
    },
  },
  help: {
    type: 'boolean',
    short: 'h',
    description: { en: 'Show this help.', 'zh-cn': '显示本帮助。', 'zh-tw': '顯示本說明。' },
  },
  version: {
    type: 'boolean',
    description: { en: 'Show the version.', 'zh-cn': '显示版本号。', 'zh-tw': '顯示版本號。' },
  },
} as const satisfies OptionDeclarations;

export type CommonValues = OptionValues<typeof commonOptions>;

/** For the commands that write documents. */
export const encodingOption = {
  type: 'string',
  values: ENCODINGS,
  description: {
    en: 'Write in this encoding; else each document keeps its own, recognised by its content.',
    'zh-cn': '按此编码写出；不给时各文件保持原编码（由内容识别）。',
    'zh-tw': '以此編碼寫出；不給時各檔案保持原編碼（由內容識別）。',
  },
} as const;

export const jsonlOption = {
  type: 'string',
  placeholder: 'FIELD',
  description: {
    en: 'Read JSON Lines, with the text in this field of each object, and write a line for each.',
    'zh-cn': '读入 JSON Lines，文本在每个对象的此字段中；逐行输出。',
    'zh-tw': '讀入 JSON Lines，文字在每個物件的此欄位中；逐行輸出。',
  },
} as const;

/** For the commands that list rows. */
export const bomOption = {
  type: 'boolean',
  description: {
    en: 'Begin csv with a byte order mark, by which spreadsheets on Windows know UTF-8.',
    'zh-cn': '在 csv 开头写入字节顺序标记，以便 Windows 上的电子表格识别 UTF-8。',
    'zh-tw': '在 csv 開頭寫入位元組順序記號，以便 Windows 上的試算表識別 UTF-8。',
  },
} as const;

export interface UserSettings {
  /** Those of the file that `--settings` names. */
  readonly settings: Settings;
  /** Those of `--level`. */
  readonly levels: Levels;
}

/** What is wrong in a file is named and its default used. */
export async function readUserSettings(
  { settings, level }: CommonValues,
  io: Io,
  messenger: Messenger,
): Promise<UserSettings> {
  const fromFile = settings === undefined ? {} : await readJson(resolve(io.cwd, settings), settings, messenger);
  const read = readSettings(fromFile);
  for (const problem of read.problems) await messenger.note(words.settingIgnored, { problem }, settings);
  const levels: Levels = Object.fromEntries(level.map((given) => readLevel(given, messenger)));
  return { settings: read.settings, levels };
}

/** Results without the user's settings would mislead, so a file that cannot be read ends the run. */
async function readJson(path: string, named: string, messenger: Messenger): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(words.badSettingsFile, { path: named, error: messenger.cause(error) });
  }
}

function readLevel(given: string, messenger: Messenger): [string, string] {
  const [rule = '', level] = given.split('=');
  const ids = rules.map(({ id }: { readonly id: string }) => id);
  const near = nearest(rule, ids);
  const fail = (problem: string): never => {
    throw new UsageError(words.badLevel, { value: given, problem });
  };
  if (level === undefined) return fail(messenger.in(words.levelForm));
  if (!ids.includes(rule)) {
    return fail(near === undefined ? messenger.in(words.unknownRule) : messenger.in(words.unknownRuleNear, { near }));
  }
  if (!LEVELS.some((known) => known === level))
    return fail(messenger.in(words.unknownLevel, { levels: LEVELS.join(', ') }));
  return [rule, level];
}
