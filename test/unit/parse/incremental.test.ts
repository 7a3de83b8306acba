import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings } from '../../../server/src/config/settings';
import type { Section } from '../../../server/src/model/section';
import { analyze, type Analysis } from '../../../server/src/service/analyze';

/** Pieces that together make every kind of line, and every way for one to run into the next. */
const PIECES = [
  '一、抓改革',
  '二、抓开放',
  '（一）促消费。',
  '一是扩内需；二是稳外贸，',
  '全年增长*%，总投资亿元。',
  '各级各部门要深入贯彻落实会议精神，围绕年度目标任务细化工作举措压实各方责任',
  '衛(wèi)生工作',
  '目录',
  '|',
  '……（未完，全文共900字，当前仅显示300字',
  ',',
  '“',
  '。',
  '\n',
  '\r\n',
  '\n\n',
  '　　',
  'abc 12',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('analysis of an edited text', () => {
  it('is the same whether or not it takes over from the version before', () =>
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', ...PIECES)), { maxLength: 5 }),
        (source, edits) => {
          let previous = analyze(source, defaultSettings);
          let current = source;
          for (const [at, length, inserted] of edits) {
            const start = at % (current.length + 1);
            current = current.slice(0, start) + inserted + current.slice(start + length);
            const next = analyze(current, defaultSettings, { previous });
            assert.deepEqual(essence(next), essence(analyze(current, defaultSettings)), JSON.stringify(current));
            previous = next;
          }
        },
      ),
      { seed: 11, numRuns: 150 },
    ));
});

/** Everything that a reader is shown. */
const essence = ({ report, findings, completeness }: Analysis): unknown => ({
  traits: report.traits,
  blocks: report.blocks.map(({ start, role, paragraph }) => [start, role, paragraph.text, paragraph.form]),
  outline: report.outline.map(shape),
  findings: findings.map(({ rule, message, data, places }) => [rule.id, message, data, places]),
  completeness,
});

const shape = ({ children, ...own }: Section): unknown => ({ ...own, children: children.map(shape) });
