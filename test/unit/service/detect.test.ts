import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { readsAsReport } from '../../../server/src/service/detect';

const reads = (text: string): boolean => readsAsReport(parseReport(text));

describe('a report among text files', () => {
  for (const [name, text] of Object.entries({
    'a work report': '各位代表：\n现在，我代表县人民政府向大会报告工作。过去一年，我们坚持稳中求进，推进重点项目建设。',
    'a Traditional meeting report': '全市衛生工作會議召開，部署年度重點任務，要求各單位加強管理，落實責任。',
    'a template full of holes': '全年投资增长*%，新增就业*人，各项工作有序推进。',
    'a short notice': '关于召开防汛工作会议的通知\n各镇人民政府：\n请准时参加会议。',
  })) {
    it(`${name} is one`, () => assert.equal(reads(text), true));
  }
  for (const [name, text] of Object.entries({
    'a story': '月光落在窗台上，她翻开旧信，想起那年夏天河边的风。他说过会回来，可是谁也没有等到。'.repeat(3),
    'a recipe': '把豆腐切成小块，锅里放油烧热，下姜片爆香，倒入清水煮开，撒上葱花就可以出锅了。'.repeat(2),
    'a shopping list': '鸡蛋\n牛奶\n面包\n洗衣液',
    English: 'The meeting was held in May. 1. Growth 2. Reform',
    nothing: '',
  })) {
    it(`${name} is none`, () => assert.equal(reads(text), false));
  }
});
