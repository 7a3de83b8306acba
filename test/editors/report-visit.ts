import { strict as assert } from 'node:assert';
import { REPORT } from '../protocol/sample';
import type { Name, Plan, Seen, Visit } from './visit';

/** What is done in every editor, in Chinese, for the editor's own language is to be spoken. */
export const PLAN: Omit<Plan, 'name'> = {
  text: REPORT,
  code: 'masked-figure',
  at: '*家',
  action: '标为【待补】',
  fixAll: '修复所有可放心修复的问题',
  locale: 'zh_CN.UTF-8',
};

/** That every editor saw the same, and saved what its user chose. */
export function expectVisit({ seen, saved }: Visit): void {
  assert.deepEqual(
    seen.diagnostics
      .filter(({ code }) => code !== 'halfwidth-punctuation')
      .map(({ code, line }) => `${line}: ${code}`)
      .sort(),
    ['11: masked-figure', '11: masked-figure', '5: contents-mismatch', '9: masked-figure', '9: missing-figure'],
  );
  const masked = seen.diagnostics.find(({ code, line }) => code === 'masked-figure' && line === 9)!;
  assert.match(masked.text, /^\*/, 'the positions are those of the text');
  assert.match(masked.message, /“村卫生室\*家”中的数字被遮盖/);
  const names = flat(seen.symbols);
  for (const name of ['一、上半年工作', '二是抓好队伍建设', '三、存在的困难']) assert.ok(names.includes(name), name);

  const marked = REPORT.replace('*家', '【待补】家');
  assert.equal(seen.after_action.join('\n').trimEnd(), marked.trimEnd());
  assert.equal(saved, marked.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）'));
}

const flat = (names: Seen['symbols']): string[] =>
  names.flatMap(({ name, children }: Name) => [name, ...flat(children)]);
