import type { Correction } from './corrections';
import { unitTable } from './units';
import type { Words } from './words';

/** A character of Simplified text whose form one look at its neighbours settles, against what the dictionary would take. */
interface Neighbourhood {
  readonly character: string;
  readonly traditional: string;
  /** What the text up to the character ends with, and what the text behind it begins with. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** The two characters before it are no word. */
  readonly isNoWord?: true;
}

/** As far as is looked to either side. */
const REACH = 4;

const SETTLED: readonly Neighbourhood[] = [
  // 40余天: the dictionary has a person of that name.
  { character: '余', traditional: '餘', before: /[\d０-９十百千万亿]$/, after: /^[天年月日]/ },
  // 阐明了立场 is no 明瞭; 说明了解 may be.
  { character: '了', traditional: '了', before: /[阐标查探写讲注点言判]明$/, after: /^(?!解)/ },
  // 1至7月历经三次: no calendar.
  { character: '历', traditional: '歷', before: /[\d０-９一二三四五六七八九十]月$/, after: /^[经时]/ },
  // 通过了解聘决定.
  {
    character: '了',
    traditional: '了',
    before: /\p{Script=Han}$/u,
    after: /^解[聘除约散冻雇职困封禁围锁救]/,
  },
  // 到了望都县.
  { character: '了', traditional: '了', before: /\p{Script=Han}$/u, after: /^望[城都江奎谟]/ },
  // 新签, 免签, 审签: whatever is no label, slip, lot or bookmark is signed.
  {
    character: '签',
    traditional: '簽',
    before: /(?<![标书抽牙竹求中棉便题灵浮封路火上下])$/,
    after: /^(?![筒子文诗])/,
  },
  // 干的是实事; 晒干的 and 烘干的 are dry.
  {
    character: '干',
    traditional: '幹',
    before: /(?<![干晒晾烘风烤焙吹脱阴饼果肉豆笋菜不未半擦弄喝若相天])$/,
    after: /^的/,
  },
  // 改审批制为备案制: a system, and nothing that is made.
  {
    character: '制',
    traditional: '制',
    before: /(?:审批|核准|备案|登记|注册|责任|承包|合同|聘任|聘用|双轨|终身|任期|公示|承诺|问责|包干)$/,
    after: /^(?:作[为用出]|(?![造作成品剂片]))/,
  },
  // 古人云：, 诗云，: a word of old says.
  {
    character: '云',
    traditional: '云',
    before: /(?:[古前昔圣]人|古[语诗谚]|俗[语话]|常言|谚语?|诗|书|经|传|子|联|[又亦或])$/,
    after: /^[：:，,“「]/,
  },
  // 收获鹿茸; but 没收|获利.
  {
    character: '获',
    traditional: '穫',
    before: /(?<![没征回吸验招接查创营税丰秋麦夏歉])收$/,
    after: /^(?![得评批利奖准颁知取赔选])/,
  },
  // 生姜, 姜农: the plant.
  {
    character: '姜',
    traditional: '薑',
    before: /(?:[生鲜仔嫩干]|小黄|大|[种制腌洗])$/,
    after: /^(?=[种产农苗价片丝汁糖窖块茶蒜芽葱酒粉田地、，。；）]|$)/,
  },
  // 水电制氢, 玉米制种基地: what is made, unless 制 ends a word (控制|酒驾).
  {
    character: '制',
    traditional: '製',
    before: /(?<![控限管抑体机编规法建税学强专压遏节克创帝旧新抵牵钳禁任包同级度审聘全公私])$/,
    after:
      /^(?:[氢氨醇丝粒帽伞膜芯酒曲油菌砖瓷酸碱刷笔皂罐锁镜绳扇鼓琴饼糕肥毡棉绒缆钉泵阀酶奶酪酱醋]|种(?:[基大企田面公中单繁]|产业))/,
  },
  {
    character: '制',
    traditional: '製',
    before: /(?:玉米|稻|杂交|蔬菜|油菜|小麦|瓜菜|棉花|繁育|育种)$/,
    after: /^种(?![植类])/,
  },
  // 地瓜干, 芒果干: dried; but 水果|干部.
  {
    character: '干',
    traditional: '乾',
    before: /(?:瓜|薯|芒果|苹果|菠萝|杏|枣|山楂|豆角|萝卜|辣椒|蘑菇|香菇|木耳|荔枝|龙眼|桂圆|柿子|无花果|海带)$/,
    after: /^(?![部群事劲流线道活支管渠渉涉警校])/,
  },
  // 发制品产业, but 开发|制品.
  { character: '发', traditional: '髮', before: /(?<![开研首批颁印核签转下散分激])$/, after: /^制品/ },
  // 干辣椒, 干海参, 干法除尘.
  {
    character: '干',
    traditional: '乾',
    before: /(?<![主骨若相实苦精树躯基才能包])$/,
    after:
      /^(?:辣椒|木耳|香菇|蘑菇|海[带参]|鲍|贝|虾|豆角|豆腐|黄花|红枣|玫瑰|花椒|菊花|荔枝|桂圆|龙眼|茧|粪|烟叶|法[除脱水制熄选纺]|挂[石幕墙]|散货|熄焦|奶酪|拌|热岩|雾|混砂|坚果)/,
  },
  // 荆岳高铁, 仙岳路: only the five sacred mountains and mountains at large are written so.
  { character: '岳', traditional: '岳', before: /(?<![五东南西北中山])$/, after: /^(?!麓)/ },
  // 二十里堡, 走了三里: a measure.
  {
    character: '里',
    traditional: '里',
    before: /[\d０-９一二三四五六七八九十百千万两几数半]$/,
    after: /^(?![面头边])/,
  },
  // 大海里: no sea mile.
  { character: '里', traditional: '裏', before: /[大深公沿近远外内东南西北黄渤脑人花林云]海$/, after: /^/ },
  // 三台风机: a measure; 七台河 is no less right so.
  {
    character: '台',
    traditional: '臺',
    before: /[\d０-９一二两三四五六七八九十百千万亿几数多余]$/,
    after: /^(?![州湾独海胞商资企])/,
  },
  // 天后宫, but 三天后宫殿开放: no queen.
  {
    character: '后',
    traditional: '后',
    before: /(?<![\d０-９一二两三四五六七八九十百几数当隔半次今明昨])天$/,
    after: /^[宫庙]/,
  },
  {
    character: '后',
    traditional: '後',
    before: /[\d０-９一二两三四五六七八九十百几数当隔半][天日年月周时分秒]$/,
    after: /^/,
  },
  // 湾里区, 锡里克: in names it is no inside.
  {
    character: '里',
    traditional: '里',
    before: /(?<![省市县村区镇乡家城厂校手心年月日夜眼嘴屋院田地山水河海店这那哪队])$/,
    after: /^(?:区(?![里别分间域])|镇(?![里静定痛])|县(?![里域])|街道|[克夫斯](?![服制妇人]))/,
    // 文件里|县政府: behind a word it is the inside of it.
    isNoWord: true,
  },
  // Behind a comma it joins clauses: ，并到现场, ，并为明年.
  { character: '并', traditional: '並', before: /[，；,;]$/, after: /^[到为]/ },
];

const OF = new Map(SETTLED.map(({ character }) => [character, SETTLED.filter((one) => one.character === character)]));
const looked = unitTable(OF.keys());

/** Characters that their neighbours settle, ascending. */
export function findNeighbours(text: string, words: Words): Correction[] {
  const found: Correction[] = [];
  for (let at = 0; at < text.length; at++) {
    if (looked[text.charCodeAt(at)] === 0) continue;
    const character = text[at]!;
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + 1, at + 1 + REACH);
    const settled = OF.get(character)!.find(
      (one) => one.after.test(after) && one.before.test(before) && !(one.isNoWord && endsWord(before, words)),
    );
    if (settled) found.push({ start: at, end: at + 1, traditional: settled.traditional });
  }
  return found;
}

const endsWord = (before: string, words: Words): boolean =>
  before.length > 1 && words.pair(before.charCodeAt(before.length - 2), before.charCodeAt(before.length - 1)) > 0;
