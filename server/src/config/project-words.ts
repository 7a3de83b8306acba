import type { Localized } from '../text/localized';

/** What is wrong in a `.pizhu.yaml`. */
export const PROJECT_WORDS = {
  syntax: {
    en: 'Not valid YAML: {detail}',
    'zh-cn': '不是有效的 YAML：{detail}',
    'zh-tw': '不是有效的 YAML：{detail}',
  },
  tab: {
    en: 'YAML is indented with spaces, not with tabs',
    'zh-cn': 'YAML 须用空格缩进，不能用制表符',
    'zh-tw': 'YAML 須以空格縮排，不能用定位字元',
  },
  duplicate: {
    en: 'This key stands in the file already; the last one holds',
    'zh-cn': '此键重复出现，以最后一处为准',
    'zh-tw': '此鍵重複出現，以最後一處為準',
  },
  indent: {
    en: 'The indentation does not fit the lines above',
    'zh-cn': '缩进与上文不一致',
    'zh-tw': '縮排與上文不一致',
  },
  unclosed: {
    en: 'A bracket or quotation mark is missing here',
    'zh-cn': '此处缺少括号或引号',
    'zh-tw': '此處缺少括號或引號',
  },
  notAMap: {
    en: 'The file holds keys with values, such as “detect: always”',
    'zh-cn': '文件内容应为“键: 值”，如“detect: always”',
    'zh-tw': '檔案內容應為「鍵: 值」，如「detect: always」',
  },
  unknownKey: {
    en: 'There is no setting “{key}”',
    'zh-cn': '没有设置“{key}”',
    'zh-tw': '沒有設定「{key}」',
  },
  unknownKeyNear: {
    en: 'There is no setting “{key}”; did you mean “{near}”?',
    'zh-cn': '没有设置“{key}”；是不是“{near}”？',
    'zh-tw': '沒有設定「{key}」；是不是「{near}」？',
  },
  badValue: {
    en: '“{key}” cannot be this',
    'zh-cn': '“{key}”不能取此值',
    'zh-tw': '「{key}」不能取此值',
  },
  badValueOf: {
    en: '“{key}” is one of {values}',
    'zh-cn': '“{key}”可取 {values}',
    'zh-tw': '「{key}」可取 {values}',
  },
  unknownRule: {
    en: 'There is no rule “{rule}”',
    'zh-cn': '没有规则“{rule}”',
    'zh-tw': '沒有規則「{rule}」',
  },
  unknownRuleNear: {
    en: 'There is no rule “{rule}”; did you mean “{near}”?',
    'zh-cn': '没有规则“{rule}”；是不是“{near}”？',
    'zh-tw': '沒有規則「{rule}」；是不是「{near}」？',
  },
  notAList: {
    en: '“ignore” is a list: each entry begins with “- ”',
    'zh-cn': '“ignore”是列表，各项以“- ”开头',
    'zh-tw': '「ignore」是清單，各項以「- 」開頭',
  },
  notAnEntry: {
    en: 'An entry has keys: rule, text, file…',
    'zh-cn': '各项应写明 rule、text、file 等键',
    'zh-tw': '各項應寫明 rule、text、file 等鍵',
  },
  unknownEntryKey: {
    en: 'An entry has no key “{key}”; it has {values}',
    'zh-cn': '此项没有键“{key}”；可用 {values}',
    'zh-tw': '此項沒有鍵「{key}」；可用 {values}',
  },
  notText: {
    en: '“{key}” is a text',
    'zh-cn': '“{key}”应为文字',
    'zh-tw': '「{key}」應為文字',
  },
  emptyEntry: {
    en: 'The entry ignores nothing: it needs a text, or a rule and a file',
    'zh-cn': '此项没有可忽略的内容：须写 text，或 rule 与 file',
    'zh-tw': '此項沒有可忽略的內容：須寫 text，或 rule 與 file',
  },
  wholeRule: {
    en: 'To turn the rule off everywhere here, write “levels: { {rule}: off }”',
    'zh-cn': '要在此文件夹关闭该规则，请写“levels: { {rule}: off }”',
    'zh-tw': '要在此資料夾關閉該規則，請寫「levels: { {rule}: off }」',
  },
  contextWithoutText: {
    en: '“before” and “after” tell a place only together with “text”',
    'zh-cn': '“before”“after”须与“text”同用才能确定位置',
    'zh-tw': '「before」「after」須與「text」並用才能確定位置',
  },
  unresolved: {
    en: 'This value cannot be read: {detail}',
    'zh-cn': '此值无法读取：{detail}',
    'zh-tw': '此值無法讀取：{detail}',
  },
} as const satisfies Record<string, Localized>;
