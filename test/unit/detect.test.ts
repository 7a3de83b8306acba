import assert from 'node:assert/strict';
import { HEAD_LENGTH, mayBeChinese } from '../../client/src/detect';

const head = (text: string): boolean => mayBeChinese(text.slice(0, HEAD_LENGTH));

describe('the first look at a text file', () => {
  it('passes Chinese text in either script', () => {
    assert.equal(head('同志们：今天召开全镇春耕生产工作会议。'), true);
    assert.equal(head('主旨：公告修正本市停車管理辦法，請查照。'), true);
  });
  it('passes a page that begins with addresses and markup', () =>
    assert.equal(head(`${'<a href="/x">首页</a> > '.repeat(3)}\n全镇春耕生产工作会议召开，部署当前重点任务。`), true));
  it('passes text beyond the basic plane', () => assert.equal(head('𠮷野村𠮷野村𠮷野村𠮷野村'), true));

  it('stops an empty file', () => assert.equal(head(''), false));
  it('stops English', () => assert.equal(head('Minutes of the meeting. '.repeat(90)), false));
  it('stops a log with a Chinese word on each line', () =>
    assert.equal(head('2025-03-12 08:00:01 INFO 启动 took=12ms id=4711 host=a1\n'.repeat(40)), false));
  it('stops a handful of Chinese characters', () => assert.equal(head('备忘：买牛奶'), false));
  it('stops kana', () => assert.equal(head('これはテストです。'.repeat(20)), false));
});
