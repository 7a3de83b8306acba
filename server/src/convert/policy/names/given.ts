import { foldUnit } from './fold';

/** Characters that half of all given names are made of. */
const COMMON =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅国建文辉力志永红春生海龙飞鹏云燕林凤鑫斌波宁宇浩凯健俊帆雪荣爱成佳欣庆东新利清民益旺发祥德忠义仁礼智信孝良才安康福寿喜乐天子思嘉家梓涵雨轩诗琪怡萱琳倩婷慧颖莹晨旭阳光晓彤' +
  '彬峰锋松青山江泽润淑珍珠琴瑶玲珊琼莲菊蓉芬芝萍苗小大中正立学启铭铁金锦长远达进升胜翔虎雄克宏弘洪鸿博广彦昌盛兴业宝贵财富根柱栋树茂先亮星晴朗昊耀炎煜熙保传元全双宗实少岩岳川希庭延心恒悦惠振方水泉洁源满灵然毅群翠良艺若素维绍美' +
  '香冬秋夏';

/** The others that people are named with. */
const OTHER =
  '瑞廉禄一依雯璐昕柏竹河瑛曾璇璋珏玮琦珂莉薇芸茹萌蕾钢钧锐银镇通前凌霄骏驰骥豹彪熊定梁森木辰月日晖晟显炜焕烨勋功绩卫佑佐佩伦仲伯叔季亨贞友宜宣尔尚峻崇嵩巍州常干开征律得忆怀恩意戈捷斗昂旋晋曼本杏果栩格桃楠楚榕气汉沛沁治泰津流浪' +
  '浦涌淳渊温湘溪滨漫潇炳点照燎爽牧特玄理甜用甫田甲申畅白百皓相真睿石祖禾科程稳穆竞端笑第符策筠箭精紫经绮羽翰耘聪肖胤能自至舒舟航节范茜荷莎菁菲萧葆蒙蓓蔚蕊薛虹蝶行衡裕西言誉谦谊谷豪贝贤赞越路跃轶辛迅迎运逸遥邦郁郎里野钊钰铮锡闻' +
  '阔阿陆雅雷霁霖露韧韵顺顿领颂风飘馨骁高魁鲁鸣麒麟黎齐万丁丑世丹乔九书二五亚京仕代以任伊众余作佟侠修倍倡偲允充兆入冰凝凡刃初勉勤化北千卉卓南占印口可叶合同名君吟周和哲唯商善喆嗣四园圆坚坤垚城培基塘塬墨士声多奇奎女如妍妙姗姝姣娅' +
  '娇娥婉婕媛嫣孔存孟宪寅寒尧展岗巧已席幸幼廷弦张弥彩彭影徐恺悠情想愉慎戎承抒拓支攀政敬敦斐斯旗无昭普景暖曦曙有朋术朝来柳楷榛歌止步武殿汝池沙法泓洲济浚涓淇深淼渝湖滢潮澄激灿炫采布儿谨俭娣妹嫂妞牛马兔鹤鹰雁莺鹃鹂苏苑苇蓝槐杉桐桦' +
  '橙麦稻穗粟粮碧瑾瑜璧琛琨珮环玖琰璞宸宬煊烁焱熠灏瀚浏汪沅漪澜泠笙弓剑铎铠钟鼎恕慈恭诚谋论谱迪遂道陶韶骄骞骋鱼鼓冲复曲后舍朱胡姜游制面耕锤社队檩椿柯栓拴锁钉狗娃丫妮囡囝爹伢毛添缘屏帼姬琬姮洳潞靖章连亭杨孙李王花主洛吉诺村襄莱守' +
  '加继堂权圣陵卿登桥姐梦隆神微堡司草扬厚重丰直原诸献列奉举钦观茶封宋辅纯龄儒抚烈昆统秉唐姑战宾典农渡盖召尊联七八改绿枝首末莫贯柔养宽卜慕藻晶桢训管豫祯欲腾傅禹羊音吕弼翼施拔屯劲挺招拜淮郭伸结壮字舜毓载徽潜扶隐沃侍勃藤欢盈童燮翁' +
  '简积设授旦球述彝荫岸徵祺糖挥啸轻绪霜工习铨枫懿慰绣琏争咸阶护早铜檀尽续拱演殷贡渐履翊映岚属融媚禧朵铃葛仓岁台三四六年为从赟珺翀骅昉昱晗昫曦暄祎祯禛煦煊炘炀烽焓琰瑄璟璨瑭瑨琤玥玘珉珩珣翌翊钰铄铭镕锟镐铂锶颉颐颢颙馥骐骢鹭鸥鹂鹊黛黔徵攸敖旖晁晏杞杨柠柚栎桉梵楣榆槿樊櫆沄沐沫泗洛浠涵渤渺湉溦滟漾濛灏炅煖爔牮犇珈琏瓒畴皎皋盼睦瞻礴祉禺秉秦穗笛筱箐箴粤缇绎绶缤翎翕耿聿芃芊芮苒苓茗荃荟菀菡萁萱葵蒂蒲蓁蓓蔓藜虔裴襄觉诣诩谆谡谷豫贇贻赓跃轲辰迦逊逵邃郦鄢酉钊钦钫铨锦镝闵阡隽雯霏霓靓靖颀非';

/** Particles, pronouns, auxiliaries: nobody is named so. */
const NEVER =
  '的了着过在是与及等被把将也都就还又再但或们其这那此不没说称讲问请给到共每各该按由并您我你他她它吗呢吧啊么什怎哪谁之而且则若虽因所即既仅只很最太非较均皆亦仍却竟叫做使令对让地';

const COMMON_COST = 6.5;
const OTHER_COST = 9;
const RARE_COST = 15;
const NEVER_COST = 30;

/** In halves of a bit; 0: rare. */
const costs = new Uint8Array(0x10000);
for (const [cost, characters] of [
  [COMMON_COST, COMMON],
  [OTHER_COST, OTHER],
  [NEVER_COST, NEVER],
] as const)
  for (const character of characters) costs[character.charCodeAt(0)] ||= 2 * cost;

/** What a character costs in a given name, in bits; takes a UTF-16 unit of Simplified text. */
export const givenCost = (unit: number): number => (costs[unit]! || 2 * RARE_COST) / 2;

/** Not a particle or a pronoun. */
export const mayBeGiven = (unit: number): boolean => givenCost(unit) < NEVER_COST;

/** Whether people are named with this character, in whichever script. */
export const isGiven = (character: string): boolean => givenCost(foldUnit(character.charCodeAt(0))) < RARE_COST;
