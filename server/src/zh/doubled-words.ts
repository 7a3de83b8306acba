import { span, type Span } from '../text/span';
import { fold } from './hole-fold';

/**
 * Small words that nothing doubles, with the characters before and behind that make one of the two part of another
 * word (目的的, 的的确确).
 */
const SMALL: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  的: ['目标有中端鹄', '确士'],
  了: ['为除罢末完没不知明未', '解断结却然如不之'],
  在: ['存所现正实潜内外自旨好何常健同', '于场线校职岗建家手编册内外即乎此座握身意逃押'],
  和: ['饱共总缓温柔祥调中附融平人亲随谦雍', '谐平美解气睦合田顺县政林龙硕布约善弦煦风'],
  与: ['参给赠授干赋付相', '会否其众日共时人世'],
  将: ['即必终大名强健干虎战猛老上中少', '军士领来近帅才要计'],
  把: ['一两三几每火拖车', '关握手脉控门柄戏式'],
  由: ['自理事缘经来根', '于来衷此'],
  从: ['服随听自遵无主', '业事严政简重快属前来中容根源小'],
  并: ['合兼吞归', '购行联网轨举入非且重'],
  对: ['一结成核应针面绝相比校反查敌派配', '接策外口照联比象话子内标症应抗方手待于华准'],
  要: ['重主需必只纪首摘概提紧简不还将险扼索', '求素点么闻塞是件领事害强义务道约'],
  为: ['作行认以成较更极最因称视定改变分转化名约均增所有无何尤甚人实', '了何民人主期政官准止首重难害数基本先贵鉴此'],
  及: ['以涉普波顾提危触遍推来殃企', '时早其格第物'],
  也: ['', ''],
  被: ['棉植', '动告子害'],
};

/** Verbs and adverbs that are followed by something else, never by themselves. */
const VERBS = new Set(
  (
    '加强 加快 推进 推动 完善 提高 落实 贯彻 深入 全面 积极 促进 认真 切实 扎实 着力 大力 不断 继续 充分 严格 深化 强化 优化 确保 实现 实施 开展 ' +
    '做好 抓好 围绕 聚焦 按照 通过 以及 因此 我们 各级 有效 进一步'
  ).split(' '),
);

const LONGEST = 3;

/** Where a word stands twice that cannot: 要要抓好, 加强加强. The span is the second one. */
export function doubledWords(prose: string): Span[] {
  const found: Span[] = [];
  let text: string | undefined;
  for (let at = 1; at < prose.length; at++) {
    for (let length = 1; length <= LONGEST; length++) {
      // Nearly no character is its neighbour's, and only of those that are more is asked.
      if (prose.charCodeAt(at) !== prose.charCodeAt(at - length)) continue;
      if (prose.slice(at, at + length) !== prose.slice(at - length, at)) continue;
      text ??= fold(prose);
      if (length === 1 ? isSmallWord(text, at) : isVerb(text, at, length)) found.push(span(at, at + length));
    }
  }
  return found;
}

function isSmallWord(text: string, at: number): boolean {
  const parts = SMALL[text[at]!];
  if (!parts || text[at + 1] === text[at] || text[at - 2] === text[at]) return false;
  const [before, behind] = [text[at - 2] ?? '', text[at + 1] ?? ''];
  return isHan(before) && isHan(behind) && !parts[0].includes(before) && !parts[1].includes(behind);
}

/** 坚持坚持再坚持 is meant. */
const isVerb = (text: string, at: number, length: number): boolean =>
  VERBS.has(text.slice(at, at + length)) && text[at + length] !== '再';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
