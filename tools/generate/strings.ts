import type { Level } from '../../server/src/lint/lint';
import type { Localized } from '../../server/src/text/localized';

/** The words of the manual and the tables that belong to no rule and no setting. */
export const STRINGS = {
  title: { en: 'Rules', 'zh-cn': '规则', 'zh-tw': '規則' },
  intro: {
    en: 'What Pizhu finds in a report. In the examples, ⟦…⟧ marks the characters that are found. A *safe* fix cannot change the meaning, so “Fix Everything That Is Safe” and `pizhu fix` apply it unseen; a *suggestion* waits for a person to choose it. No fix invents a figure or a word.',
    'zh-cn':
      'Pizhu 在文稿中查找的问题。例子中 ⟦…⟧ 标出所指的文字。“可放心修复”的修改不会改变原意，“修复所有可放心修复的问题”和 `pizhu fix` 会直接执行；“建议”须由人选定。任何修改都不会编造数字或词语。',
    'zh-tw':
      'Pizhu 在文稿中尋找的問題。例子中 ⟦…⟧ 標出所指的文字。「可放心修正」的修改不會改變原意，「修正所有可放心修正的問題」和 `pizhu fix` 會直接執行；「建議」須由人選定。任何修改都不會編造數字或詞語。',
  },
  levels: {
    en: 'Every rule has a level, which the setting `pizhu.levels` changes; `off` switches the rule off:',
    'zh-cn': '各规则的级别可用设置 `pizhu.levels` 更改，`off` 为关闭：',
    'zh-tw': '各規則的級別可用設定 `pizhu.levels` 更改，`off` 為關閉：',
  },
  rule: { en: 'Rule', 'zh-cn': '规则', 'zh-tw': '規則' },
  finds: { en: 'What it finds', 'zh-cn': '查找内容', 'zh-tw': '尋找內容' },
  level: { en: 'Level', 'zh-cn': '级别', 'zh-tw': '級別' },
  fix: { en: 'Fix', 'zh-cn': '修复', 'zh-tw': '修正' },
  fixIs: { en: 'Fix: {fix}', 'zh-cn': '修复：{fix}', 'zh-tw': '修正：{fix}' },
  basis: { en: 'Basis: {clause}', 'zh-cn': '依据：{clause}', 'zh-tw': '依據：{clause}' },
  setting: { en: 'Setting', 'zh-cn': '设置', 'zh-tw': '設定' },
  default: { en: 'Default', 'zh-cn': '默认值', 'zh-tw': '預設值' },
  meaning: { en: 'Meaning', 'zh-cn': '含义', 'zh-tw': '含義' },
  found: { en: 'Found', 'zh-cn': '问题', 'zh-tw': '問題' },
  fixed: { en: 'After the safe fix', 'zh-cn': '修复后', 'zh-tw': '修正後' },
} as const satisfies Record<string, Localized>;

export const LEVEL_NAMES: Readonly<Record<Level, Localized>> = {
  error: { en: 'error', 'zh-cn': '错误', 'zh-tw': '錯誤' },
  warning: { en: 'warning', 'zh-cn': '警告', 'zh-tw': '警告' },
  information: { en: 'information', 'zh-cn': '信息', 'zh-tw': '資訊' },
  hint: { en: 'hint', 'zh-cn': '提示', 'zh-tw': '提示' },
  off: { en: 'off', 'zh-cn': '关闭', 'zh-tw': '關閉' },
};

/** What each level means, for the settings editor. */
export const LEVEL_MEANINGS: Readonly<Record<Level, Localized>> = {
  error: { en: 'Error: text is gone.', 'zh-cn': '错误：文字已丢失。', 'zh-tw': '錯誤：文字已遺失。' },
  warning: { en: 'Warning: a hole or a contradiction.', 'zh-cn': '警告：缺漏或矛盾。', 'zh-tw': '警告：缺漏或矛盾。' },
  information: {
    en: 'Information: foreign matter, or a form that the standard advises against.',
    'zh-cn': '信息：混入的内容，或标准不提倡的写法。',
    'zh-tw': '資訊：混入的內容，或標準不提倡的寫法。',
  },
  hint: { en: 'Hint: hygiene.', 'zh-cn': '提示：排版细节。', 'zh-tw': '提示：排版細節。' },
  off: { en: 'Off: not looked for.', 'zh-cn': '关闭：不检查。', 'zh-tw': '關閉：不檢查。' },
};

/** How far a fix may be trusted, by the kinds of fixes that a rule's own examples are offered. */
export const FIX_SAFETY = {
  safe: { en: 'safe', 'zh-cn': '可放心修复', 'zh-tw': '可放心修正' },
  suggestion: { en: 'suggestion', 'zh-cn': '建议', 'zh-tw': '建議' },
  both: { en: 'safe, or a suggestion', 'zh-cn': '可放心修复，或建议', 'zh-tw': '可放心修正，或建議' },
  none: { en: '–', 'zh-cn': '–', 'zh-tw': '–' },
} as const satisfies Record<string, Localized>;
