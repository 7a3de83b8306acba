import type { Level, Levels } from '../lint/lint';
import { rules } from '../rules/index';
import { SEVERITIES } from '../rules/rule';
import type { Localized } from '../text/localized';

interface Declaration {
  readonly type: 'string' | 'boolean' | 'array' | 'object';
  readonly default: unknown;
  /** Of an object: every value is a word, whatever the key. */
  readonly values?: 'string';
  readonly enum?: readonly string[];
  /** VS Code's scope: `resource` may differ from folder to folder, `window` may not. */
  readonly scope: 'resource' | 'window';
  readonly description: Localized;
  /** In the order of `enum`. */
  readonly enumDescriptions?: readonly Localized[];
}

/**
 * Every setting, declared here and nowhere else: the type below, package.json's configuration, the manual and the
 * command line's options follow from it.
 */
export const declarations = {
  detect: {
    type: 'string',
    enum: ['auto', 'always', 'never'],
    default: 'auto',
    scope: 'resource',
    description: {
      en: 'Which plain text and Markdown files are treated as Chinese policy documents.',
      'zh-cn': '哪些纯文本和 Markdown 文件按中文公文处理。',
      'zh-tw': '哪些純文字和 Markdown 檔案按中文公文處理。',
    },
    enumDescriptions: [
      {
        en: 'Those that read as one, by their content.',
        'zh-cn': '按内容判断，读来是公文的才处理。',
        'zh-tw': '按內容判斷，讀來是公文的才處理。',
      },
      {
        en: 'Every file that is Chinese prose.',
        'zh-cn': '凡是中文文章都处理。',
        'zh-tw': '凡是中文文章都處理。',
      },
      {
        en: 'None: only files of the language "Policy Report".',
        'zh-cn': '都不处理，只处理语言为“政策文稿”的文件。',
        'zh-tw': '都不處理，只處理語言為「政策文稿」的檔案。',
      },
    ],
  },
  levels: {
    type: 'object',
    default: {},
    scope: 'resource',
    description: {
      en: 'How gravely each rule reports what it finds; `off` switches a rule off.',
      'zh-cn': '各规则报告问题的级别；`off` 为关闭该规则。',
      'zh-tw': '各規則回報問題的級別；`off` 為關閉該規則。',
    },
  },
  codeLens: {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: {
      en: 'Show above a sentence that counts what follows (“ten key tasks:”) how many items there are.',
      'zh-cn': '在说明项数的句子（如“十项重点工作：”）上方显示实列条数。',
      'zh-tw': '在說明項數的句子（如「十項重點工作：」）上方顯示實列條數。',
    },
  },
  dimBoilerplate: {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: {
      en: 'Show breadcrumbs, buttons, credits and other matter of the web page dimmed.',
      'zh-cn': '淡化显示导航、按钮、来源责编等网页附带内容。',
      'zh-tw': '淡化顯示導覽、按鈕、來源責編等網頁附帶內容。',
    },
  },
  inlayHints: {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description: {
      en: 'Show behind a masked word which word it must be, where the wording is fixed.',
      'zh-cn': '固定提法中有字词被遮盖时，在其后显示应有的字词。',
      'zh-tw': '固定提法中有字詞被遮蓋時，在其後顯示應有的字詞。',
    },
  },
  'convert.policyWords': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: {
      en: 'When converting script, protect names of persons and places and mend word boundaries. Off: the exact algorithm of OpenCC alone.',
      'zh-cn': '转换字形时保护人名、地名并校正词语边界。关闭后只用 OpenCC 原算法。',
      'zh-tw': '轉換字形時保護人名、地名並校正詞語邊界。關閉後只用 OpenCC 原演算法。',
    },
  },
  'convert.keepWords': {
    type: 'array',
    default: [],
    scope: 'resource',
    description: {
      en: 'Words that script conversion never changes.',
      'zh-cn': '转换字形时从不改动的词语。',
      'zh-tw': '轉換字形時從不更動的詞語。',
    },
  },
  'convert.ownPairs': {
    type: 'object',
    values: 'string',
    default: {},
    scope: 'resource',
    description: {
      en: 'Your own pairs for script conversion, such as `"软件园": "軟體園"`; they come before every dictionary, wherever they stand.',
      'zh-cn': '转换字形时自定的对应：左边是原文的词，右边是转换后的词；优先于所有词典，位置不限。',
      'zh-tw': '轉換字形時自訂的對應：左邊是原文的詞，右邊是轉換後的詞；優先於所有詞典，位置不限。',
    },
  },
  'convert.convertTitles': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: {
      en: 'Convert the titles of documents in 《》 as well.',
      'zh-cn': '书名号《》中的文件名称也一并转换。',
      'zh-tw': '書名號《》中的文件名稱也一併轉換。',
    },
  },
  'convert.personNames': {
    type: 'array',
    default: [],
    scope: 'resource',
    description: {
      en: 'Names of persons that script conversion must treat as names wherever they stand, such as `余力行`.',
      'zh-cn': '转换字形时一律按人名处理的词语，如 `余力行`。',
      'zh-tw': '轉換字形時一律按人名處理的詞語，如 `余力行`。',
    },
  },
  'convert.notNames': {
    type: 'array',
    default: [],
    scope: 'resource',
    description: {
      en: 'Words that script conversion took for the name of a person by mistake; they are converted like any other.',
      'zh-cn': '转换字形时曾被误认作人名的词语，按普通词语转换。',
      'zh-tw': '轉換字形時曾被誤認作人名的詞語，按普通詞語轉換。',
    },
  },
} as const satisfies Record<string, Declaration>;

type Declarations = typeof declarations;

type ValueOf<D> = D extends { enum: readonly (infer E)[] }
  ? E
  : D extends { type: 'boolean' }
    ? boolean
    : D extends { type: 'array' }
      ? readonly string[]
      : D extends { values: 'string' }
        ? Readonly<Record<string, string>>
        : Levels;

export type Settings = { readonly [K in keyof Declarations]: ValueOf<Declarations[K]> };

export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

export interface ReadSettings {
  readonly settings: Settings;
  /** One entry for each part that was ignored: its key and the value given. */
  readonly problems: readonly string[];
}

/** Takes whatever a client, a file or a command line sends: keeps the good parts, names the bad ones, never throws. */
export function readSettings(raw: unknown): ReadSettings {
  const given = flatten(raw);
  const problems: string[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, declaration] of Object.entries(declarations) as [keyof Declarations, Declaration][]) {
    const value = given[key];
    const isGood = value !== undefined && isAccepted(declaration, value);
    if (value !== undefined && value !== null && !isGood) problems.push(`${key}: ${JSON.stringify(value)}`);
    settings[key] = isGood ? goodWords(key, declaration, value, problems) : declaration.default;
  }
  for (const key of Object.keys(given)) if (!(key in declarations)) problems.push(`${key}: unknown setting`);
  return { settings: { ...settings, levels: readLevels(settings['levels'], problems) } as Settings, problems };
}

/** The settings of somebody who set nothing. */
export const defaultSettings: Settings = readSettings({}).settings;

/** Editors send `{ convert: { keepWords: … } }` for the key `convert.keepWords`; files may write either. */
function flatten(raw: unknown): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
    const isGroup = Object.keys(declarations).some((declared) => declared.startsWith(`${key}.`));
    if (isGroup && isObject(value)) for (const [inner, v] of Object.entries(value)) out[`${key}.${inner}`] = v;
    else out[key] = value;
  }
  return out;
}

function isAccepted(declaration: Declaration, value: unknown): boolean {
  if (declaration.enum) return declaration.enum.includes(value as string);
  if (declaration.type === 'array') return Array.isArray(value);
  if (declaration.type === 'object') return isObject(value);
  return typeof value === declaration.type;
}

/** Of a list or a map of words those that are words: one slip must not cost the others. The rest is named. */
function goodWords(key: string, { type, values }: Declaration, given: unknown, problems: string[]): unknown {
  const isWord = (name: string, value: unknown): boolean => {
    const isGood = typeof value === 'string' && value !== '';
    if (!isGood) problems.push(`${name}: ${JSON.stringify(value)} is not a word`);
    return isGood;
  };
  if (type === 'array') return (given as readonly unknown[]).filter((value, i) => isWord(`${key}[${i}]`, value));
  if (values === undefined) return given;
  return Object.fromEntries(
    Object.entries(given as object).filter(([word, value]) => isWord(`${key}.${word}`, word === '' ? word : value)),
  );
}

function readLevels(given: unknown, problems: string[]): Levels {
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(isObject(given) ? given : {})) {
    const isKnown = rules.some((rule: { readonly id: string }) => rule.id === id);
    if (isKnown && LEVELS.includes(level as Level)) levels[id] = level as Level;
    else problems.push(`levels.${id}: ${isKnown ? JSON.stringify(level) : 'unknown rule'}`);
  }
  return levels;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
