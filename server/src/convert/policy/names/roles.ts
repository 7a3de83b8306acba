import { WordSet } from '../word-set';
import { predicateAt } from './predicates';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Posts and callings, without those that one of the classes below knows by its last character. */
const POSTS = words(`
书记 主任 主席 委员 常委 总理 总统 常委会委员 支书 政委 参谋 司令 大使 领事 参赞 首相 总书记 副总
经理 总裁 总监 主管 董事 监事 干事 理事 督办 会计 出纳 主编 总编 编审 编辑 文书 秘书 助理 翻译 顾问 总指挥 指挥 领队 领班 副手
教授 讲师 院士 博士 硕士 导师 老师 教练 裁判 专家 学者 记者 作者 编者 译者 医生 大夫 护士 律师 会长 校友 博导
干警 民警 辅警 警官 法警 特警 交警 支部书记 专干 模范 英雄 标兵 能手 先锋 楷模 功臣 劳模 新秀 冠军 亚军 季军 状元 得主
同志 先生 女士 小姐
将领 元帅 名臣 大臣 文豪 进士 举人 秀才 巡抚 总督 知府 知县 县令 太守 刺史 御史 尚书 宰相 丞相 词人 烈士 勇士 护士长 女兵 志愿军 老红军 红军 新四军 八路军 解放军 老八路 将军 上将 中将 少将 大校 上校 中校 少校 上尉 司机 店主 场主 房东 老板 老板娘 东家 股东 掌柜
原告 被告 嘉宾 主播 明星 影星 歌星 球星 新星 导演 编剧 主演 主持 保安 保姆 月嫂 保洁 中介 高管 高工 中医 老中医 名医 西医 校医 村医 乡医 军医 兽医 牙医 法医 总工 副总工 首席 特级教师
男子 女子 儿子 女儿 妻子 丈夫 父亲 母亲 爷爷 奶奶 外公 外婆 公公 婆婆 公婆 岳父 岳母 姑父 舅舅 表哥 表弟 表姐 表妹 堂哥 堂弟 堂姐 堂妹 大嫂 二哥 三哥 姐姐 哥哥 弟弟 妹妹 孙子 孙女 侄子 侄女 外甥 女婿 儿媳 老公 老婆 叔叔 伯伯 舅舅 姑姑 阿姨 婶婶 嫂子 爱人 老伴 遗孀
邻居 同学 同事 战友 搭档 队友 朋友 好友 老友 徒弟 师傅 恩师 师兄 师姐 学长 学姐 老乡 同乡 少年 青年 姑娘 小伙 小伙子 大爷 大妈 大叔 大姐 大哥 老汉 老人 老太 老农 女孩 男孩 村支两委 书画家 村官
`);

/** What people are called who hold no post. */
const CALLINGS = words(`
其妻 其子 其女 其夫 其父 其母 其兄 其弟 其姐 其妹 乡贤 侨领 侨商 会员 评委 死者 伤者 逝者 大户 经营户 网友 烈属 军属 遗属 领导 成员 委员 同志们 亲属 家属 干部 村干部 党员 团员 少先队员 群众 市民 村民 居民 农民 渔民 牧民 网民 选民 灾民 牧工 职工 学生 考生 新生 师生 研究生 毕业生 大学生 高中生 小学生 实习生 留学生 男生 女生 患者 病人 代表 户主 业主 车主 船主 失主 机主 客商 战士
`);

/** Posts in 长: 市长, 检察长, 副科长; not 增长 or 成长. */
const CHIEF =
  /(?:[市县区省州盟旗乡镇村局厅部司处科股所院校站会社行署班组队团连营师军庭厂馆台园船机排舰艇店矿井车寨族酋学首舱段片楼街巷河湖林田路链警岛渠闸库塘湾滩哨工道馆务秘书]|检察|理事|董事|委员|审判|秘书|参谋|护士|列车|总务|议)长$/;

/**
 * Callings by their last character: 护林员, 设计师, 画家, 传承人, 经营者. A class holds ordinary words as well, so it says
 * less than a post; the words that nobody is are taken out.
 */
const CALLING =
  /(?:(?<![动满复人减裁])员|(?<![出会班誓率天]|法制大)师|(?:[业术学育法蹈影曲乐剧画作诗评论藏善险治想明塑译古动行筑绘刻]|专)家|(?:[选歌旗助能水高好猎鼓舵射枪炮骑棋琴号投击写国圣副]|机)手|[社民矿职技护义员瓦木电焊钳石漆泥花校杂临帮短雇童学车铣钣管农]工|[法检察教警尉士将]官|[工巧木石铁铜银篾瓦漆画花篆剃教]匠|[老新士哨民女尖标列骑伞]兵|(?<![或再前后两三患])者|(?:传承|主持|负责|带头|发言|候选|创始|联系|代理|辩护|监护|代表|当事|受害|被害|被告|上诉|嫌疑|执行|护林|养蜂|牵头|经办|承办|主办|拟稿|举报|投资|出资|申请|捐赠|捐献|提案|见证|目击|报案|继承|亲历|引路|领路|掌舵|奠基|开创|发明|策展|撰稿|审稿|领军|新闻|电影|音乐|媒体|手艺|庄稼|生意|残疾|主讲|报告|合伙|发起|经纪|掌门|当家|推荐|担保|承租|出租|承包|贷款|借款|工|诗|证|猎|牧|艺|商|军)人|[村居农渔牧市网股选灾难移侨藏山]民|[果茶菜花瓜棉蚕药粮蔗烟老]农|[销应发包营造资客浙外台粤侨华]商|[考医先究业学士中习]生|养殖户|种植户|贫困户|脱贫户|农户|[五低]保户|监测户|边缘户|脱困户|困难户|特困户|危房户|专业户|租户|商户|住户|用户)$/u;

/** Words that the classes would take, and that are nobody. */
const NOBODY = new Set(words('国家 大家 人家 回家 万家 厂家 商家 买家 卖家 各家 全家 自家 一家 人员 动员 员工 师生'));

/** How sure it is that a name follows: a post, a calling, or nothing of the kind. */
export type Role = 'post' | 'calling' | undefined;

const posts = new WordSet(POSTS);
const callings = new WordSet(CALLINGS);
const LONGEST = 5;

/** 1 for units that end a role. */
const ends = new Uint8Array(0x10000);
for (const post of [...POSTS, ...CALLINGS]) ends[post.charCodeAt(post.length - 1)] = 1;
for (const last of '长员师家手工官匠兵者人民农商生户') ends[last.charCodeAt(0)] = 1;

/** The role that ends at `at`. */
export function roleBefore(folded: string, at: number): Role {
  if (at < 2 || ends[folded.charCodeAt(at - 1)] === 0) return undefined;
  for (let from = Math.max(0, at - LONGEST); from <= at - 2; from++)
    if (posts.lengthAt(folded, from) === at - from) return 'post';
  for (let from = Math.max(0, at - LONGEST); from <= at - 2; from++)
    if (callings.lengthAt(folded, from) === at - from) return 'calling';
  const before = folded.slice(Math.max(0, at - LONGEST), at);
  if (CHIEF.test(before)) return 'post';
  if (!CALLING.test(before)) return undefined;
  for (const length of [2, 3, 4]) if (NOBODY.has(before.slice(-length))) return undefined;
  return 'calling';
}

/** What a surname alone takes behind it: 余主任, 范老师; not 党代表 or 游客. */
const TITLES = words(`
主任 书记 局长 县长 市长 区长 镇长 乡长 村长 厅长 部长 处长 科长 股长 所长 院长 校长 站长 会长 社长 行长 班长 组长 队长 团长 连长 营长 庭长 厂长 馆长 园长 船长 机长 排长 州长 省长 司长 台长
副主任 副书记 副局长 副县长 副市长 副区长 副镇长 副乡长 副厅长 副部长 副处长 副科长 副所长 副院长 副校长 副站长 副会长 秘书长 检察长 董事长 理事长 监事长 审判长 委员长 参谋长 副理事长 副董事长 常务副县长 常务副市长 常务副会长 副秘书长 总工程师 总会计师 副总经理 副总 总编 主编 警长 舰长 副主席 副司长 副处长 副团长 副队长 总经理 总裁 总监 总 经理 支书 教授 老师 医生 大夫 主席 律师 法官 警官 检察官 工程师 工 师傅 导演 教练 院士 博士 护士长 政委 司令 将军 董 老板
先生 女士 小姐 同志 同学 大娘 大伯 大嫂 大婶 大姨 老大爷 老大娘 老奶奶 老爷爷 老爷子 干事 大爷 大妈 大叔 大姐 大哥 阿姨 奶奶 爷爷 老汉 老太太 老太 老人 老伯 老先生 婆婆 家父子 家兄弟
`);
const titles = new WordSet(TITLES);

/** Length of the title that begins at `at`; 0 for none. */
export function titleAt(folded: string, at: number): number {
  const length = titles.lengthAt(folded, at);
  // 余总说, but not 总公司.
  if (length !== 1 || !/\p{Script=Han}/u.test(folded[at + 1] ?? '')) return length;
  return predicateAt(folded, at + 1) === undefined ? 0 : length;
}
