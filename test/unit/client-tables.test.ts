import { strict as assert } from 'node:assert';
import { alignedTable, csvTable, markdownTable, tabbedTable, type Table } from '../../client/src/tables';

const TABLE: Table = {
  heads: ['No.', '所缺', 'Sentence'],
  rows: [
    [1, '增长＿＿%', '产量增长*%，“满意”'],
    [12, 'a|b', '第一行\n第二行'],
  ],
};

describe('a table of the editor', () => {
  it('is CSV with the mark by which spreadsheets know UTF-8', () =>
    assert.equal(
      csvTable({ heads: ['a', 'b'], rows: [['一,二', 'say "x"']] }),
      '\ufeffa,b\r\n"一,二","say ""x"""\r\n',
    ));

  it('keeps what begins like a formula a text', () =>
    assert.equal(
      csvTable({ heads: ['a'], rows: [['=1+1'], ['+2'], ['-3'], ['@x'], ['＝1'], [-3]] }),
      "\ufeffa\r\n'=1+1\r\n'+2\r\n'-3\r\n'@x\r\n'＝1\r\n-3\r\n",
    ));

  it('has one line for each row on the clipboard', () =>
    assert.deepEqual(tabbedTable(TABLE).split('\n'), [
      'No.\t所缺\tSentence',
      '1\t增长＿＿%\t产量增长*%，“满意”',
      '12\ta|b\t第一行 第二行',
    ]));

  it('stands straight where a Han character is as wide as two letters', () => {
    const lines = alignedTable({ heads: ['No.', '所缺', 'x'], rows: [[1, '增长＿＿%', 'y']] }).split('\n');
    assert.deepEqual(lines, ['| No. | 所缺      | x |', '|-----|-----------|-----|', '| 1   | 增长＿＿% | y |', '']);
  });

  it('escapes what would part a cell, and in a file what Markdown would read', () => {
    assert.ok(alignedTable(TABLE).includes('| a\\|b'));
    assert.ok(alignedTable(TABLE).includes('增长*%'));
    assert.ok(markdownTable(TABLE).includes('增长\\*%'));
  });

  it('keeps a row on one line', () => assert.equal(alignedTable(TABLE).trimEnd().split('\n').length, 4));
});
