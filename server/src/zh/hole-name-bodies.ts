import { atBoth, atEnd, CLAUSE, MEMBER, type NamePlace } from './hole-name-place';

/** Not 县 or 镇: 县医院 is a name. */
const ORG = '(?:医院|卫生院|中学|小学|学校|公司|企业|银行|社区|街道)';

/** The last words of the names of bodies. */
export const BODY =
  '(?:医院|卫生院|中学|小学|大学|学院|学校|幼儿园|公司|集团|企业|银行|研究院|研究所|分局|派出所|法院|检察院|支队|大队|合作社|国小|国中|高中)';

/** Of firms and schools a name is told, or the deal was with nobody. */
const PARTNER =
  '(?:(?:保险|科技|投资|控股|建设|物流|旅游|农业|能源)?(?:有限|股份)?公司|集团|大学|学院|研究院|科学院|设计院)';
const DEAL =
  '(?:签约(?!企)|签[订署](?!\\p{Script=Han}{0,6}(?:责任|目标|承诺|劳动|购房|承包))|举行\\p{Script=Han}{0,4}签约|携手|联合共建|共建|达成|联姻|联手)';

/** Bodies without their names: hospitals, schools, firms. */
export const NAMELESS_BODIES: readonly NamePlace[] = [
  // 卫生院的科、科获评示范科室: departments without their names.
  {
    before: '',
    words: `(?:(?<=${CLAUSE})(?:医院|卫生院)的|(?<=的|[、和与及]))科(?:[、和与及]科)*`,
    behind: '被评|获评|被确定|被列|被认定|获批|入选|成为|荣获|通过',
    points: (found) => [...(/^科/.test(found) ? [] : [0]), ...[...found.matchAll(/科/g)].map(({ index }) => index)],
  },
  { before: '[我该全本]院', words: '科', behind: '被评|获评|被确定|被列|被认定|获批|入选|成为|荣获|通过' },
  // 比如，社区养老食堂启用后: an example is always a particular one.
  {
    before: '(?:例如|比如|譬如)[，,:：]?',
    words: ORG,
    behind: '\\p{Script=Han}{0,8}(?:成立|建成|启用|投入|投用|荣获|获得|被评|通过|率先|开展了|实现了|累计|自)',
  },
  // ，中学东校区迁建占地八十亩: one building of one school.
  {
    before: CLAUSE,
    words: '医院|卫生院|学校|中学|小学|公司',
    behind:
      '(?:新|老|东|西|南|北)?(?:院区|校区|厂区|门诊楼|住院楼|综合楼|病房楼|教学楼|医技楼|迁建|改扩建|扩建)\\p{Script=Han}{0,8}(?:总投资|占地|建筑面积|投入使用|建成|开工|竣工|启用)',
  },
  // 学校的特色专业获得认定, 公司的拳头产品出口: what is singled out belongs to a particular one.
  {
    before: CLAUSE,
    words: '医院|卫生院|学校|中学|小学|公司',
    behind: '的(?:特色|重点|优势|拳头|王牌)(?:专科|科|学科|专业|产品)',
  },
  // ，镇卫生院新建: 镇 is the end of a name.
  { before: MEMBER, words: '[镇乡]', behind: '卫生院(?!和|、|等)' },
  // 刚才，公司和街道作了汇报: who spoke has a name.
  {
    before: '[、,，]|分别由|由',
    words: `${ORG}(?:(?:[、和]|以及)[^，。；,;]{2,16})?`,
    behind: '(?:分别)?(?:作了|做了|进行了|作)(?:\\p{Script=Han}{0,4})?(?:发言|汇报)',
  },
  // 小学、中学两所名校, 医院和学院两家: counted one by one, so each has a name.
  {
    before: '^|[。；：，,;:以由对在到与向]',
    words: `${BODY}(?:[、和与]${BODY})+`,
    behind: '(?:等|等?[两三四五六七八九十\\d]{1,2})(?:所|家|座|校(?!舍|园|长)|院|厂|地)(?!属|处|长)',
    points: (found) => [...found.matchAll(new RegExp(BODY, 'g'))].map(({ index }) => index),
  },
  // 分局派出所创新推出, 中学率先建成: what is singled out has a name.
  {
    before: CLAUSE,
    words: '(?:分局)?(?:派出所|支行|中学|小学|幼儿园|卫生院|敬老院|法庭|支队|大队|中队|村委会)',
    behind: '率先|创新推出|创新开展|首创|荣获|获评|被评|被授予|成功[创入获]|夺得|斩获|创成',
    points: (found) => (found.startsWith('分局') ? [0, 2] : [0]),
  },
  // 由公司开发, 与集团签约: one that did it.
  {
    before: '由',
    words: '公司|企业|集团|单位|大学|学院|研究院|设计院|医院|派出所|支队|大队',
    behind:
      '(?:独家|负责|联合|投资|自主|牵头)?(?:开发|侦办|查处|管辖|承建|承接|承包|设计|施工|监理|运营|建设|投资|研发|中标|承办|生产|冠名)',
  },
  { before: `[与同和跟](?:(?:${PARTNER}|银行)[、和])?`, words: PARTNER, behind: DEAL },
  // 县政府与公司签署协议.
  {
    before: '[府局会]与',
    words: PARTNER,
    behind: '举行\\p{Script=Han}{0,4}签约|签[订署]了?(?:战略|框架|全面|校地|政企|银企)',
    sure: [...'府局会會'].flatMap((party) =>
      [...'公集大'].flatMap((partner) => [...'与與'].map((and) => party + and + partner)),
    ),
  },
  { before: '[业司会]与', words: '村|合作社|[镇乡县区]', behind: DEAL },
  {
    before: '[府委局会院校区县市]与',
    words: `${PARTNER}|银行|企业`,
    behind: `(?:[、和]\\p{Script=Han}{2,8}){0,3}${DEAL}?(?:战略|框架|合作)`,
  },
  // 与大学附属医院建立医联体, 会同大学成立: a university that did it with us.
  {
    before: '与|会同|联合|依托',
    words: '大学|学院|科学院',
    behind: '(?:附属\\p{Script=Han}{0,4}医院|\\p{Script=Han}{0,3})(?:建立|合作|共建|结成|组建|联合|成立|携手)',
  },
  // 引进集团，, ，科技公司落户.
  {
    before: '引进|引入|签约|收购|牵手|携手',
    words: '集团|(?:有限)?公司|大学|学院',
    behind: '(?:[，。；、,;等]|落户|入驻|投资|参与|建设|共建|合作|在)',
  },
  {
    before: MEMBER,
    words: '(?:科技|农业|食品|药业|建材|能源|电子|机械|纺织|环保|文旅|物流|建筑|置业|实业)?(?:有限)?公司',
    behind: '(?:成功|正式|顺利)?(?:落户|入驻|投产|签约|上市|中标|承建)',
  },
  // 集团董事长、公司总经理出席: whose, and who?
  {
    before: MEMBER,
    words: '(?:集团|公司|银行|商会|协会)(?:党委书记|董事长|副?总经理|副?总裁|行长|会长|秘书长)',
    behind: '(?:、[^，。；]{2,24})?(?:及?一行)?(?:来我|莅|出席|参加|陪同|介绍说|表示|致辞|先后|深入|到访|来访|到我)',
    points: atBoth,
  },
  { before: MEMBER, words: '有限公司|科技公司', behind: '(?:等|、|，|。|落户|总经理|董事长)(?!制)' },
  {
    before: CLAUSE + '|[”"」]',
    words: '公司|集团|企业|医院|学校|合作社|农场|店铺|工厂',
    behind:
      '(?:财务|生产|技术|行政|销售|运营|质量|安全|项目|人事)?(?:负责人|总经理|董事长|理事长|经理|场长)(?:\\p{Script=Han}{0,3}(?:女士|先生))?(?:说|告诉|表示|介绍|种|养|流转|承包)',
  },
  // 走访了公司、参观了工业园，: one that can be visited.
  {
    before: '(?:参观|察看|考察|走访|调研|观摩)了?',
    words: '公司|集团|工业园|产业园|有限公司|合作社',
    behind: '(?:[、和][^，。；]{2,20})?[，。]',
  },
  {
    before: '(?:参观|察看|查看|考察|走访|调研|观摩)了?(?:公司|集团|工业园|产业园)[、和]',
    words: '(?:科技|农业|食品|能源)?有限公司|公司|集团',
    behind: '[，。]',
  },
  // 局、市发展改革委作了汇报: one of a list of offices.
  { before: '[，：:]', words: '局', behind: '、[省市县区]\\p{Script=Han}{2,6}[局委办]' },
  { before: '[省市县区]\\p{Script=Han}{2,6}[局委办]、', words: '局', behind: '[、和等，。]|分别|作了|主要' },
  // 《》、由承建: a firm or an office is gone, but its verb is there.
  {
    before: '^由|[^自事来缘理情因]由',
    words:
      '(?:承建|承办|主办|承接|承担实施)(?=[，。；的])|牵头(?=负责|组织实施|会同|[，。])|投资(?:建设|兴建|新建|开发)(?=的|，)',
    behind: '',
    sure: ['由承', '由投资', '由投資', '由主办', '由主辦', '由牵头', '由牽頭'],
  },
  {
    before: '[，。府局司院]与',
    words: '签[订署](?!单位|方|人|协议的)|结成|达成',
    behind: '(?![^，。；]{0,14}的)',
    sure: ['与签', '与结成', '与達成', '与达成', '與簽', '與結成', '與達成'],
  },
  { before: '会议由', words: '和|与', behind: '', points: atEnd },
];
