import type { Localized } from '../text/localized';

/** What the command line says beside its results: on standard error, in the user's language. */
export const words = {
  unknownCommand: {
    en: 'unknown command {command}; see pizhu --help',
    'zh-cn': '没有命令 {command}；用法见 pizhu --help',
    'zh-tw': '沒有命令 {command}；用法見 pizhu --help',
  },
  unknownCommandNear: {
    en: 'unknown command {command}; did you mean {near}?',
    'zh-cn': '没有命令 {command}；是不是 {near}？',
    'zh-tw': '沒有命令 {command}；是不是 {near}？',
  },
  noCommand: {
    en: 'which command? See pizhu --help',
    'zh-cn': '未给出命令；用法见 pizhu --help',
    'zh-tw': '未給出命令；用法見 pizhu --help',
  },
  unknownOption: {
    en: '{command} has no option {option}; see pizhu {command} --help',
    'zh-cn': '{command} 没有选项 {option}；用法见 pizhu {command} --help',
    'zh-tw': '{command} 沒有選項 {option}；用法見 pizhu {command} --help',
  },
  unknownOptionNear: {
    en: '{command} has no option {option}; did you mean {near}?',
    'zh-cn': '{command} 没有选项 {option}；是不是 {near}？',
    'zh-tw': '{command} 沒有選項 {option}；是不是 {near}？',
  },
  optionNeedsValue: {
    en: '{option} needs a value',
    'zh-cn': '{option} 后缺少取值',
    'zh-tw': '{option} 後缺少取值',
  },
  optionTakesNoValue: {
    en: '{option} takes no value',
    'zh-cn': '{option} 不带取值',
    'zh-tw': '{option} 不帶取值',
  },
  badValue: {
    en: '{option} cannot be {value}; it is one of {values}',
    'zh-cn': '{option} 不能取 {value}；可取 {values}',
    'zh-tw': '{option} 不能取 {value}；可取 {values}',
  },
  optionMissing: {
    en: '{option} is missing; see pizhu {command} --help',
    'zh-cn': '缺少 {option}；用法见 pizhu {command} --help',
    'zh-tw': '缺少 {option}；用法見 pizhu {command} --help',
  },
  noPath: {
    en: 'no file given (- is standard input); see pizhu {command} --help',
    'zh-cn': '未给出文件（- 为标准输入）；用法见 pizhu {command} --help',
    'zh-tw': '未給出檔案（- 為標準輸入）；用法見 pizhu {command} --help',
  },
  oneDocument: {
    en: '{command} takes one document',
    'zh-cn': '{command} 一次只处理一个文件',
    'zh-tw': '{command} 一次只處理一個檔案',
  },
  severalNeedWrite: {
    en: 'several documents need --write',
    'zh-cn': '处理多个文件须用 --write',
    'zh-tw': '處理多個檔案須用 --write',
  },
  severalNeedWriteOrDiff: {
    en: 'several documents need --write or --diff',
    'zh-cn': '处理多个文件须用 --write 或 --diff',
    'zh-tw': '處理多個檔案須用 --write 或 --diff',
  },
  exclusive: {
    en: '{a} and {b} cannot be used together',
    'zh-cn': '{a} 与 {b} 不能同时使用',
    'zh-tw': '{a} 與 {b} 不能同時使用',
  },
  onlyWith: {
    en: '{a} works only with {b}',
    'zh-cn': '{a} 只能与 {b} 同用',
    'zh-tw': '{a} 只能與 {b} 同用',
  },
  cannotWriteStdin: {
    en: 'standard input cannot be written back; leave out {option}',
    'zh-cn': '标准输入不能写回；请去掉 {option}',
    'zh-tw': '標準輸入不能寫回；請去掉 {option}',
  },
  badLevel: {
    en: '--level {value}: {problem}',
    'zh-cn': '--level {value}：{problem}',
    'zh-tw': '--level {value}：{problem}',
  },
  levelForm: {
    en: 'write it as rule=level',
    'zh-cn': '应写作 规则=级别',
    'zh-tw': '應寫作 規則=級別',
  },
  unknownRule: {
    en: 'there is no such rule',
    'zh-cn': '没有这条规则',
    'zh-tw': '沒有這條規則',
  },
  unknownRuleNear: {
    en: 'there is no such rule; did you mean {near}?',
    'zh-cn': '没有这条规则；是不是 {near}？',
    'zh-tw': '沒有這條規則；是不是 {near}？',
  },
  unknownLevel: {
    en: 'a level is one of {levels}',
    'zh-cn': '级别可取 {levels}',
    'zh-tw': '級別可取 {levels}',
  },
  settingIgnored: {
    en: 'setting ignored, its default is used: {problem}',
    'zh-cn': '设置有误，已用默认值：{problem}',
    'zh-tw': '設定有誤，已用預設值：{problem}',
  },
  staleEntry: {
    en: 'this entry of “ignore” matches nothing any more: {entry}',
    'zh-cn': '“ignore”中的此项已无对应内容：{entry}',
    'zh-tw': '「ignore」中的此項已無對應內容：{entry}',
  },
  badSettingsFile: {
    en: 'the settings cannot be read: {path}: {error}',
    'zh-cn': '无法读取设置：{path}：{error}',
    'zh-tw': '無法讀取設定：{path}：{error}',
  },
  missing: {
    en: 'no such file or folder',
    'zh-cn': '文件或文件夹不存在',
    'zh-tw': '檔案或資料夾不存在',
  },
  denied: {
    en: 'permission denied',
    'zh-cn': '没有权限',
    'zh-tw': '沒有權限',
  },
  noMatch: {
    en: 'no file matches this pattern',
    'zh-cn': '没有文件与此模式相符',
    'zh-tw': '沒有檔案與此模式相符',
  },
  notAFile: {
    en: 'neither a file nor a folder',
    'zh-cn': '既不是文件也不是文件夹',
    'zh-tw': '既不是檔案也不是資料夾',
  },
  binary: {
    en: 'not a text',
    'zh-cn': '不是文本文件',
    'zh-tw': '不是文字檔',
  },
  binarySkipped: {
    en: 'skipped: not a text',
    'zh-cn': '已跳过：不是文本文件',
    'zh-tw': '已略過：不是文字檔',
  },
  unwritable: {
    en: 'left as it was: {encoding} cannot write “{character}” (line {line}); --encoding utf-8 can',
    'zh-cn': '未改动：{encoding} 无法写出“{character}”（第 {line} 行）；可用 --encoding utf-8',
    'zh-tw': '未更動：{encoding} 無法寫出「{character}」（第 {line} 行）；可用 --encoding utf-8',
  },
  damagedBytes: {
    en: 'left as it was: some bytes are not valid {encoding} and would be lost; --encoding utf-8 writes them as U+FFFD',
    'zh-cn': '未改动：有些字节不是有效的 {encoding}，写回会丢失；用 --encoding utf-8 可写成 U+FFFD',
    'zh-tw': '未更動：有些位元組不是有效的 {encoding}，寫回會遺失；用 --encoding utf-8 可寫成 U+FFFD',
  },
  badLine: {
    en: 'line {line} is passed on as it is: {cause}',
    'zh-cn': '第 {line} 行原样输出：{cause}',
    'zh-tw': '第 {line} 行原樣輸出：{cause}',
  },
  notJson: {
    en: 'not a JSON object',
    'zh-cn': '不是 JSON 对象',
    'zh-tw': '不是 JSON 物件',
  },
  noField: {
    en: 'no text in field “{field}”',
    'zh-cn': '字段“{field}”中没有文本',
    'zh-tw': '欄位「{field}」中沒有文字',
  },
  ruleCrashed: {
    en: 'rule {rule} failed: {error}',
    'zh-cn': '规则 {rule} 出错：{error}',
    'zh-tw': '規則 {rule} 出錯：{error}',
  },
  progress: {
    en: '{count} documents done',
    'zh-cn': '已处理 {count} 个文件',
    'zh-tw': '已處理 {count} 個檔案',
  },
  wroteFiles: {
    en: '{changed} of {count} documents changed',
    'zh-cn': '{count} 个文件中改动了 {changed} 个',
    'zh-tw': '{count} 個檔案中更動了 {changed} 個',
  },
  restoredFiles: {
    en: '{count} documents restored',
    'zh-cn': '已还原 {count} 个文件',
    'zh-tw': '已還原 {count} 個檔案',
  },
  earlierRecord: {
    en: 'an earlier record was kept as {path}',
    'zh-cn': '原有的记录已保存为 {path}',
    'zh-tw': '原有的記錄已保存為 {path}',
  },
  notARecord: {
    en: 'not a record of pizhu fix',
    'zh-cn': '不是 pizhu fix 的记录',
    'zh-tw': '不是 pizhu fix 的記錄',
  },
  changedSince: {
    en: 'left as it is: the file has changed since the record was written',
    'zh-cn': '未改动：文件在记录之后又有更改',
    'zh-tw': '未更動：檔案在記錄之後又有變更',
  },
  fileNotInScript: {
    en: '{path}: {count} to convert, the first at {line}:{column}: “{text}”',
    'zh-cn': '{path}：{count} 处须转换，第一处在 {line}:{column}：“{text}”',
    'zh-tw': '{path}：{count} 處須轉換，第一處在 {line}:{column}：「{text}」',
  },
  notInScript: {
    en: '{wrong} of {count} documents are not in this script',
    'zh-cn': '{count} 个文件中有 {wrong} 个不是所求字体',
    'zh-tw': '{count} 個檔案中有 {wrong} 個不是所求字體',
  },
  japaneseNeedsExact: {
    en: '{config} works only with --exact',
    'zh-cn': '{config} 须与 --exact 同用',
    'zh-tw': '{config} 須與 --exact 同用',
  },
  stopped: {
    en: 'stopped: the other files are as they were',
    'zh-cn': '已中止：其余文件未改动',
    'zh-tw': '已中止：其餘檔案未更動',
  },
  failed: {
    en: 'failed: {error}',
    'zh-cn': '出错：{error}',
    'zh-tw': '出錯：{error}',
  },
} as const satisfies Record<string, Localized>;
