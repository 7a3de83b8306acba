import type { Level, Levels } from '../lint/lint';
import { rules } from '../rules/index';
import { SEVERITIES } from '../rules/rule';
import type { Localized } from '../text/localized';

interface Declaration {
  readonly type: 'string' | 'boolean' | 'array' | 'object';
  readonly default: unknown;
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
} as const satisfies Record<string, Declaration>;

type Declarations = typeof declarations;

type ValueOf<D> = D extends { enum: readonly (infer E)[] }
  ? E
  : D extends { type: 'boolean' }
    ? boolean
    : D extends { type: 'array' }
      ? readonly string[]
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
    settings[key] = isGood ? value : declaration.default;
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
  if (declaration.type === 'array') return Array.isArray(value) && value.every((v) => typeof v === 'string');
  if (declaration.type === 'object') return isObject(value);
  return typeof value === declaration.type;
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
