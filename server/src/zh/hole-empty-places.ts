import type { NamePattern } from './hole-name-patterns';

/** Where nothing at all is left of a name: prepositions, fields, quotes and lists without anything in them. */
export const EMPTY_PLACES: readonly NamePattern[] = [
  // 会议由主持, 由担任组长.
  {
    pattern: /(?<=[会议班活动仪式，。；,;]由)(?:主持(?=召开|会议|并|，|。)|担任|致辞|宣读|率队|带队|讲授|执教)/gu,
    points: () => [0],
  },
  // 来自的务工人员, 位于，, 启动仪式在举行, 赴考察.
  {
    pattern: /(?:来自|位于|毕业于|就职于|任职于|出生于|隶属于|坐落[于在])(?=[，。；、,;]|的(?!是))/gu,
    points: (found) => [found.length],
  },
  { pattern: /(?<=[日会议式赛动]在)(?:召开|举行|举办|开幕|揭牌)/gu, points: () => [0] },
  {
    pattern: /(?<=(?:^|[，。；,;])(?:一行)?(?:先后)?(?:赴|来到))(?:考察|调研|检查|看望|慰问|督导|视察)/gu,
    points: () => [0],
  },
  { pattern: /(?<=^|[，。；,;])(?:在|由|与|对)(?=的)/gu, points: (found) => [found.length] },
  // 联系人：，电话.
  {
    pattern: /(?:联系人|主持人|负责人|记录人|作者|记者|地点|地址|承办单位|主办单位)[:：](?=[，。；、,;])/gu,
    points: (found) => [found.length],
  },
  // 印发《》, 获“”称号.
  { pattern: /(?<=\p{Script=Han})(?:《》|“”|「」|『』)/gu, points: () => [1] },
  // 刚才，、; 出席的有、和。
  { pattern: /(?<=[，：,:]|[，。；：,;:][由在与对以]|的[有是为])、(?=[\p{Script=Han}、])/gu, points: () => [0] },
  { pattern: /、(?:和|与|及|以及)(?=[，。；,;])/gu, points: (found) => [0, found.length] },
];
