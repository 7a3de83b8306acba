import type { Form } from './zhu';

/** Forms that Taiwan, Hong Kong or older print have and OpenCC's tables do not, each with the Simplified one behind it. */
const VARIANTS =
  '賸剩妳你牠它衹只碁棋衞卫汚污粧妆囘回囬回隷隶尅克倣仿偪逼勗勖坵丘堦阶夀寿姪侄婬淫嬾懒崐昆徧遍怱匆憇憩捄救揹背敍叙朞期杴锨柹柿櫈凳椶棕' +
  '槀槁涖莅炤照煑煮犂犁猨猿玆兹珎珍甎砖甦苏畧略疎疏痲麻皐皋盋钵眎视瞇眯碪砧稭秸穽阱窓窗竚伫箒帚粃秕糢模罣挂翺翱臈腊菓果蔴麻蘂蕊裌夹襍杂覇霸' +
  '踈疏躱躲輭软逈迥遯遁酧酬銲焊錬炼鎗枪隣邻靭韧韮韭顋腮顦憔鬪斗麤粗鼈鳖袵衽蹔暂牋笺譌讹讙欢鱓鳝枱台糭粽痺痹啣衔喦岩嗁啼埳坎墖塔寃冤崘仑帋纸廼乃' +
  '彊强悮误悞误慂恿慙惭戞戛抝拗掽碰搾榨擕携攷考斵斫昬昏栢柏桮杯棃梨槕桌欎郁歛敛氊毡淛浙湌餐潄漱濶阔烱炯牎窗甖罂畊耕疉叠皃貌盌碗砲炮稉粳穤糯竒奇' +
  '筩筒籐藤緜绵罇樽胷胸艪橹蕚萼蚘蛔蟁蚊衇脉裠裙觔斤詶酬謌歌豓艳趂趁踁胫蹏蹄辠罪逥回醕醇銕铁閧哄闗关雝雍鞵鞋韤袜馿驴髥髯鵞鹅鼃蛙';

const forms = new Map([['祇', '只']]);
for (let i = 0; i < VARIANTS.length; i += 2) forms.set(VARIANTS[i]!, VARIANTS[i + 1]!);

/** 祇 is only 只, but for the gods: 神祇, 祇園. */
const GOD = /(?<=[神地天靈灵冥])祇|祇(?=[園园樹树洹陀])/;

/** The fourth of the five notes, whatever stands between them: 角、徵、羽. */
const NOTE = /(?<=角[、，,\s]?)徵|徵(?=[、，,\s]?羽)|(?<=[變变])徵/;

const ALL = new RegExp(`(${GOD.source}|${NOTE.source})|[${[...forms.keys()].join('')}]`, 'g');

/** Characters of Traditional text that the tables leave or take for another, with their Simplified forms; ascending. */
export const findVariants = (text: string): Form[] =>
  [...text.matchAll(ALL)].map(({ 0: character, 1: kept, index: at }) => ({
    at,
    form: kept ?? forms.get(character) ?? character,
  }));
