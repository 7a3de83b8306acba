import { CLAUSE, MEMBER, type NamePlace } from './hole-name-place';

/** Where a meeting is held. */
const VENUE = '县|市|区|镇|乡|村|街道|社区|[小中大]学|学院|医院|公司|酒店|宾馆';
/** An event that is held somewhere once. */
const HELD = '(?:隆重|成功|顺利)?(?:召开|举[行办]|启动|揭牌|挂牌|签约|开幕|开工)';
/** `在镇召`, in either script. */
const VENUES_OF_EVENTS = [...'县縣市区區镇鎮乡鄉'].flatMap((venue) =>
  [...'召举舉揭开開启啟隆成'].flatMap((event) => [...'在于於'].map((at) => at + venue + event)),
);
/** One road is built from here to there. */
const ROAD = '(?:[一二三四]级)?(?:公路|高速公路|高速|快速路|铁路|高铁|城际|客专|干线|旅游路)';

/** Places and works without their names. */
export const NAMELESS_SITES: readonly NamePlace[] = [
  // 村被评为…: a title is given to somebody.
  {
    before: CLAUSE,
    words: '村|镇|乡|社区|街道|小区',
    behind: '被(?:评|授予|命名|确定为|列为|认定)|荣获|获评|获批|入选',
  },
  // 镇等地, 出现在镇，: somewhere particular.
  {
    before: `${MEMBER}|[在对由赴和与]`,
    words: '县|镇|乡|村|街道|社区',
    behind: '等(?:地|[县镇乡村]|街道|社区|[两三四五六七八九十\\d]{1,3}个)',
  },
  {
    before: '(?:出现|发生|坐落|出生|诞生|任职|就职|毕业)[在于]|位于|落户于?|来自',
    words: '县|镇|乡|村|市|区|街道|社区|公司|医院|中学|小学|大学|水库',
    behind: '[，。；,;]',
  },
  {
    before: '位于|地处|坐落[于在]|家住|籍贯|流经|横跨|途经',
    words: '(?:省|市|县|区|镇|乡|村|街道|社区|路){1,4}',
    behind: '的|境内|[，。；、,;）)]|以[东西南北]|和|与|[东西南北]部',
  },
  // 位于镇的泵站; 位于县的东部, 位于乡镇， and 位于街道、社区 are whole.
  {
    before: '位于|坐落[于在]',
    words: '[县镇乡]',
    behind: '的(?![东西南北中两])|[，。；]',
    sure: [...'县縣镇鎮乡鄉'].flatMap((place) =>
      ['位于', '位於', '坐落于', '坐落於', '坐落在'].map((at) => at + place),
    ),
  },
  { before: '[会式班赛动]在|[会式班赛动]于', words: VENUE, behind: HELD, sure: VENUES_OF_EVENTS },
  { before: '在|赴', words: VENUE, behind: HELD },
  { before: '前往|抵达|开往|驶往|途经|赶赴|赶往|奔赴|走访了|来到', words: '站|县|镇|乡|市|区', behind: '[，。；、,;]' },
  { before: '赶赴|奔赴|前往', words: '[县镇乡村区]', behind: '指挥|调研|检查|慰问|察看|查看|现场|一线' },
  // 遗址入选: what is on a list has a name.
  {
    before: MEMBER,
    words: '遗址|故居|古村|古镇|书院|湿地|古树',
    behind: '(?:成功)?(?:入选|获批|列入|荣获|跻身|上榜|被列|被评|被认定|被公布)',
  },
  // 修通村至村公路.
  {
    before: '',
    words: '村至村|镇至镇|乡至乡|县至县',
    behind: '(?:的)?(?:公路|道路|通道|段|高速|[\\d.]*公里)',
    points: () => [0, 2],
  },
  // ，县作交流发言: who spoke.
  { before: MEMBER, words: '县|区|市|镇|乡|村|局', behind: '(?:作了?|在会上作了?)(?:经验|典型|交流|表态|汇报|发言)' },
  // ，水库已完成除险加固, ，大桥通车: one work.
  {
    before: CLAUSE,
    words: '水库|大桥|隧道|水电站|变电站|污水处理厂|电站|泵站|水厂|高速|高铁|机场|码头',
    behind:
      '(?:已|正式|主体|全线|顺利)?(?:完成|建成|通车(?!里)|投用|投产|竣工|开工|启用|并网|蓄水|通水|通航|合龙|贯通|封顶)',
  },
  {
    before: CLAUSE,
    words: '河|江|溪|湖|水库',
    behind:
      '(?:出现(?:超警|洪|险|\\d)|先后发生|发生\\p{Script=Han}{0,4}洪|水位一度|水位超|水位上涨|洪峰|流域治理(?:工程|项目)(?:开工|完工|竣工)|漫堤|决口|倒灌)',
  },
  // 水文站洪峰流量达: one station measured it.
  {
    before: `${MEMBER}|其中`,
    words: '水文站|水位站|雨量站|水库|断面|监测站',
    behind: '洪峰|最[高大]|水位|流量|雨量|超警|出现|水质(?:稳定)?达',
  },
  // 的项目一期投产, ，工程二标段.
  {
    before: '[的，。；、,;]',
    words: '项目|工程',
    behind: '[一二三四]期(?:工程|项目)?(?:已|于|建成|投产|开工|竣工|完工|投入|将|正)',
  },
  {
    before: '(?<!对|凡|达)总?投资[\\d.]+[万亿]+元的',
    words: '项目|工程',
    behind:
      '(?:顺利|正式|成功|年内|即将|已|全面)?(?:建成|竣工|投产|开工|签约|落户|落地)|[、，](?:总?投资)?[\\d.]+[万亿]+元的',
  },
  // 镇召开会议, and so in a headline.
  { before: `${CLAUSE}|[日]，?`, words: '镇|乡|街道|社区', behind: '(?:召开|举行|组织召开)(?!的)' },
  {
    before: '^[ \u3000]*',
    words: '镇|乡|村|县|区|市|医院|学校|中学|小学|街道|社区|公司|局',
    behind: '(?:20\\d\\d|二[○〇零]\\p{Script=Han}{2})年[^，。；]{0,20}(?:总结|报告|计划|要点|方案|公报)$',
  },
  {
    before: '^[ \u3000]*|[日，]，?',
    words: '中学|小学|高中|初中|国小|国中|幼儿园|大学',
    behind: '(?:在\\p{Script=Han}{2,5})?(?:隆重|成功)?(?:举行|举办|召开)',
  },
  {
    before: '^[ \u3000]*|。',
    words: '村|镇|乡|县|社区|小区',
    behind: '(?:位于|地处|坐落)',
    sure: [...'村镇鎮乡鄉县縣区區'].flatMap((place) =>
      ['位于', '位於', '地处', '地處', '坐落'].map((at) => place + at),
    ),
  },
  // ，路拓宽工程, 完成河综合治理; ，区路一居民楼.
  {
    before: `${CLAUSE}|启动|推进|实施|完成|、`,
    words: '路|大道|河|溪|圳|大桥|水库',
    behind:
      '(?:拓宽|拓建|打通|护岸|改建|延伸|大修|中修|扩建|综合治理)(?:和\\p{Script=Han}{2,6})?(?:工程|项目|[，。、])',
  },
  {
    before: `${MEMBER}|在|于|位于`,
    words: '[市县区](?:路|大道|街道|街)',
    behind: '一(?:居民|商|工厂|仓库|处|家|栋|辆|名|小区|店)|发生|附近|路口|交叉口|段',
  },
  // 投资3亿元的项目、投资5亿元的…: each is one of a list.
  {
    before: '投资[\\d.]+[万亿]+元的',
    words: '项目',
    behind: '、(?:总?投资)?[\\d.]+[万亿]+元的(?!项目|工程)',
    sure: ['元的项目、', '元的項目、'],
  },
  { before: MEMBER, words: '景区|园区|水库', behind: '(?:成功)?创(?:成|建为)' },
  { before: '^[ \u3000]*|[日，]，?', words: '[县市区]', behind: '(?:隆重)?召开(?:20\\d\\d年|20\\d\\d年度)' },
  { before: CLAUSE, words: '村', behind: '“两委”在' },
  // ，至公路全线贯通, 推进至一级公路: one end of the road is gone.
  {
    before: `${MEMBER}|推进|建设|启动|实施|完成|改造|建成|打通|开工|贯通|规划`,
    words: '至',
    behind: `${ROAD}(?!口|出口|入口|边|旁|两侧)`,
  },
  { before: '至', words: ROAD, behind: '(?:全线|建成|通车|贯通|改扩建|改造|工程|项目|开工|段|前期|新建|[，。；、])' },
  // 赴考察: where to?
  {
    before: '[^奔]赴',
    words: '考察|学习考察|参观|招商|对接|洽谈|跟班|挂职',
    behind: '(?:学习|调研|交流|[，。；、了])',
  },
];
