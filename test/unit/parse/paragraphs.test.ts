import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';

/** The prose of each paragraph: what hard breaks cut apart stands joined. */
const prose = (source: string): string[] =>
  parseReport(source).blocks.map(({ paragraph }) => paragraph.prose.text.trim());

const LONG = '全县各级各部门要深入贯彻落实会议精神，围绕年度目标任务，细化工作举措，压实各方责任，确保各项任务';

/** Of a text without marks. */
const columns = (text: string): number => text.length + [...text].filter((character) => character > '~').length;

describe('paragraphs', () => {
  it('join a long line that stops in its sentence', () =>
    assert.deepEqual(prose(`${LONG}落到实\n处，取得实效。`), [`${LONG}落到实处，取得实效。`]));
  it('join a line that ends with a comma or an opening quote', () =>
    assert.deepEqual(prose('要牢固树立“\n过紧日子”的思想，\n勤俭办一切事业。'), [
      '要牢固树立“过紧日子”的思想，勤俭办一切事业。',
    ]));
  it('join a line whose rest begins with closing punctuation', () =>
    assert.deepEqual(prose('各项工作取得新成效\n。下一步继续努力。'), ['各项工作取得新成效。下一步继续努力。']));
  it('join a label that was cut', () =>
    assert.deepEqual(prose('（\n三）深化改革。\n(二\n十)清单。'), ['（三）深化改革。', '(二十)清单。']));
  it('join text that is wrapped at one width throughout', () => {
    const line = '各级各部门要认真抓好今年的各项工作任务落实到位不得延';
    const wrapped = Array.from({ length: 16 }, () => line).join('\n');
    assert.deepEqual(prose(`${wrapped}\n误工期。`), [`${line.repeat(16)}误工期。`]);
    assert.equal(parseReport(wrapped).traits.isHardWrapped, true);
  });
  it('join text that is wrapped by columns, of which figures and Latin take half as many', () => {
    const han = '各级各部门要认真抓好今年的各项工作任务落实到位不得延';
    const mixed = '新建5G基站1260座和充电桩3480个并于2023年10月底前投运';
    assert.equal(columns(mixed), columns(han));
    const lines = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? mixed : han));
    assert.deepEqual(prose(`${lines.join('\n')}\n误工期。`), [`${lines.join('')}误工期。`]);
    assert.equal(parseReport(lines.join('\n')).traits.isHardWrapped, true);
  });
  it('leave lists of any width alone', () => {
    const list = Array.from(
      { length: 24 },
      (_, i) => `清河县第${i + 1}批${'市级示范'.repeat(1 + (i % 7))}项目建设单位名单`,
    );
    assert.equal(prose(list.join('\n')).length, list.length);
    assert.equal(parseReport(list.join('\n')).traits.isHardWrapped, false);
  });
  it('end where a heading is glued to the line', () => {
    const next = '全面核定用水总量，分档确定水价标准，确保年底前完成。';
    assert.equal(prose(`${LONG}落到实处。三、推进水价改革\n${next}`).length, 2);
    assert.equal(prose(`${LONG}落到实处。（三）推进水价改革，健全节水机制\n${next}`).length, 2);
  });
  it('join an item of a list in running text that was cut', () => {
    const next = '全面核定用水总量，分档确定水价标准，确保年底前完成。';
    assert.equal(prose(`${LONG}落到实处。二、推广节水灌溉。三、推进水价改革，\n${next}`).length, 1);
    assert.equal(prose(`${LONG}落到实处。二、推广节水灌溉。三、推进水价改\n${next}`).length, 1);
    assert.equal(prose(`${LONG}，落到实处，三、四季度要加快推\n${next}`).length, 1);
  });
  it('end at a sentence end, a blank line and an indent', () => {
    assert.deepEqual(prose('第一句说完了。\n第二句另起。'), ['第一句说完了。', '第二句另起。']);
    assert.equal(prose(`${LONG}\n\n接着讲第二点。`).length, 2);
    assert.equal(prose(`${LONG}\n　　下面讲第二点，请大家注意。`).length, 2);
  });
  it('run on over an empty line where both halves show it', () => {
    assert.equal(prose(`${LONG}\n\n不合理等方面的问题仍然突出，要下大力气解决。`).length, 1);
    assert.equal(prose('会议强调，各镇要抓好落实\n\n，确保按时完成。').length, 1);
    assert.equal(prose(`${LONG}\n\n\n\n不合理等方面的问题仍然突出，要下大力气解决。`).length, 2);
    assert.equal(prose(`${LONG}\n\n近年来这类问题仍然突出，要下大力气解决。`).length, 2);
    assert.equal(prose(`${LONG}\n\n一、要下大力气解决突出的问题，逐项销号。`).length, 2);
    assert.equal(prose('指的是城市的商务区，各镇要抓好落实。\n\n：指的是高新区，各镇要抓好落实。').length, 2);
    assert.equal(prose('抓好春耕备耕\n\n各镇要组织农技人员下田，落实播种面积。').length, 2);
  });
  it('do not swallow headings, lists, tables and furniture', () => {
    assert.equal(
      prose('一、提高政治站位，切实增强做好新形势下信访工作的责任感和使命感\n信访工作十分重要，必须抓紧。').length,
      2,
    );
    assert.equal(prose(`${LONG}\n一是加强领导，压实责任。`).length, 2);
    assert.equal(prose(`${LONG}\n|\n|`).length, 3);
    assert.equal(prose('主任委員　王大同\n委員　陳小明\n中華民國一百一十年三月五日').length, 3);
    assert.equal(
      prose('关于进一步做好基层医疗卫生机构标准化建设、提升服务能力有关工作的若干具体措施\n清河县人民政府').length,
      2,
    );
  });
});
