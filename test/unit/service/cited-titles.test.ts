import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { citedTitles, titleKey } from '../../../server/src/service/cited-titles';
import { expectPlaces } from '../../support/places';

/** The cursor plays no part here; it stands at the start. */
const expectCited = (marked: string): void =>
  expectPlaces((report) => citedTitles(report).map(({ span }) => span), `‸${marked}`);

describe('cited titles', () => {
  it('are what stands between their marks', () =>
    expectCited('按照《⟦河道管理办法⟧》和《⟦防汛工作方案⟧》，压实责任。'));
  it('are read through hard breaks and glosses', () => {
    expectCited('会议审议通过了《⟦河道管理办法⟧\n》，部署了下一阶段的重点任务。');
    const [cited] = citedTitles(parseReport('會議審議了《河道管理辦(bàn)法》。'));
    assert.equal(cited?.key, '河道管理辦法');
  });
  it('have one key however they are spaced', () =>
    assert.equal(titleKey('河道　管理 办法（试行）'), '河道管理办法试行'));

  it('are none that are empty, unclosed, or one inside another', () => {
    expectCited('《》和《河道管理办法，压实责任。');
    expectCited('《关于修改《⟦河道管理办法⟧》的决定》');
  });
  it('are none in quotation marks or brackets', () => expectCited('落实“河道管理办法”（防汛工作方案）。'));
});
