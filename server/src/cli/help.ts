import { localize, type Locale, type Localized } from '../text/localized';
import type { Command } from './command';
import { commonOptions } from './common-options';
import type { OptionDeclaration, OptionDeclarations } from './options';

/** `pizhu --help` */
export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return lines(
    localize(TEXTS.about, locale),
    '',
    localize(TEXTS.usage, locale),
    `  pizhu ${COMMAND} [${OPTION}]...`,
    '',
    localize(TEXTS.commands, locale),
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${localize(summary, locale)}`),
    '',
    localize(TEXTS.examples, locale),
    ...examples(
      commands.flatMap(({ examples: [first] }) => (first ? [first] : [])),
      locale,
    ),
    '',
    localize(TEXTS.everyCommand, locale),
    ...optionLines(commonOptions, locale),
    '',
    localize(TEXTS.exit, locale),
    localize(TEXTS.more, locale),
  );
}

/** `pizhu check --help` */
export function commandHelp(command: Command, locale: Locale): string {
  const own = optionLines(command.options, locale);
  return lines(
    localize(command.summary, locale),
    ...(command.details ? ['', localize(command.details, locale)] : []),
    '',
    localize(TEXTS.usage, locale),
    `  pizhu ${command.name}${command.operands === '' ? '' : ` ${command.operands}`} [${OPTION}]...`,
    '',
    localize(TEXTS.options, locale),
    ...own,
    ...optionLines(commonOptions, locale),
    '',
    localize(TEXTS.examples, locale),
    ...examples(command.examples, locale),
  );
}

const COMMAND = 'COMMAND';
const OPTION = 'OPTION';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const optionLines = (options: OptionDeclarations, locale: Locale): string[] =>
  Object.entries(options).flatMap(([name, option]) => [
    `  ${option.short === undefined ? '' : `-${option.short}, `}--${name}${valueName(option)}`,
    `      ${localize(option.description, locale)}${defaultNote(option, locale)}`,
  ]);

function valueName({ type, values, placeholder }: OptionDeclaration): string {
  if (type === 'boolean') return '';
  return ` ${values && values.length <= 6 ? values.join('|') : (placeholder ?? values?.join('|'))}`;
}

const defaultNote = (option: OptionDeclaration, locale: Locale): string =>
  option.default === undefined ? '' : localize(TEXTS.default, locale, { value: option.default });

const examples = (all: Command['examples'], locale: Locale): string[] =>
  all.flatMap(({ line, does }) => [`  ${line}`, `      ${localize(does, locale)}`]);

const TEXTS = {
  about: {
    en: 'pizhu: structure, damage and script of Chinese policy documents. Nothing leaves this machine.',
    'zh-cn': 'pizhu 批注：查看中文公文的结构，查找缺损，转换字形。数据不出本机。',
    'zh-tw': 'pizhu 批注：查看中文公文的結構，查找缺損，轉換字形。資料不出本機。',
  },
  usage: { en: 'Usage:', 'zh-cn': '用法：', 'zh-tw': '用法：' },
  commands: { en: 'Commands:', 'zh-cn': '命令：', 'zh-tw': '命令：' },
  options: { en: 'Options:', 'zh-cn': '选项：', 'zh-tw': '選項：' },
  everyCommand: { en: 'Options of every command:', 'zh-cn': '各命令通用选项：', 'zh-tw': '各命令通用選項：' },
  examples: { en: 'Examples:', 'zh-cn': '示例：', 'zh-tw': '範例：' },
  default: { en: ' (default: {value})', 'zh-cn': '（默认 {value}）', 'zh-tw': '（預設 {value}）' },
  exit: {
    en: 'Exit code: 0 done; 1 check found something; 2 bad usage, or a file could not be read or written.',
    'zh-cn': '退出码：0 完成；1 check 发现问题；2 用法有误，或有文件无法读写。',
    'zh-tw': '結束碼：0 完成；1 check 發現問題；2 用法有誤，或有檔案無法讀寫。',
  },
  more: {
    en: 'pizhu COMMAND --help tells more.',
    'zh-cn': '详见 pizhu COMMAND --help。',
    'zh-tw': '詳見 pizhu COMMAND --help。',
  },
} as const satisfies Record<string, Localized>;
