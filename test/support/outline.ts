import { strict as assert } from 'node:assert';
import type { Section } from '../../server/src/model/section';
import { parseReport } from '../../server/src/parse/index';

/** An outline as text: a line a node, two spaces a level, `!` before a missing one: `heading 一、|抓好落实`. */
export const drawOutline = (source: string): string =>
  parseReport(source)
    .outline.map((s) => draw(s, ''))
    .join('');

const draw = ({ kind, label, title, missing, children }: Section, indent: string): string =>
  `${indent}${missing ? '!' : ''}${kind} ${label}|${title}\n${children.map((child) => draw(child, `${indent}  `)).join('')}`;

/** The outline is the same with Windows line ends and behind an astral character. */
export function expectOutline(source: string, expected: string): void {
  const wanted = expected.replace(/^\n/, '').replace(/\n\s*$/, '\n');
  for (const text of [source, source.replace(/\n/g, '\r\n'), `𠮷野家记。\n${source}`]) {
    assert.equal(drawOutline(text), wanted);
    parseReport(text).outline.forEach((section) => expectNested(section, { start: 0, end: text.length }));
  }
}

/** LSP's demand: a name lies inside its section, a section inside its parent. */
function expectNested({ span, selection, children }: Section, parent: { start: number; end: number }): void {
  assert.ok(parent.start <= span.start && span.end <= parent.end, 'a section reaches out of its parent');
  assert.ok(span.start <= selection.start && selection.end <= span.end, 'a name lies outside its section');
  for (const child of children) expectNested(child, span);
}
