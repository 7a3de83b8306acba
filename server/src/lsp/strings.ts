import type { Config } from '../convert/configs';
import type { SectionKind } from '../model/section';
import type { Severity } from '../rules/rule';
import type { Localized } from '../text/localized';

/** What the server itself says to the user; the rules bring their own words. */
export const STRINGS = {
  moreFindings: {
    en: '{count} more problems are not listed: the file has more than an editor shows.',
    'zh-cn': '另有 {count} 处问题未列出，已超出编辑器的显示上限。',
    'zh-tw': '另有 {count} 處問題未列出，已超出編輯器的顯示上限。',
  },
  everywhere: {
    en: '{title} (all {count} in the file)',
    'zh-cn': '{title}（全文共 {count} 处）',
    'zh-tw': '{title}（全文共 {count} 處）',
  },
  fixAll: {
    en: 'Apply all safe fixes ({count})',
    'zh-cn': '修复所有可放心修复的问题（{count} 处）',
    'zh-tw': '修正所有可放心修正的問題（{count} 處）',
  },
  needsLook: {
    en: 'Look at each: these changes are suggestions.',
    'zh-cn': '请逐一核对：这些修改只是建议。',
    'zh-tw': '請逐一核對：這些修改只是建議。',
  },
  rebuildContents: {
    en: 'Rebuild the table of contents from the body',
    'zh-cn': '按正文重建目录',
    'zh-tw': '依正文重建目錄',
  },
  indexing: {
    en: 'Pizhu: reading the reports of the workspace',
    'zh-cn': '批注：正在读取工作区中的文稿',
    'zh-tw': '批註：正在讀取工作區中的文稿',
  },
  checking: {
    en: 'Pizhu: checking the reports',
    'zh-cn': '批注：正在检查文稿',
    'zh-tw': '批註：正在檢查文稿',
  },
  basis: { en: 'Basis: {text}', 'zh-cn': '依据：{text}', 'zh-tw': '依據：{text}' },
  choices: { en: 'Choose: {text}', 'zh-cn': '可选：{text}', 'zh-tw': '可選：{text}' },
  ignoreChoice: { en: 'Ignore…', 'zh-cn': '忽略…', 'zh-tw': '忽略…' },
  ignorePlace: {
    en: 'Ignore “{text}” at this place',
    'zh-cn': '忽略此处的“{text}”',
    'zh-tw': '忽略此處的「{text}」',
  },
  ignoreText: {
    en: 'Ignore “{text}” everywhere',
    'zh-cn': '一律忽略“{text}”',
    'zh-tw': '一律忽略「{text}」',
  },
  turnOffHere: {
    en: 'Turn “{rule}” off in the folder “{folder}”',
    'zh-cn': '在文件夹“{folder}”中不再检查“{rule}”',
    'zh-tw': '在資料夾「{folder}」中不再檢查「{rule}」',
  },
  staleEntry: {
    en: 'Nothing is ignored by this entry any more; it may go',
    'zh-cn': '该项已无对应内容，可以删去',
    'zh-tw': '該項已無對應內容，可以刪去',
  },
  repairTraditional: {
    en: 'Repair Traditional ({count})',
    'zh-cn': '修复繁体（{count} 处）',
    'zh-tw': '修復繁體（{count} 處）',
  },
  manual: { en: 'More about {rule}', 'zh-cn': '规则说明：{rule}', 'zh-tw': '規則說明：{rule}' },
  characters: { en: 'characters: {count}', 'zh-cn': '{count} 字', 'zh-tw': '{count} 字' },
  tasks: { en: 'tasks: {count}', 'zh-cn': '任务 {count} 项', 'zh-tw': '任務 {count} 項' },
  contents: { en: 'Contents', 'zh-cn': '目录', 'zh-tw': '目錄' },
  missing: { en: 'missing', 'zh-cn': '缺失', 'zh-tw': '缺漏' },
  missingName: { en: '{name} (missing)', 'zh-cn': '{name}（缺失）', 'zh-tw': '{name}（缺漏）' },
} as const satisfies Record<string, Localized>;

/** Stands for a section of which nothing is left to name it by. */
export const SECTION_NAMES: Readonly<Record<SectionKind, Localized>> = {
  heading: { en: 'Heading', 'zh-cn': '标题', 'zh-tw': '標題' },
  lead: { en: 'Lead sentence', 'zh-cn': '段首句', 'zh-tw': '段首句' },
  task: { en: 'Task', 'zh-cn': '任务', 'zh-tw': '任務' },
  cue: { en: 'Cue', 'zh-cn': '提示语', 'zh-tw': '提示語' },
  item: { en: 'Item', 'zh-cn': '分项', 'zh-tw': '分項' },
  abstract: { en: 'Abstract', 'zh-cn': '摘要', 'zh-tw': '摘要' },
  note: { en: 'Note', 'zh-cn': '注释', 'zh-tw': '註釋' },
  boilerplate: { en: 'Foreign matter', 'zh-cn': '网页残留', 'zh-tw': '網頁殘留' },
};

/** How many findings of each severity a section has. */
export const SEVERITY_COUNTS: Readonly<Record<Severity, Localized>> = {
  error: { en: 'errors: {count}', 'zh-cn': '错误 {count} 处', 'zh-tw': '錯誤 {count} 處' },
  warning: { en: 'warnings: {count}', 'zh-cn': '警告 {count} 处', 'zh-tw': '警告 {count} 處' },
  information: { en: 'notes: {count}', 'zh-cn': '信息 {count} 处', 'zh-tw': '資訊 {count} 處' },
  hint: { en: 'hints: {count}', 'zh-cn': '提示 {count} 处', 'zh-tw': '提示 {count} 處' },
};

const TRADITIONAL = { en: 'Convert to Traditional', 'zh-cn': '转换为繁体', 'zh-tw': '轉換為繁體' };
const TAIWAN = { en: 'Convert to Traditional (Taiwan)', 'zh-cn': '转换为台湾正体', 'zh-tw': '轉換為臺灣正體' };
const HONG_KONG = { en: 'Convert to Traditional (Hong Kong)', 'zh-cn': '转换为香港繁体', 'zh-tw': '轉換為香港繁體' };
const SIMPLIFIED = { en: 'Convert to Simplified', 'zh-cn': '转换为简体', 'zh-tw': '轉換為簡體' };

/** Titles of the conversions that the light bulb offers. */
export const CONVERSION_TITLES: Partial<Readonly<Record<Config, Localized>>> = {
  simplified: SIMPLIFIED,
  s2t: TRADITIONAL,
  s2tw: TAIWAN,
  s2hk: HONG_KONG,
  t2tw: TAIWAN,
  t2hk: HONG_KONG,
};
