import { strict as assert } from 'node:assert';
import { wordsBefore, wordsBehind } from '../../../server/src/zh/words-around';

describe('words around a place', () => {
  const at = (marked: string): [string, string] => {
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    return [wordsBefore(text, offset), wordsBehind(text, offset)];
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['召开会议，部署任务，‸总结经验，表彰先进', '部署任务', '总结经验'],
    ['全县上下认真贯彻落实‸上级各项决策部署要求', '真贯彻落实', '上级各项决'],
    ['第一行\n第二行‸第三行\r\n第四行', '第二行', '第三行'],
    ['‸会议', '', '会议'],
    ['会议‸', '会议', ''],
    ['上下一心𠮷野家‸𠮷野家一心上下', '心𠮷野家', '𠮷野家一'],
    ['……‸——', '……', '——'],
  ];
  for (const [marked, before, behind] of cases) it(marked, () => assert.deepEqual(at(marked), [before, behind]));
});
