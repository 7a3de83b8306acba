import { strict as assert } from 'node:assert';
import { garbledSpans } from '../../../server/src/zh/mojibake';

const garbled = (text: string): string[] => garbledSpans(text).map(({ start, end }) => text.slice(start, end));

describe('garbled stretches', () => {
  const found: readonly (readonly [string, string, string])[] = [
    ['UTF-8 read as Windows-1252', '标题：ä¸­å›½，后文', 'ä¸­å›½'],
    ['GBK read as Latin-1', '标题：ÄãºÃÊÀ½ç，后文', 'ÄãºÃÊÀ½ç'],
    ['replacement characters', '全县\ufffd\ufffd\ufffd工作', '\ufffd\ufffd\ufffd'],
    ['replacement characters read once more as GBK', '全县锟斤拷锟斤拷工作', '锟斤拷锟斤拷'],
    [
      'replacement characters with letters between them, read as GBK',
      '全县锟接达拷萍锟酵讹拷锟\ufffd，工作',
      '锟接达拷萍锟酵讹拷锟\ufffd',
    ],
    ['GBK out of step, up to its last lost byte', '生态环境?；ず托薷?，较上年好', '?；ず托薷?'],
    ['GBK out of step, up to a second byte that shows as a letter', '本年新增??碌脑鲩L點，较上年多', '??碌脑鲩L'],
    ['GBK out of step, up to the end of the clause', '年度的主要??偨Y，较上年多', '??偨Y'],
    ['a mark that slipped between quotation marks', '句末用“?!?”表示', '?!?'],
    ['a gloss between the bytes of a character', '服務?shì)楸M咸镇h，共十项', '?shì)楸M咸镇h'],
  ];
  for (const [name, text, expected] of found) {
    it(`are found: ${name}`, () => assert.deepEqual(garbled(text), [expected]));
  }

  for (const text of [
    '为什么??',
    '??一、工作回顾',
    '宝鸡?中国钛谷',
    '投资××××万元',
    '第一章····1',
    'café”……是咖啡',
    '温度±0.5°C·米',
    'Pépé é à ü',
    '一块锟铻之铁',
    '你好?(yes)',
    '',
  ]) {
    it(`are not in “${text}”`, () => assert.deepEqual(garbled(text), []));
  }
});
