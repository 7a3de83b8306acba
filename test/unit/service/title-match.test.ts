import { strict as assert } from 'node:assert';
import { titleKey } from '../../../server/src/service/cited-titles';
import { bareFileName, isNearTitle, readTitle } from '../../../server/src/service/title-match';

const isNear = (a: string, b: string): boolean => {
  const [one, other] = [readTitle(a), readTitle(b)];
  assert.equal(isNearTitle(one, other), isNearTitle(other, one), 'it goes both ways');
  return isNearTitle(one, other);
};

describe('titles', () => {
  it('are the same however they are spaced, marked and their years written', () => {
    assert.equal(titleKey('二〇二四年 工作要点（稿）'), titleKey('２０２４年工作要点(稿)'));
    assert.equal(titleKey('二○二四年工作要点'), titleKey('2024年工作要点'));
  });
  it('are not the same in other years, or with other numbers', () => {
    assert.notEqual(titleKey('二〇二四年工作要点'), titleKey('2023年工作要点'));
    assert.notEqual(titleKey('第一批清单'), titleKey('第1批清单'));
  });

  const near: readonly (readonly [string, string])[] = [
    ['关于加强河道管理的通知', '清河县人民政府关于加强河道管理的通知'],
    ['關於加強河道管理的通知', '加強河道管理的通知'],
    ['加强河道管理', '关于加强河道管理的通知'],
    ['河道管理办法', '河道管理办法（试行）'],
    ['河道管理办法', '河道管理办法（2021年修订）'],
    ['河道管理办法', '清河县人民政府办公室关于印发《河道管理办法（试行）》的通知'],
    ['河道管理办法', '清河县水利局 清河县财政局关于印发河道管理办法的通知'],
    ['水土保护法', '中华人民共和国水土保护法'],
    ['湖泊法', '中華人民共和國湖泊法'],
  ];
  for (const [a, b] of near) it(`of one document: ${a}, ${b}`, () => assert.ok(isNear(a, b)));

  const apart: readonly (readonly [string, string])[] = [
    ['白河县人民政府关于加强河道管理的通知', '清河县人民政府关于加强河道管理的通知'],
    ['关于加强河道管理的意见', '关于加强河道管理的通知'],
    ['关于加强湖泊管理的通知', '关于加强河道管理的通知'],
    ['河道管理办法', '河道管理办法（征求意见稿）'],
    ['河道管理办法（试行）', '河道管理办法（2021年修订）'],
    ['河道管理办法', '清河县河道管理办法'],
    ['河道管理办法', '河道管理办法实施细则'],
    ['政府工作报告', '2024年政府工作报告'],
    ['2023年政府工作报告', '2024年政府工作报告'],
    ['工作方案', '关于印发工作方案的通知'],
    ['办法', '办法（试行）'],
    ['', '关于'],
  ];
  for (const [a, b] of apart) it(`of two documents: ${a}, ${b}`, () => assert.ok(!isNear(a, b)));
});

describe('names of files', () => {
  for (const name of [
    '20230506河道管理办法',
    '2023-05-06_河道管理办法',
    '01 河道管理办法',
    '3.河道管理办法',
    '河道管理办法(1)',
    '河道管理办法 - 副本',
    '河道管理办法_20230506',
    '河道管理办法（2023.5.6）',
  ]) {
    it(`lose what stands around a title: ${name}`, () => assert.equal(bareFileName(name), '河道管理办法'));
  }
  for (const name of ['2024年工作要点', '河道管理办法2024年版', '十四五规划', '2024', 'report-v2']) {
    it(`keep what belongs to it: ${name}`, () => assert.equal(bareFileName(name), name));
  }
});
