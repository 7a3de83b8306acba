/** Not 县 or 镇: 县医院 is a name. */
const ORG = '(?:医院|卫生院|中学|小学|学校|公司|企业|银行|社区|街道)';

/** What particular ones of are named in a row: 东村、西村. */
const TWICE =
  '(村|镇|乡|县|区|市|街道|社区|小区|局|厂|站|医院|卫生院|中学|小学|学校|公司|企业|银行|合作社|园区|景区|水库|公路|路|桥|同志|项目)';

/** The last words of the names of bodies. */
const BODY =
  '(?:医院|卫生院|中学|小学|大学|学院|学校|幼儿园|公司|集团|企业|银行|研究院|研究所|分局|派出所|法院|检察院|支队|大队|合作社)';
const PLACE_OR_BODY = '(县|镇|乡|村|街道|社区|公司|集团|医院|中学|小学|学院|合作社|水库|园区)';
/** The head that was captured, where it is not the beginning of another word: 县级, 村民. */
const SAME_HEAD = '\\1(?![级民域委内里政属长医址庄部直办道区中])';

/** Where a body and a person begin in what was found: 中学同学, 医院主任. */
function headsOf(found: string): number[] {
  const body = new RegExp(`^\\s*${BODY}`).exec(found)?.[0].length ?? 0;
  return body > 0 && body < found.length ? [0, body] : [0];
}

/** What a name is missing from, in Simplified characters. */
export interface NamePattern {
  readonly pattern: RegExp;
  /** Where the names belong, from the start of the match. */
  readonly points: (found: string) => number[];
}

const FIRST = (): number[] => [0];

export const NAME_PATTERNS: readonly NamePattern[] = [
  // 医院的科、科被评为重点专科: departments without their names.
  {
    pattern:
      /(?:(?<=^|[。；，,;])(?:医院|卫生院)的|(?<=的|[、和与及]))科(?:[、和与及]科)*(?=被评|获评|被确定|被列|被认定|获批|入选|成为|荣获|通过)/g,
    points: (found) => [...(/^科/.test(found) ? [] : [0]), ...[...found.matchAll(/科/g)].map(({ index }) => index)],
  },
  // 村、村被评为文明村, 由镇、镇负责: the same head twice, so two names; not 村、村民.
  {
    pattern: new RegExp(
      `(?<=^|[。；：，,;:的由在对到与和为从向及是有往自])${TWICE}(?:[、和与及]\\1)+(?=被|获|荣|列[入为]|等|[两三四五六七八九十\\d]|分别|分获|均|都|先后|相继|率先|已|也|作[为了出]|参加|负责(?!人)|交流|完成|开展|建成|实施|通过|改造|整治|建设|升级|贯通|通车|竣工|相继|[，。；,;）)]|入选|成为)`,
      'gu',
    ),
    points: (found) => {
      const head = new RegExp(`^${TWICE}`).exec(found)![0];
      return [...found.matchAll(new RegExp(head, 'g'))].map(({ index }) => index);
    },
  },
  // 村被评为…: a title is given to somebody.
  {
    pattern: /(?<=^|[。；，,;])(?:村|镇|乡|社区|街道|小区)(?=被(?:评|授予|命名|确定为|列为|认定)|荣获|获评|获批|入选)/g,
    points: FIRST,
  },
  // 例如，医院胸痛中心成立以来: an example is always a particular one.
  {
    pattern: new RegExp(
      `(?<=(?:例如|比如|譬如)[，,:：]?)${ORG}(?=\\p{Script=Han}{0,8}(?:成立|建成|启用|投入|投用|荣获|获得|被评|通过|率先|开展了|实现了|累计|自))`,
      'gu',
    ),
    points: FIRST,
  },
  // 医院新院区建设项目总投资…: one building of one hospital.
  {
    pattern: new RegExp(
      `(?<=^|[。；，,;])(?:医院|卫生院|学校|中学|小学|公司)(?=(?:新|老|东|西|南|北)?(?:院区|校区|厂区|门诊楼|住院楼|综合楼|病房楼|教学楼|医技楼|迁建|改扩建|扩建)\\p{Script=Han}{0,8}(?:总投资|占地|建筑面积|投入使用|建成|开工|竣工|启用))`,
      'gu',
    ),
    points: FIRST,
  },
  // 学校的特色专业获得认定, 公司的拳头产品出口: what is singled out belongs to a particular one.
  {
    pattern:
      /(?<=^|[。；，,;])(?:医院|卫生院|学校|中学|小学|公司)(?=的(?:特色|重点|优势|拳头|王牌)(?:专科|科|学科|专业|产品))/g,
    points: FIRST,
  },
  // ，镇卫生院新建: 镇 is the end of a name.
  { pattern: /(?<=^|[。；，、,;])[镇乡](?=卫生院(?!和|、|等))/g, points: FIRST },
  // 刚才，公司和街道作了汇报: who spoke has a name.
  {
    pattern: new RegExp(
      `(?<=[、,，]|分别由|由)${ORG}(?:(?:[、和]|以及)[^，。；,;]{2,16})?(?=(?:分别)?(?:作了|做了|进行了|作)(?:\\p{Script=Han}{0,4})?(?:发言|汇报))`,
      'gu',
    ),
    points: FIRST,
  },
  // 会议由同志主持.
  {
    pattern: /(?<=^|[，。；、由请,;])同志(?=主持|作了|作重要|宣读|传达|讲话|发表|代表|参加|出席|通报)/g,
    points: FIRST,
  },
  // 小学、中学两所名校, 医院和学院两家: counted one by one, so each has a name.
  {
    pattern: new RegExp(
      `(?<=^|[。；：，,;:以由对在到与向])${BODY}(?:[、和与]${BODY})+(?=[两三四五六七八九十\\d]{1,2}(?:所|家|座|校|院|厂|地))`,
      'gu',
    ),
    points: (found) => [...found.matchAll(new RegExp(BODY, 'g'))].map(({ index }) => index),
  },
  // 石桥镇、镇: the second of a row has lost what the first has.
  {
    pattern: new RegExp(
      `(?<=[^各全每我本该乡城省市县区镇村到进出入下、，。；：]${PLACE_OR_BODY}[、和与及])${SAME_HEAD}(?=[、和与及]|等|[，。；,;]|作[为了]|分别|均|先后|[两三四五六七八九十])`,
      'gu',
    ),
    points: FIRST,
  },
  // 镇等地, 出现在镇，: somewhere particular.
  {
    pattern: /(?<=^|[。；，、,;]|[在对由赴和与])(?:县|镇|乡|村|街道|社区)(?=等(?:地|[县镇乡村]|街道|社区))/gu,
    points: FIRST,
  },
  {
    pattern:
      /(?<=(?:出现|发生|坐落|出生|诞生|任职|就职|毕业)[在于]|位于|落户于?|来自)(?:县|镇|乡|村|市|区|街道|社区|公司|医院|中学|小学|大学|水库)(?=[，。；,;])/gu,
    points: FIRST,
  },
  {
    pattern:
      /(?<=在|赴)(?:县|市|区|镇|乡|村|[小中大]学|学院|医院|公司|酒店|宾馆)(?=(?:隆重)?(?:召开|举[行办]|启动|揭牌|挂牌|签约|开幕|开工))/gu,
    points: FIRST,
  },
  {
    pattern: /(?<=前往|抵达|开往|驶往|途经|赶赴|赶往|奔赴|走访了|来到)(?:站|县|镇|乡|市|区)(?=[，。；、,;])/gu,
    points: FIRST,
  },
  // ，县作交流发言: who spoke.
  {
    pattern: /(?<=^|[。；，、,;])(?:县|区|市|镇|乡|村|局)(?=(?:作了?|在会上作了?)(?:经验|典型|交流|表态|汇报|发言))/gu,
    points: FIRST,
  },
  // ，水库已完成除险加固, ，大桥通车: one work.
  {
    pattern:
      /(?<=^|[。；，,;])(?:水库|大桥|隧道|电站|泵站|水厂|高速|机场|码头)(?=(?:已|正式|主体|全线|顺利)?(?:完成|建成|通车|投用|投产|竣工|开工|启用|合龙|贯通|封顶))/gu,
    points: FIRST,
  },
  // 镇党委书记介绍: of which 镇, and who?
  {
    pattern:
      /(?<=^|[。；，,;”"」])(?:镇|乡|村|街道|社区)(?:党委|党支部|党总支|党工委)?(?:副?书记|副?主任|镇长|乡长|会计)(?=(?:介绍|说|告诉|表示|坦言|感慨|带领|带头|算了))/gu,
    points: (found) => [0, found.length],
  },
  // 水文站洪峰流量达: one station measured it.
  {
    pattern:
      /(?<=^|[。；，、,;]|其中)(?:水文站|水位站|雨量站|水库|断面|监测站)(?=(?:洪峰|最[高大]|水位|流量|雨量|超警|出现))/gu,
    points: FIRST,
  },
  // 医院主任团队完成首例, 教授团队攻克: a team is somebody's.
  {
    pattern: new RegExp(
      `(?<=^|[。；，,;\\s])(?:${BODY})?(?:主任|教授|博士|院士|医生|医师|主任医师|研究员|工程师|老师)(?=(?:团队|课题组|工作室)(?:完成|成功|研发|获|荣获|攻克|牵头|主持|发明|首创|实施|历时))`,
      'gu',
    ),
    points: (found) => headsOf(found),
  },
  // 中学同学夺得第一, 老师荣获: a prize goes to somebody.
  {
    pattern: new RegExp(
      `(?<=^|[。；，,;])(?:${BODY})?(?:同学|老师|同志|选手|民警|警官|法官|护士长)(?=(?:以[^，。；,;]{0,12}(?:成绩|分数|得分|票数|优势))?(?:夺得|荣获|获评|荣膺|被评为|被授予|当选|摘得|斩获|考[入取上]))`,
      'gu',
    ),
    points: (found) => headsOf(found),
  },
  // 分局派出所创新推出, 中学率先建成: what is singled out has a name.
  {
    pattern:
      /(?<=^|[。；，,;])(?:分局)?(?:派出所|支行|中学|小学|幼儿园|卫生院|敬老院|法庭|支队|大队|中队|村委会)(?=(?:率先|创新推出|创新开展|首创|荣获|获评|被评|被授予|成功[创入获]|夺得|斩获|创成))/gu,
    points: (found) => (found.startsWith('分局') ? [0, 2] : [0]),
  },
  // 财务负责人女士说: 女士 and 先生 have surnames.
  {
    pattern:
      /(?<=(?:负责人|经理|董事长|总裁|厂长|店长|老板|主任|会计|校长|院长|代表|居民|村民|市民|业主|户主|游客|顾客|旅客|的))(?:女士|先生)(?=[说告表介感坦激高兴，。,：:])/gu,
    points: FIRST,
  },
  {
    pattern:
      /(?<=^|[。；，,;”"」])(?:公司|集团|企业|医院|学校|合作社|农场|店铺|工厂)(?=(?:财务|生产|技术|行政|销售|运营|质量|安全|项目|人事)?(?:负责人|总经理|董事长|理事长|经理|场长)(?:\p{Script=Han}{0,3}(?:女士|先生))?(?:说|告诉|表示|介绍|种|养|流转|承包))/gu,
    points: FIRST,
  },
  // 由公司开发, 与集团签约: one that did it.
  {
    pattern:
      /(?<=由)(?:公司|企业|集团|单位|大学|学院|研究院|设计院|医院|派出所|支队|大队)(?=(?:独家|负责|联合|投资|自主|牵头)?(?:开发|侦办|查处|管辖|承建|承接|承包|设计|施工|监理|运营|建设|投资|研发|中标|承办|生产|冠名))/gu,
    points: FIRST,
  },
  {
    pattern: /(?<=与|同|和|跟)(?:公司|集团|大学|学院|研究院)(?=(?:签约|签订|签署|携手|联合共建|共建|达成))/gu,
    points: FIRST,
  },
  // 引进集团，, ，科技公司落户.
  { pattern: /(?<=引进|签约|收购|牵手)(?:集团|公司|大学|学院)(?=[，。；、,;等])/gu, points: FIRST },
  {
    pattern:
      /(?<=^|[。；，、,;])(?:科技|农业|食品|药业|建材|能源|电子|机械|纺织|环保|文旅|物流|建筑|置业|实业)?(?:有限)?公司(?=(?:成功|正式|顺利)?(?:落户|入驻|投产|签约|上市|中标|承建))/gu,
    points: FIRST,
  },
  // 的项目一期投产, ，工程二标段.
  {
    pattern:
      /(?<=[的，。；、,;])(?:项目|工程)(?=[一二三四]期(?:工程|项目)?(?:已|于|建成|投产|开工|竣工|完工|投入|将|正))/gu,
    points: FIRST,
  },
];
