import type { HoleKind } from '../service/holes-list';
import { sectionPath, tableFormats, type Column } from './table-formats';

/** A hole as it is listed. Line and character are zero-based. */
export interface HoleRow {
  readonly file: string;
  readonly section: readonly string[];
  readonly kind: HoleKind;
  /** With ＿＿ where the hole is. */
  readonly sentence: string;
  readonly unit: string;
  readonly phrase: string;
  readonly line: number;
  readonly character: number;
}

const COLUMNS: readonly Column<HoleRow>[] = [
  { key: 'file', head: { en: 'File', 'zh-cn': '文件', 'zh-tw': '檔案' }, value: ({ file }) => file },
  { key: 'section', head: { en: 'Section', 'zh-cn': '所在章节', 'zh-tw': '所在章節' }, value: sectionPath },
  { key: 'kind', value: ({ kind }) => kind },
  { key: 'phrase', head: { en: 'Missing', 'zh-cn': '所缺', 'zh-tw': '所缺' }, value: ({ phrase }) => phrase },
  { key: 'unit', head: { en: 'Unit', 'zh-cn': '单位', 'zh-tw': '單位' }, value: ({ unit }) => unit },
  { key: 'sentence', head: { en: 'Sentence', 'zh-cn': '原句', 'zh-tw': '原句' }, value: ({ sentence }) => sentence },
  {
    key: 'line',
    head: { en: 'Line', 'zh-cn': '行', 'zh-tw': '行' },
    value: ({ line }) => line,
    shown: ({ line }) => line + 1,
  },
  { key: 'character', value: ({ character }) => character },
];

export const HOLE_FORMATS = tableFormats('holes', COLUMNS);
