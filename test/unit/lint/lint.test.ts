import { strict as assert } from 'node:assert';
import { phrase } from '../../../server/src/lint/finding';
import { lint } from '../../../server/src/lint/lint';
import { parseReport } from '../../../server/src/parse/index';
import { defineRule } from '../../../server/src/rules/rule';
import { span } from '../../../server/src/text/span';

const docs = { title: word('t'), why: word('w'), examples: [] };

function word(text: string): Record<'en' | 'zh-cn' | 'zh-tw', string> {
  return { en: text, 'zh-cn': text, 'zh-tw': text };
}

/** Finds every 工作; counts how often it is asked. */
function workRule(): { rule: ReturnType<typeof build>; asked: string[] } {
  const asked: string[] = [];
  return { rule: build(asked), asked };
}

const build = (asked: string[]) =>
  defineRule({
    id: 'work',
    scope: 'paragraph',
    severity: 'hint',
    docs,
    messages: { work: word('“{text}”'), drop: word('drop') },
    *check({ text }) {
      asked.push(text);
      for (const m of text.matchAll(/工作/g)) {
        const at = span(m.index, m.index + 2);
        yield {
          span: at,
          message: 'work',
          data: { text: m[0] },
          fixes: [{ title: { message: 'drop' }, kind: 'safe', edits: [{ span: at, text: '' }] }],
        };
      }
    },
  });

const REPORT = '全县教育工作会议召开。\n会议部署明年工作，审议工作要点。';

describe('lint', () => {
  it('puts what a paragraph rule found at its place in the document', () => {
    const { rule } = workRule();
    const found = lint(parseReport(REPORT), { rules: [rule] });
    assert.deepEqual(
      found.map(({ places }) => REPORT.slice(places[0]!.span.start, places[0]!.span.end)),
      ['工作', '工作', '工作'],
    );
    for (const { fixes, places } of found) assert.deepEqual(fixes[0]!.edits[0]!.span, places[0]!.span);
  });
  it('asks about a paragraph again only when it has changed', () => {
    const { rule, asked } = workRule();
    const before = parseReport(`${REPORT}\n会议到此结束。`);
    lint(before, { rules: [rule] });
    const after = parseReport(`${REPORT}\n各项工作有序推进。`, before);
    lint(after, { rules: [rule] });
    assert.equal(asked.filter((text) => text.startsWith('全县')).length, 1);
    assert.ok(asked.includes('各项工作有序推进。'));
  });
  it('goes on when a rule fails, and says which', () => {
    const broken = defineRule({
      id: 'broken',
      scope: 'document',
      severity: 'error',
      docs,
      messages: {},
      check(): never {
        throw new Error('on purpose');
      },
    });
    const crashed: string[] = [];
    const { rule } = workRule();
    const found = lint(parseReport(REPORT), { rules: [broken, rule], onCrash: (id) => crashed.push(id) });
    assert.deepEqual([crashed, found.length], [['broken'], 3]);
  });
  it('takes the level that was set, and leaves a rule out that is off', () => {
    const { rule } = workRule();
    const at = (level: 'error' | 'off') =>
      lint(parseReport(REPORT), { rules: [rule], levels: { work: level } as never });
    assert.deepEqual(
      at('error').map(({ severity }) => severity),
      ['error', 'error', 'error'],
    );
    assert.deepEqual(at('off'), []);
  });
  it('gathers a dense rule into one finding with every place', () => {
    const { rule } = workRule();
    const dense = {
      ...rule,
      messages: { ...rule.messages, many: word('{count} places') },
      gathered: { message: 'many', fixTitle: 'drop' },
    };
    const [finding, ...others] = lint(parseReport(REPORT), { rules: [dense] });
    assert.equal(others.length, 0);
    assert.equal(finding!.places.length, 3);
    assert.equal(phrase(finding!.rule, finding!, 'en'), '3 places');
    assert.equal(finding!.fixes[0]!.edits.length, 3);
  });
  it('finds nothing in what is no Chinese prose', () => {
    const { rule } = workRule();
    assert.deepEqual(lint(parseReport('import { work } from "工作";\nexport default work;'), { rules: [rule] }), []);
  });
});

describe('shields', () => {
  /** Finds every half-width bracket, and would widen it. */
  const brackets = defineRule({
    id: 'brackets',
    scope: 'paragraph',
    severity: 'hint',
    docs,
    messages: { bracket: word('bracket') },
    *check({ text }) {
      for (const m of text.matchAll(/[()]/g)) yield { span: span(m.index, m.index + 1), message: 'bracket' };
    },
  });
  const places = (rule: Parameters<typeof lint>[1] & object, source: string): string[] =>
    lint(parseReport(source), rule).flatMap((f) => f.places.map(({ span: at }) => source.slice(at.start - 1, at.end)));

  it('keep other rules out of a gloss', () =>
    assert.deepEqual(places({ rules: [brackets] }, '衛(wèi)生(含疾控)工作會議召開。'), ['生(', '控)']));
  it('let in the rule that owns them', () =>
    assert.equal(places({ rules: [{ ...brackets, owns: ['gloss'] }] }, '衛(wèi)生工作會議召開。').length, 2));
  it('keep a document rule out as well', () => {
    const whole = defineRule({
      id: 'whole',
      scope: 'document',
      severity: 'hint',
      docs,
      messages: { bracket: word('bracket') },
      *check({ source }) {
        for (const m of source.matchAll(/[()]/g)) yield { span: span(m.index, m.index + 1), message: 'bracket' };
      },
    });
    assert.deepEqual(places({ rules: [whole] }, '教育會議。\n衛(wèi)生(含疾控)工作會議召開。'), ['生(', '控)']);
  });
});
