import type { Paragraph, Report } from '../model/report';
import { LINE_BREAK } from '../text/lines';
import { span, type Span } from '../text/span';
import { isTableResidue } from '../zh/boilerplate';
import { defineRule } from './rule';

const BORDER = /[|｜│┃]/;
const TRAILING = /[\s\u3000]*[|｜│┃][\s|｜│┃\u3000]*$/;
const LEADING = /^[\s\u3000]*[|｜│┃][\s\u3000]*(?=[^\s|｜│┃\u3000])/;

export default defineRule({
  id: 'table-residue',
  severity: 'information',
  scope: 'document',
  docs: {
    title: { en: 'Leftover cell borders', 'zh-cn': '表格残留', 'zh-tw': '表格殘留' },
    why: {
      en: 'The page was laid out with tables; copied as text, the empty cells left their borders behind. Tables with contents are left alone.',
      'zh-cn': '网页用表格排版，复制成文本后空单元格只剩下边框。有内容的表格不受影响。',
      'zh-tw': '網頁用表格排版，複製成文字後空儲存格只剩下邊框。有內容的表格不受影響。',
    },
    examples: [
      {
        bad: '全镇教育工作会议召开⟦ |⟧\n⟦|⟧\n会议总结了去年的工作。',
        good: '全镇教育工作会议召开\n会议总结了去年的工作。',
      },
    ],
  },
  messages: {
    border: { en: 'Leftover cell border', 'zh-cn': '残留的表格边框', 'zh-tw': '殘留的表格邊框' },
    borders: {
      en: '{count} leftover cell borders',
      'zh-cn': '残留的表格边框 {count} 处',
      'zh-tw': '殘留的表格邊框 {count} 處',
    },
    remove: { en: 'Remove the border', 'zh-cn': '删除表格边框', 'zh-tw': '刪除表格邊框' },
    removeAll: {
      en: 'Remove all {count} borders',
      'zh-cn': '删除全部 {count} 处表格边框',
      'zh-tw': '刪除全部 {count} 處表格邊框',
    },
  },
  gathered: { message: 'borders', fixTitle: 'removeAll' },
  isUnnecessary: true,
  *check(report) {
    for (const { at, removal } of residues(report)) {
      yield {
        span: at,
        message: 'border',
        fixes: [{ title: { message: 'remove' }, kind: 'safe', edits: [{ span: removal, text: '' }] }],
      };
    }
  },
});

interface Residue {
  readonly at: Span;
  /** With its line end where the line holds nothing else. */
  readonly removal: Span;
}

function* residues({ source, blocks }: Report): Generator<Residue> {
  for (const { start, paragraph } of blocks) {
    if (!mayHoldBorders(paragraph)) continue;
    for (const line of linesOf(paragraph.text, start)) {
      const text = source.slice(line.start, line.end);
      if (isTableResidue(text)) {
        if (!isBesideTable(source, line)) yield wholeLine(source, line);
        continue;
      }
      const border = [TRAILING.exec(text), LEADING.exec(text)].find((match) => match !== null);
      if (!border || borderCount(text) > borderCount(border[0]) || isBesideTable(source, line)) continue;
      const at = span(line.start + border.index, line.start + border.index + border[0].length);
      yield { at, removal: at };
    }
  }
}

/** Looks at the ends of a paragraph only: this runs at every keystroke. */
const mayHoldBorders = ({ text, breaks, form }: Paragraph): boolean =>
  form.kind === 'table' ||
  BORDER.test(text.slice(0, REACH_AT_EDGE)) ||
  BORDER.test(text.slice(-REACH_AT_EDGE)) ||
  (breaks.length > 0 && BORDER.test(text));

const REACH_AT_EDGE = 8;

function wholeLine(source: string, line: Span): Residue {
  const text = source.slice(line.start, line.end);
  const at = span(line.start + text.search(/\S/), line.start + text.trimEnd().length);
  const lineEnd = /^(?:\r\n|\n|\r)?/.exec(source.slice(line.end, line.end + 2))![0].length;
  return { at, removal: span(line.start, line.end + lineEnd) };
}

function* linesOf(text: string, offset: number): Generator<Span> {
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    yield span(offset + start, offset + lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  yield span(offset + start, offset + text.length);
}

/** A table's own empty row or first column: the line above or below it has cells with text in them. */
const isBesideTable = (source: string, line: Span): boolean =>
  isTableRow(lineBefore(source, line.start)) || isTableRow(lineAfter(source, line.end));

/** Text between two borders, or on both sides of one. */
const isTableRow = (line: string): boolean => /[^\s|｜│┃][^|｜│┃]*[|｜│┃][^|｜│┃]*[^\s|｜│┃]/.test(line);

const borderCount = (text: string): number => text.match(/[|｜│┃]/g)?.length ?? 0;

/** Rows of a table are short. */
const REACH = 400;

function lineBefore(source: string, start: number): string {
  const above = source.slice(Math.max(0, start - REACH), start).trimEnd();
  return above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
}

const lineAfter = (source: string, end: number): string =>
  /^[^\r\n]*/.exec(source.slice(end, end + REACH).trimStart())![0];
