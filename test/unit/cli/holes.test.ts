import { strict as assert } from 'node:assert';
import { Folder } from './command-line';
import { CLEAN, ENGLISH } from './samples';

const HOLES = '一、重点任务\n（一）道路\n新修村道*公里，总投资亿元。\n';

describe('pizhu holes', () => {
  let folder: Folder;

  beforeEach(async () => {
    folder = await new Folder().write({ 'holes.txt': HOLES, 'clean.txt': CLEAN, 'english.txt': ENGLISH });
  });
  afterEach(() => folder.remove());

  it('writes a table for those who know the figures', async () => {
    const rows = [
      'file,section,kind,phrase,unit,sentence,line,character',
      'holes.txt,一、重点任务 > （一）道路,figure,新修村道＿＿公里,公里,新修村道＿＿公里，总投资亿元。,2,4',
      'holes.txt,一、重点任务 > （一）道路,figure,总投资＿＿亿元,亿元,新修村道*公里，总投资＿＿亿元。,2,11',
      '',
    ].join('\n');
    assert.deepEqual(await folder.run(['holes', 'holes.txt']), {
      code: 0,
      out: rows,
      bytes: Buffer.from(rows),
      err: '',
    });
    assert.equal((await folder.run(['holes', '.', '--bom'])).out, `\ufeff${rows}`);
  });

  it('writes JSON for programs, and nothing of what is whole', async () => {
    const read = async (file: string): Promise<unknown> =>
      JSON.parse((await folder.run(['holes', file, '--format', 'json'])).out);
    assert.deepEqual(await read('clean.txt'), { version: 1, holes: [] });
    assert.deepEqual(await read('english.txt'), { version: 1, holes: [] });
    const { holes } = (await read('holes.txt')) as { holes: readonly object[] };
    assert.deepEqual(holes[1], {
      ...{ file: 'holes.txt', section: ['一、重点任务', '（一）道路'], kind: 'figure' },
      ...{
        sentence: '新修村道*公里，总投资＿＿亿元。',
        unit: '亿元',
        phrase: '总投资＿＿亿元',
        line: 2,
        character: 11,
      },
    });
  });

  it('writes Markdown for people, whose lines count from one', async () => {
    const { out } = await folder.run(['holes', 'holes.txt', '--format', 'markdown', '--locale', 'zh-cn']);
    assert.match(out, /^\| 文件 \| 所在章节 \| 所缺 \| 单位 \| 原句 \| 行 \|$/m);
    assert.match(out, /^\| holes\.txt \| .+ \| 新修村道＿＿公里 \| 公里 \| .+ \| 3 \|$/m);
  });

  it('refuses --bom where it means nothing', async () =>
    assert.equal((await folder.run(['holes', 'holes.txt', '--bom', '--format', 'json'])).code, 2));
});
