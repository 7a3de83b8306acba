/**
 * Units that figures stand before, in Simplified characters. A unit is a base with or without a magnitude: 元, 亿元,
 * 万人次. Longer ones are tried first, so that 人次 is never read as 人 and 次.
 */
const MAGNITUDES = ['万亿', '亿', '万', '千', '百'];

/** Never the end of a word: after a Han character and before a mark, one of these has lost its figure. */
const MEASURES =
  '公里 千米 平方米 平方公里 立方米 亩 公顷 吨 公吨 公斤 千瓦 千瓦时 千伏 千伏安 兆瓦 标箱 枚 艘 架次 车次'.split(' ');

/** Counts things; most of these also end or begin an ordinary word (市场, 个人), so what stands around them decides. */
const COUNTERS = (
  '元 美元 港元 欧元 斤 米 人次 人 户 户次 个 家 家次 件 件次 项 项次 条 座 所 处 场 场次 张 期 次 份 册 本 篇 ' +
  '台 台次 台套 辆 辆次 部 种 类 批 批次 例 例次 套 支 只 头 起 宗 株 趟 架 间 栋 幢 名 位 岁 级 届 轮 列 节 门 首 根 ' +
  '块 片 倍 天 年 周年 小时 分钟 字 尾 羽 孔 眼 盏'
).split(' ');

/** Spans of time that nothing but a figure stands before, or a word that picks one (每个工作日): parts of no other word. */
const SPELLS = '个工作日 个自然日 个交易日 个小时 个学时 个课时 个星期 个季度 个月'.split(' ');

/** A unit with what it is made of: 万平方米 has magnitude 万 and base 平方米. Both are empty for % and 百分点. */
export interface Unit {
  readonly text: string;
  readonly magnitude: string;
  readonly base: string;
}

/** Every unit that figures stand before. Where one is written like another, the earlier is meant. */
export const UNITS: readonly Unit[] = [
  ...['%', '％', '‰', '个百分点', '百分点'].map((text): Unit => ({ text, magnitude: '', base: '' })),
  ...[...MAGNITUDES, ''].flatMap((magnitude) =>
    [...MEASURES, ...COUNTERS, ...SPELLS].map((base): Unit => ({ text: magnitude + base, magnitude, base })),
  ),
];

export const isMeasure = (base: string): boolean => MEASURE_SET.has(base);

const MEASURE_SET: ReadonlySet<string> = new Set(MEASURES);

export const isSpell = (base: string): boolean => SPELL_SET.has(base);

const SPELL_SET: ReadonlySet<string> = new Set(SPELLS);

/**
 * How words go on that begin like a unit: 个人, 家庭, 项目, 名单. Behind a counter these mean that there was no counter.
 */
const CONTINUATIONS: Readonly<Record<string, string>> = {
  个: '人体别性案税股头儿旧个转私贷险唱账展',
  户: '籍均用口外型主厕',
  家: '庭电园长具政禽校访风乡畜装族底用居纺教家国门户谱属务规喻事',
  项: '目下羽链',
  名: '单称义誉牌优品录医师家胜城镇人老特将言声额片次望列目气录利词家村著酒茶贵副不誉典字',
  人: '民员才口大均社力类事工们次文物身心情生群际居防道格性气行体权流脉选机本像为造质寿缘参保世士',
  条: '件例款约理目文令形块',
  座: '谈位次椅右机标',
  所: '有属在谓需得以长学述占持辖致内',
  处: '理置于在室罚长分方境级处事所',
  场: '所地馆景面合域次站内外',
  张: '家力扬榜贴弛',
  期: '间望待限货刊权末中内盼刊颐',
  次: '要生数于序级日年之第',
  份: '额子量',
  台: '阶湾风账胞账商资企海办州',
  辆: '次',
  部: '门分署队委长级件位落下属省',
  种: '植子类业养苗粮族田源畜群质种',
  类: '型别似比推同',
  批: '准复发判评示量次改文办',
  例: '如外会行子证',
  套: '餐利路取种牌装',
  支: '持部出撑付援配队柱行农教委气点线流架票',
  级: '别',
  位: '于置居列次',
  天: '然气津下空地河山府际候元天赋',
  元: '素旦宵首件气月器代勋老',
  倍: '增加感受率',
  年: '度轻龄底初末均内代终来份前后中纪级报会检产间生限味画货关青度',
  节: '约能日水点目俗庆奏省假气地流余电油',
  门: '诊户票店口类槛窗禁前牌',
  首: '次都先批位要创个届府席家发期脑日轮份年演场尾富选饰善府',
  头: '等部条版雁脑痛目绪顶衔彩',
  本: '市省县区级地来着年届月次人质报科土身部领草着底校院',
  起: '来到点步草源诉飞伏止码义航底降来因',
  米: '粮面字',
  字: '号体典样迹幕节',
  块: '状链',
  片: '区面段',
  只: '有要能是会',
  根: '本据治除源基植深',
  间: '接隔距断歇伏',
};

/** Whether a counter together with the character behind it begins an ordinary word. */
export const beginsWord = (base: string, next: string): boolean =>
  next !== '' && (CONTINUATIONS[base]?.includes(next) ?? false);

/** Characters that make an ordinary word with the counter behind them: 市场, 时期, 专项, 平台. */
const ENDINGS: Readonly<Record<string, string>> = {
  期: '候补破动升革播可项关会时日前后初中晚末早近短长定预假暑寒学周同当本分延逾刑孕产婴幼青春夏秋冬汛旱雨枯丰花盛效限遇坚型口汇劲缓工档账租质护渔休伏经更民切键划建展备用节痛峰胜议化挡任渡到逾按如为届首下上远全分现',
  次: '少页若屆届趟架层人批档梯主位首再历屡多频班场依其剂此初本车等席座名年项数件家户渐逐',
  场: '进理验体射教过草育立市机广农现车用会立牧战殖林动费球商雪电赛商专剧货石乐登易磁冰排下入出退上当全在到考操校牧养盐渔官职情卖刑气沙猎磁料菜渣填埋采片剧开终收分央专展园馆工矿站堆战',
  项: '增减加等事专各多选强弱短板奖立款义进逐单首末缺小大主要颈杂类该此借贷',
  名: '为骂知排化命署著驰茂景实国百新报地姓除提虚冠更签齐罪闻书真别同多匿联有出成扬品域学美恶慕第点起',
  张: '扩紧主铺开嚣伸夸慌声舒纸乖',
  亩: '田地每按分',
  份: '股省月身备年成辈部缘名一情水',
  件: '固印步报退条案事文软部附器硬组邮配要证信稿急办访零物快寄函构套备锻铸管元插原',
  个: '各每整这那哪逐单首上下一两几好',
  栋: '楼',
  幢: '楼',
  家: '野谋心命名育杨台术国业专居农大人住作世皇厂商店卖买东本自回当安持到行画音艺学科各每多几官公私冤老娘婆搬离全管兵道儒法书仙赢庄玩想干权银读史论述养',
  户: '到老明落门商用大入账保住农客牧贫困联脱开分储屋散首租窗个专各每逐难低困示',
  所: '大化院其理生难挥场院厕向前易民种交馆务究留律究会支诊税安派处公居研处住各',
  处: '是议之键记表显要水查急好办到各长短善惩深去用难妙随四远近高低调书秘人事坏害住何出此别实相共惩论',
  座: '入讲底插星专满在让落客就',
  条: '滑法链信戒枝纸便苗头萧各线油发教皮单口面金薯木布该此逐本几',
  台: '港跨防象视席家垒垮平出新对澳烟舞讲阳灶站柜擂后前货吧窗电登上下井炮邢垮倒搭拆唱楼看露塔总灯天站工',
  辆: '车每各',
  部: '设干全西总各东内支北南外中局警织分腹头背面肺俱本该门党团军会颈腰底顶根上下大小系法防',
  种: '各品播良接特代育物变耕菜工树语兵税稻险稀剧菌虫人多选制配引补春夏秋冬撒留何此某该纯',
  批: '审各大分首报获挨打眉成整逐再上下头本',
  例: '法判条比案病范惯举先战实常特破体图为下前成照援',
  支: '收开预超透党分干枝借列体融团可地超',
  位: '单各到地岗方定首学床泊车出错职托高部点品水座席摊诸工归首缺越即本让退换补换各就走',
  套: '台配成河手外圈俗老全整拳笔',
  天: '今蓝航露明昨染当每春夏秋冬全昼白聊晴雨阴飞升滔冲后前次冲半整好',
  元: '单美公欧日韩港纪状多三二一次',
  人: '*',
  本: '基成资根标样文课版剧日书译读脚原亏股笔账各每本孤善草摹',
  篇: '丽长短连开新诗',
  册: '表史入成手名画注账图分另典',
  起: '一发引掀兴崛奋升提想说唤缘突早共谈做建立看抬撑扛拿带点举',
  级: '各上下省市县区乡镇村国等评高低初中年班升分越同星部局厅处科厂特超该逐降',
  类: '各分种人同另品鱼归此该门鸟肉菌薯豆粮油藻贝蔬酒糖',
  头: '龙源码牵口镜年带抬念街心手苗势劲盯人关丫砖石镇前后里外床车埠山探钻桥罐馒领巨寡',
  只: '*',
  年: '*',
  节: '环季春调细情礼关小章春国佳气时',
  门: '部热专大开出天冷闸窍阀厦澳江荆海玉校登城国家东西南北正车掌入龙',
  首: '为元岁榜之匪部魁祸回昂',
  列: '系行排序前陈并队专另下一',
  字: '数文汉打签题赤写刻名各识红',
  轮: '首一新本多产海涡年各油客渔巨前后双车滚该这',
  届: '应往首本历各换下上该',
  根: '*',
  间: '期时空之区乡民人中车房田夜晚年世瞬坊其此当工林',
  块: '板地模各方石砖每肿',
  片: '*',
  架: '高构框书货担支井铁线下上',
  株: '毒植病守',
};

/** Whether a counter ends an ordinary word together with the character before it. */
export const endsWord = (before: string, base: string): boolean => {
  const endings = ENDINGS[base];
  return endings === '*' || (endings?.includes(before) ?? false);
};
