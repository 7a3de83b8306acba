import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';
import { cleanText } from '../../../server/src/service/clean-text';
import { applyEdits, inverseEdits } from '../../../server/src/text/edits';

const clean = (source: string, settings = defaultSettings): string => cleanText(analyze(source, settings)).text;

const BODY = [
  '桃源市秋粮收储工作会议召开',
  '',
  '10月8日，桃源市召开秋粮收储工作会议，部署今年收储任务。',
  '会议指出，要把好质量关，做到应收尽收。',
  '会议强调，要压实责任，确保颗粒归仓。',
  '',
].join('\n');

const HEAD = '当前位置：首页 > 新闻中心 > 正文\n字号：大 中 小\n\n';
const FIELDS = '来源：桃源市人民政府网  发布时间：2024-10-09 08:30\n';
const TAIL = '\n责任编辑：王小明\n扫一扫在手机打开当前页\n版权所有：桃源市人民政府办公室 ICP备12345678号\n';

describe('clean text', () => {
  it('leaves out what the page put above and below', () => assert.equal(clean(HEAD + BODY + TAIL), BODY));

  it('leaves out the fields between title and body', () => {
    const [title, ...rest] = BODY.split('\n');
    assert.equal(clean([title, FIELDS, ...rest].join('\n')), `${title}\n${rest.slice(1).join('\n')}`);
  });

  it('leaves out the links to other pages, whatever their words', () => {
    const links = '相关链接\n某县开展夏粮收购“回头看”\n2024年全市粮食生产再获丰收\n';
    assert.equal(clean(BODY + links), BODY);
  });

  it('keeps attachments below the links', () => {
    const attached = '附件：收储任务分解表\n';
    assert.equal(clean(`${BODY}相关链接\n某县开展夏粮收购回头看\n${attached}`), BODY + attached);
  });

  it('makes the safe fixes too', () => {
    const broken = BODY.replaceAll('会议指出，', '会议指出,').replaceAll('会议强调，', '会议强调,');
    assert.equal(clean(HEAD + broken + TAIL), BODY);
  });

  for (const inside of ['责任编辑：王小明', '当前位置：首页 > 新闻中心 > 正文', '扫一扫在手机打开当前页']) {
    it(`leaves “${inside}” in the middle of the body`, () => {
      const [title, empty, first, ...rest] = BODY.split('\n');
      const text = [title, empty, first, inside, ...rest].join('\n');
      assert.equal(clean(text), text);
    });
  }

  it('keeps short lines of the document’s own below the body', () => {
    const signed = `${BODY}\n桃源市人民政府\n2024年10月9日\n`;
    assert.equal(clean(signed), signed);
    assert.equal(clean(signed + TAIL), signed);
  });

  it('keeps the head of a Markdown file', () => {
    const marked = `---\ntitle: 桃源市秋粮收储工作会议召开\nsource: 桃源日报\n---\n${BODY}`;
    assert.equal(clean(marked), marked);
  });

  it('leaves a page whole of which nothing looks like a body', () => {
    const page = `${HEAD}${TAIL}`;
    assert.equal(clean(page), page);
  });

  it('does not need the rule to be on', () =>
    assert.equal(clean(HEAD + BODY + TAIL, { ...defaultSettings, levels: { boilerplate: 'off' } }), BODY));

  it('leaves English and logs alone', () => {
    const english = 'Home > News > Text\nThe committee met on Monday.\nEditor: A. Smith\n';
    assert.equal(clean(english), english);
  });

  it('twice is once, also with Windows line ends', () => {
    for (const source of [HEAD + BODY + TAIL, (HEAD + FIELDS + BODY + TAIL).replace(/\n/g, '\r\n')]) {
      const { text, rounds } = cleanText(analyze(source, defaultSettings));
      assert.ok(rounds.length > 0);
      assert.deepEqual(cleanText(analyze(text, defaultSettings)), { text, rounds: [] });
    }
    assert.equal(clean((HEAD + BODY + TAIL).replace(/\n/g, '\r\n')), BODY.replace(/\n/g, '\r\n'));
  });

  it('records every removal, and backwards they give the original', () => {
    const source = HEAD + BODY.replace('会议指出，', '会议指出,') + TAIL;
    const { text, rounds } = cleanText(analyze(source, defaultSettings));
    let forward = source;
    const versions = rounds.map((edits) => {
      const before = forward;
      for (const { span, before: replaced } of edits) assert.equal(before.slice(span.start, span.end), replaced);
      forward = applyEdits(before, edits);
      return { before, edits };
    });
    assert.equal(forward, text);
    for (const { before, edits } of versions.toReversed()) forward = applyEdits(forward, inverseEdits(before, edits));
    assert.equal(forward, source);
  });
});
