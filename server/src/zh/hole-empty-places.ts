import { atBoth, atEnd, CLAUSE, type NamePlace } from './hole-name-place';

/** Where nothing at all is left of a name: prepositions, fields, quotes and lists without anything in them. */
export const EMPTY_PLACES: readonly NamePlace[] = [
  // 会议由主持.
  {
    before: '[会议班活动仪式，。；,;]由',
    words:
      '主持(?=召开|会议|并|，|。)|(?:担任|讲授|执教)(?!何|过|[^，。；]{0,14}的)|(?:致辞|宣读|率队|带队)(?=[，。]|了|赴|前往|参加)',
    behind: '',
    sure: ['由主持', '由担任', '由擔任', '由致辞', '由致辭', '由宣读', '由宣讀', '由率队', '由率隊'],
  },
  // 来自的务工人员, 位于，, 启动仪式在举行, 赴考察.
  {
    before: '',
    words: '来自|位于|毕业于|就职于|任职于|出生于|隶属于|坐落[于在]',
    behind: '[，。；、,;]|的(?!是)',
    points: atEnd,
    sure: ['位于的', '位於的', '位于，', '位於，', '毕业于，', '畢業於，', '坐落于，', '坐落於，'],
  },
  { before: '[日会议式赛动]在', words: '召开|举行|举办|开幕|揭牌', behind: '' },
  { before: `(?:${CLAUSE})(?:一行)?(?:先后)?(?:赴|来到)`, words: '考察|调研|检查|看望|慰问|督导|视察', behind: '' },
  { before: CLAUSE, words: '在|由|与|对', behind: '的', points: atEnd },
  // 联系人：，电话.
  {
    before: '',
    words: '(?:联系人|主持人|负责人|记录人|作者|记者|地点|地址|承办单位|主办单位)[:：]',
    behind: '[，。；、,;]',
    points: atEnd,
  },
  // 印发《》, 获“”称号, 《》《》.
  {
    before: '\\p{Script=Han}|[》、，：]',
    words: '《》|“”|「」|『』',
    behind: '(?!中|内|里|符|号|标|引)',
    points: () => [1],
  },
  {
    before: '[\\p{Script=Han}》、](?<![号用加打])',
    words: '《》',
    behind: '(?!中|内|里|符|号|标|引)',
    points: () => [1],
    sure: ['《》'],
  },
  {
    before: '获|予|得|评为|名为|称为|[主口]题为',
    words: '“”|「」',
    behind: '',
    points: () => [1],
    sure: ['“”', '「」'],
  },
  // 刚才，、; 出席的有、和。
  {
    before: '[，。：；,:]|[，。；：,;:][由在与对以]|的[有是为]|、',
    words: '、',
    behind: '[\\p{Script=Han}、]',
  },
  // 察看了、东河大桥, 建成、两个园区: the verb has lost the first of its objects.
  {
    before: '(?:参观|察看|查看|考察|走访|调研|慰问|印发|出台|引进|签约|举办|听取|传达|表彰)了',
    words: '、',
    behind: '(?!\\p{Script=Han}{2,3}了)',
  },
  {
    before: '建成|引进|新建|辖|创建|荣获|引入|签约|走访|推进|实施|培育|来自|涉及|包括',
    words: '、',
    behind: '(?:和)?[两三四五六七八九十](?:[个家座条项名]|大)|等(?!待)',
  },
  // 参会人员：、王宏; 建成云雾茶、等基地.
  { before: '[：:]', words: '、', behind: '[\\p{Script=Han}、，]', sure: ['：、'] },
  {
    before: '\\p{Script=Han}',
    words: '、',
    behind: '等(?:\\p{Script=Han}{0,6}(?:产业|企业|项目|基地|单位|乡镇|部门|地(?!方)))',
  },
  // 主持人：, and nothing more on the line.
  {
    before: '^[ \u3000]*',
    words: '(?:主持人?|参会人员|出席人员|列席人员|记录人?)[:：]',
    behind: '[ \u3000]*$',
    points: atEnd,
  },
  // 参加会议的有、县财政局.
  { before: '的[有是为]', words: '、', behind: '\\p{Script=Han}', sure: ['的有、', '的是、', '的为、', '的為、'] },
  { before: '', words: '、(?:和|与|及|以及)', behind: '[，。；,;]', points: atBoth },
  // 、三个单位作了发言.
  {
    before: '[、和]',
    words: '[两三四五六七八九十]',
    behind: '(?:个(?:单位|乡镇|部门|村|县|企业|镇|乡)|家(?:单位|企业)|位同志)(?:分别|先后)?(?:作了|做了|进行了|作)',
  },
  // 关于的通知, 题为的讲话, 以为核心.
  {
    before: '',
    words: '关于|题为|名为',
    behind: '的(?:通知|意见|决定|报告|办法|批复|函|请示|实施|若干|讲话|发言|文章|专题|论文|演讲)',
    points: atEnd,
    sure: ['关于的', '關於的', '题为的', '題為的', '名为的', '名為的'],
  },
  {
    before: '^|[，。；、围持成]',
    words: '以',
    behind: '为(?:核心|龙头|重点|中心|代表|载体|抓手|主体|契机|支撑|主题|班长)(?:的|，)',
    points: atEnd,
    sure: [
      '以为核',
      '以為核',
      '以为龙',
      '以為龍',
      '以为代',
      '以為代',
      '以为重',
      '以為重',
      '以为抓',
      '以为载',
      '以为主',
      '以为契',
      '以为班',
    ],
  },
  // 被评为，.
  {
    before: '被',
    words: '评为|命名为|认定为|确定为|列为',
    behind: '[，。；,;]',
    points: atEnd,
    sure: ['被评为', '被評為', '被命名', '被认定', '被認定', '被确定', '被確定', '被列为', '被列為'],
  },
];
