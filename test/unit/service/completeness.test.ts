import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';

const verdict = (text: string) => analyze(text, defaultSettings).completeness;

describe('completeness', () => {
  it('is given to a clean report', () =>
    assert.deepEqual(verdict('一、回顾\n全年投资增长8%，新建学校三所。\n二、安排\n继续抓好各项工作。'), {
      complete: true,
      missingFigures: 0,
      missingSections: 0,
    }));
  it('counts the figures that are missing', () => {
    const { complete, missingFigures } = verdict('全年投资增长*%，新建学校*所，工业产值增长%。');
    assert.deepEqual([complete, missingFigures], [false, 3]);
  });
  it('counts the sections that the table of contents has and the body lacks', () => {
    const { complete, missingSections } = verdict(
      '目录\n一、形势\n二、任务\n三、保障\n工作讲话\n一、形势\n总体平稳。\n三、保障\n落实经费。',
    );
    assert.deepEqual([complete, missingSections], [false, 1]);
  });
  it('takes the lengths from the words of the cut', () => {
    const { complete, declaredCharacters, shownCharacters } = verdict(
      '全县教育工作会议召开。会议部署下一步工 ……（未完，全文共4200字，当前仅显示1300字，请阅读下面提示信息。）',
    );
    assert.deepEqual([complete, declaredCharacters, shownCharacters], [false, 4200, 1300]);
  });
  it('takes pages and shares as well', () => {
    const pages = verdict('会议部署工作。\n（全文共6页，您已试读2页，付费后可继续阅读）');
    assert.deepEqual([pages.complete, pages.declaredPages, pages.shownPages], [false, 6, 2]);
    assert.equal(verdict('会议部署工作。\n剩余62%未读，付费后可查看').withheldPercent, 62);
  });
  it('is not given to a text that goes on on another page', () =>
    assert.equal(verdict('会议部署工作，要求抓好落实。\n（下转第三版）').complete, false));
});
