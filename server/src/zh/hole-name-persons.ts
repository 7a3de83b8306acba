import { OFFICES } from './hole-heads';
import { BODY } from './hole-name-bodies';
import { atBoth, atEnd, atStart, CLAUSE, MEMBER, type NamePlace } from './hole-name-place';

const OFFICE = `(?:${OFFICES.join('|')})`;
const DEPUTY = '(?:常务|第一)?副?(?:第一)?';
/** What an office is of: 县委, 区文旅局, 市政府教育局. */
const BODY_OF_OFFICE =
  '(?:[省市州县区镇乡]党?委|街道党工委|党工委|党委|党组|[省市州县区镇乡]政府|(?:[省市州县区]|政府)\\p{Script=Han}{2,7}[局委办厅院会协]|(?:宣传|组织|统战|政法委|人武|武装)部?|驻村|[省市州县区镇乡]|村?党支部|村)';
/** The same with the place or the field that makes it one body. */
const ONE_BODY =
  '(?:[省市州县区镇乡](?:党?委|政府|党组)?|街道党工委|(?:[省市州县区]|政府)\\p{Script=Han}{2,7}[局委办厅院会协]|(?:宣传|组织|统战|政法委|人武|武装)部?|驻村)(?:党委|党组)?';
const POST = `${BODY_OF_OFFICE}{0,2}(?:常委|${DEPUTY}${OFFICE})`;
/** What one does in a meeting or for a newspaper, once. */
const ACT =
  '(?:主持(?:会议|召开|学习|\\p{Script=Han}{0,4}仪式|开幕式|闭幕式)(?!时|的|，应|应|并对)|作(?:了)?(?:动员|重要|总结|表态|主旨|专题|辅导|政府工作|工作)?(?:讲话|发言|报告)|传达(?!室)了?|宣读了?|宣布|致辞|通报了|陪同|列席|出席并|出席会议并|讲话并|(?:在会上)?(?:指出|强调)[，：]|质询(?!时|会|权|与)|会见了?|会晤|坐镇|赶赴|应邀|来我[省市县区]|表示，|介绍说|说[：，]?“|告诉记者|一行|等[省市县区]?领导|(?:解读|部署|点评|讲解)了)';
/** What offices an order gives and takes. */
const GIVEN =
  '\\p{Script=Han}{0,18}(?:书记|主任|[局县市区镇乡院校部处科厅所站队组会秘]长|主席|经理|委员|成员|职务|厅长|研究员|督学|专员)';

/** Where a body and a person begin in what was found: 中学同学, 医院主任. */
function headsOf(found: string): number[] {
  const body = new RegExp(`^\\s*${BODY}`).exec(found)?.[0].length ?? 0;
  return body > 0 && body < found.length ? [0, body] : [0];
}

/** Persons who are nobody. */
export const NAMELESS_PERSONS: readonly NamePlace[] = [
  // 会议由同志主持.
  {
    before: '^|[，。；、由请,;]',
    words: '同志',
    behind: '主持|作了|作重要|宣读|传达|讲话|发表|代表|参加|出席|通报|先后|分别[作就发]',
  },
  // 同志任县财政局局长, 免去同志职务, 同志具体负责.
  {
    before: '^\\s{0,4}|[，。；、由请,;]',
    words: '同志',
    behind: `(?:不再)?(?:担任|兼任|任)(?!何|务|期|意|由)${GIVEN}|具体负责|牵头负责|分管|协助`,
    sure: [
      '同志任',
      '同志担任',
      '同志擔任',
      '同志兼任',
      '同志不再',
      '同志具体',
      '同志具體',
      '同志牵头',
      '同志牽頭',
      '同志分管',
      '同志协助',
      '同志協助',
    ],
  },
  {
    before: '免去|提名|任命|追授|[经，。]授予|决定给予|推荐|选举|聘任|聘请|补选|增补',
    words: '同志(?!们|间)',
    behind: `(?:为|任|的)?${GIVEN}|["“「]`,
    sure: [
      '免去同志',
      '提名同志',
      '任命同志',
      '追授同志',
      '授予同志',
      '推荐同志',
      '推薦同志',
      '选举同志',
      '選舉同志',
      '聘任同志',
      '补选同志',
      '補選同志',
    ],
  },
  {
    before: '^\\s{0,4}|[：:]|[决研究定]，?',
    words: '任命为',
    behind: `(?!的)${GIVEN}`,
    points: () => [2],
    sure: ['任命为', '任命為'],
  },
  { before: `${CLAUSE}|、`, words: '任命为', behind: `(?!的)${GIVEN}`, points: () => [2] },
  { before: `任命为\\p{Script=Han}{2,16}[，、；]`, words: '为', behind: GIVEN },
  {
    before: `${CLAUSE}|[：:、]`,
    words: '免去',
    behind: '的(?:[省市县区镇乡]\\p{Script=Han}{2,14}|副?\\p{Script=Han}长)职务',
    points: atEnd,
  },
  // 由任组长、任副组长.
  {
    before: '[^自来缘理情因事]由|[、，]由|^由',
    words:
      '(?:同志)?(?:任|担任)(?=(?:常务)?副?(?:总指挥|指挥长|组长|主任|会长|队长|总召集人|召集人|网格长|河长|路长|林长))',
    behind: '',
    sure: ['由任', '由担任', '由擔任', '由同志任', '由同志担任', '由同志擔任'],
  },
  { before: '任(?:总指挥|指挥长|组长|主任|队长|网格长)[、，]', words: '任(?=(?:常务)?副)', behind: '' },
  // 会议由镇党委副书记、镇长主持: both his offices, and not he.
  {
    before: `(?:会议?|仪式|活动|班|式|论坛|学习)由(?:${BODY_OF_OFFICE}{1,2}|(?:${POST}、){1,3}${BODY_OF_OFFICE}{0,2})${DEPUTY}`,
    words: OFFICE,
    behind: '主持(?:召开|会议)?[，。]',
    points: atEnd,
  },
  { before: '会议由', words: '[县市区镇乡州]长|书记', behind: '主持(?:召开)?[，。]', points: atEnd },
  { before: '会由', words: '主任委员', behind: '主持并讲话', points: atEnd },
  // ，副镇长传达精神, ，区文旅局局长主持仪式: an office of one place is one man's.
  {
    before: `(?:${MEMBER}|请|由|[时日午])(?:${POST}、){0,3}${ONE_BODY}`,
    words: `${DEPUTY}${OFFICE}`,
    behind: ACT,
    points: atEnd,
  },
  {
    before: `${MEMBER}|[时日午]`,
    words: '(?:(?:常务)?副?[县市区镇乡州]长|副\\p{Script=Han}长|议员|(?:第一)?书记)',
    behind: ACT,
    points: atEnd,
  },
  // 书记传达了精神，主任汇报了进展: minutes tell of persons.
  {
    before: CLAUSE,
    words: '副?(?:书记|主任|[局县市区镇乡院校]长)',
    behind: '(?:传达|通报|汇报|宣读|总结|安排|部署|介绍|作|提出)了',
    points: atStart,
  },
  // 县委副书记刘某、副县长陪同: the one beside him has his name.
  {
    before: `${OFFICE}[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁于蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤]\\p{Script=Han}{1,2}[、和](?:${POST}、){0,3}${BODY_OF_OFFICE}{0,2}`,
    words: `${DEPUTY}${OFFICE}`,
    behind: '(?:陪同|参加|出席|随同|列席|等(?:陪同|参加|出席|领导|县领导|市领导))',
    points: atEnd,
    sure: [
      '长陪同',
      '長陪同',
      '长参加',
      '長參加',
      '长出席',
      '長出席',
      '长列席',
      '長列席',
      '记陪同',
      '記陪同',
      '记参加',
      '記參加',
      '记出席',
      '任陪同',
      '任参加',
      '任參加',
      '任出席',
    ],
  },
  // 本报讯（记者）.
  {
    before: '讯[ \u3000]?',
    words: '[（(](?:本[报网台]|见习|实习|首席)?(?:记者|通讯员)[ \u3000]*(?:通讯员)?[ \u3000]*[）)]',
    behind: '',
    points: (found) => [found.length - 1],
    sure: ['（记者', '(记者', '（通讯员', '(通讯员', '（記者', '(記者', '（本报记者', '（本報記者', '（本网记者'],
  },
  {
    before: '讯[ \u3000]?',
    words: '[（(](?:本[报网台]|见习|实习|首席)?记者[ \u3000]*(?=通讯员)',
    behind: '',
    points: atEnd,
    sure: ['（记者', '(记者', '（記者', '(記者', '（本报记', '（本網記', '（本報記', '（本网记'],
  },
  // 副局长、带队检查.
  { before: OFFICE, words: '、', behind: '(?:带队|率队|出席|陪同|到场|主持(?!人))' },
  // 运动员以秒的成绩夺冠.
  { before: MEMBER, words: '运动员|选手', behind: '以[^，。]{0,8}的成绩|夺得|摘得|斩获' },
  // ，一行参观了园区.
  {
    before: CLAUSE,
    words: '一行',
    behind: '(?:先后|首先|实地|一路)?(?:参观|考察|深入|来到|察看|查看|走访|前往|到访|走进|听取|观摩|慰问)',
  },
  // 县长, alone below a title.
  { before: '^[ \u3000]*', words: '[县市区镇乡州][ \u3000]*长', behind: '[ \u3000]*$', points: atEnd },
  // 镇党委书记介绍: of which 镇, and who?
  {
    before: `${CLAUSE}|[”"」]`,
    words: '(?:镇|乡|村|街道|社区)(?:党委|党支部|党总支|党工委)?(?:副?书记|副?主任|镇长|乡长|会计)',
    behind: '介绍|说(?!得|起|明|服|到)|告诉|表示|坦言|感慨|算了',
    points: atBoth,
  },
  // 医院主任团队完成首例, 教授团队攻克: a team is somebody's.
  {
    before: `${CLAUSE}|\\s`,
    words: `(?:${BODY})?(?:主任|教授|博士|院士|医生|医师|主任医师|研究员|工程师|老师)`,
    behind: '(?:团队|课题组|工作室)(?:完成|成功|研发|获|荣获|攻克|牵头|主持|发明|首创|实施|历时)',
    points: headsOf,
  },
  // 中学同学夺得第一, 老师荣获: a prize goes to somebody.
  {
    before: CLAUSE,
    words: `(?:${BODY})?(?:同学|老师|同志|选手|民警|警官|法官|护士长)`,
    behind:
      '(?:以[^，。；,;]{0,12}(?:成绩|分数|得分|票数|优势))?(?:夺得|荣获|获评|荣膺|被评为|被授予|当选|摘得|斩获|考[入取上])',
    points: headsOf,
  },
  // 老师代表学校发言, 同学以高分被大学录取.
  {
    before: CLAUSE,
    words: '老师|同学|同志',
    behind: '代表\\p{Script=Han}{2,8}(?:发言|致辞|讲话|宣誓|领奖)|(?:最终)?以\\d{0,3}分的',
  },
  { before: '被', words: '大学|学院', behind: '录取' },
  // 为县教育局局长；, 的副县长职务；: each on a line of its own.
  {
    before: '^[ \u3000]*',
    words: '为',
    behind:
      '[省市县区镇乡](?:人民政府|人民法院|人民检察院|\\p{Script=Han}{1,8}[局委办厅院会])副?(?:[局县市区镇乡院部处厅所]长|主任|主席|秘书长|检察长|书记)[；。]$',
    sure: ['^为', '^為'],
  },
  {
    before: '^[ \u3000]*',
    words: '的',
    behind: '\\p{Script=Han}{2,20}职务[；。]?$',
    sure: ['^的'],
  },
  // 财务负责人女士说: 女士 and 先生 have surnames.
  {
    before:
      '负责人|经理|董事长|总裁|厂长|店长|老板|主任|会计|校长|院长|代表|居民|村民|市民|业主|户主|游客|顾客|旅客|的',
    words: '女士|先生',
    behind: '[说告表介感坦激高兴，。,：:]',
  },
];
