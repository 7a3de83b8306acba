import type { Config } from '../../convert/configs';
import { parseReport } from '../../parse/index';
import { localize, type Localized } from '../../text/localized';
import { convertParts, requireConfig, toLookAt, type Converters } from '../conversion';
import type { ConvertFileParams, ConvertFileResult } from '../conversion-protocol';
import type { WritingProblem } from '../runtime';
import type { Session } from '../session';

/**
 * Converts a file on the disk, whole or not at all. What keeps it from that is told in the answer, so that one file
 * never stops the others. @throws on a configuration that does not exist, or when its tables cannot be read
 */
export async function convertFile(
  session: Session,
  converters: Converters,
  { uri, to }: ConvertFileParams,
): Promise<ConvertFileResult> {
  requireConfig(to);
  const converter = await converters.load(to);
  const failed = (problem: Localized, values?: Readonly<Record<string, string>>): ConvertFileResult => ({
    outcome: 'failed',
    problem: localize(problem, session.client.locale, values),
  });
  if (session.versionOf(uri) !== undefined) return failed(PROBLEMS.open);
  try {
    const file = await session.files.readWhole(uri);
    if (!file) return failed(PROBLEMS.notText);
    const source = file.text;
    const conversion = convertParts(
      converter,
      { source, report: parseReport(source), settings: await session.settingsOf(uri) },
      [],
    );
    if (conversion.edits.length === 0) return { outcome: 'unchanged', edits: 0, places: [] };
    const { text, lines, places } = toLookAt(source, conversion);
    const problem = await session.files.replace(uri, file, text);
    if (problem) return failed(PROBLEMS[problem.reason], valuesOf(problem, file.encoding, to));
    return {
      outcome: 'converted',
      edits: conversion.edits.length,
      places: places.map((place) => ({ ...place, context: contextOf(text, lines.offset(place.range.start)) })),
    };
  } catch (error) {
    return failed(PROBLEMS.system, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** Enough of a line to recognise a place by. */
const BEFORE = 12;
const BEHIND = 16;

function contextOf(text: string, offset: number): string {
  const before = /[^\n\r]*$/.exec(text.slice(Math.max(0, offset - BEFORE), offset))![0];
  return before + /^[^\n\r]*/.exec(text.slice(offset, offset + BEHIND))![0];
}

const valuesOf = (problem: WritingProblem, encoding: string, to: Config): Readonly<Record<string, string>> => ({
  encoding,
  to,
  ...(problem.reason === 'unwritable' && { character: problem.character }),
});

const PROBLEMS = {
  open: {
    en: 'it is open in an editor',
    'zh-cn': '文件正在编辑器中打开',
    'zh-tw': '檔案正在編輯器中開啟',
  },
  notText: {
    en: 'it is not a text file, or is gone',
    'zh-cn': '不是文本文件，或已不存在',
    'zh-tw': '不是文字檔，或已不存在',
  },
  unwritable: {
    en: '{encoding} cannot hold “{character}”; save it as UTF-8 first',
    'zh-cn': '{encoding} 无法写出“{character}”，请先另存为 UTF-8',
    'zh-tw': '{encoding} 無法寫出「{character}」，請先另存為 UTF-8',
  },
  damaged: {
    en: 'some of its bytes are not valid {encoding} and would be lost',
    'zh-cn': '有些字节不是有效的 {encoding}，写回会丢失',
    'zh-tw': '有些位元組不是有效的 {encoding}，寫回會遺失',
  },
  encoding: {
    en: '{encoding} cannot be written here; save it as UTF-8 first',
    'zh-cn': '此处无法写回 {encoding}，请先另存为 UTF-8',
    'zh-tw': '此處無法寫回 {encoding}，請先另存為 UTF-8',
  },
  system: { en: '{error}', 'zh-cn': '{error}', 'zh-tw': '{error}' },
} as const satisfies Record<string, Localized>;
