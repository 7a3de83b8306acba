/** What persons are called by their office. */
export const OFFICES: readonly string[] =
  '书记 主任 局长 县长 市长 区长 镇长 乡长 村长 院长 校长 部长 主席 省长 厅长 处长 科长 州长 秘书长 组长 队长 所长 站长 厂长 经理 董事长 议长 议员'.split(
    ' ',
  );

/** The same with deputies. */
export const TITLES: readonly string[] = OFFICES.flatMap((office) => [office, `副${office}`, `常务副${office}`]);

/** Bodies, places and titles by their whole words. */
const WORDS = [
  '人民医院 中医院 妇幼保健院 中心医院 医院 卫生院 卫生室 卫生服务中心 保健院 疾控中心 服务中心 中心 街道办事处 街道 社区 居委会',
  '村委会 委员会 管委会 党工委 党委 党支部 支部 实验小学 小学 中学 高中 初中 幼儿园 学校 大学 学院 研究院 研究所 有限公司 公司 集团',
  '企业 银行 支行 分行 合作社 供销社 信用社 工业园区 工业园 产业园 科技园 园区 开发区 高新区 经济区 保护区 示范区 新区 景区 灌区 矿区 商圈',
  '水库 粮库 油库 冷库 大桥 大道 公路 高速 铁路 隧道 机场 码头 港口 渡口 矿山 公园 广场 市场 商场 农场 林场 牧场 渔场 茶场 煤矿 铁矿 湿地 小区 花园',
  '家园 超市 酒店 宾馆 饭店 派出所 事务所 检察院 法院 法庭 支队 大队 中队 车间 实验室 项目 工程',
  '同志 老师 教授 先生 女士',
  '省政府 市政府 县政府 区政府 镇政府 乡政府 市公所 区公所 镇公所 乡公所 村公所 市议会 县议会',
]
  .join(' ')
  .split(' ')
  .concat(TITLES);

/** What comes before a head of one character: `*水厂`, `*自来水厂`. */
const KINDS: Readonly<Record<string, string>> = {
  厂:
    '自来水 净水 水 污水处理 污水 热电 发电 火电 电 化工 化肥 农药 钢铁 机械 机床 汽车 造船 水泥 砖瓦 砖 造纸 纸 印刷 纺织 服装 食品 ' +
    '加工 饲料 制药 药 酒 茶 糖 油 家具 玩具 垃圾焚烧 焚烧',
  站:
    '火车 高铁 汽车 客运 地铁 水电 变电 抽水蓄能电 电 水文 气象 泵 扬水 供水 供电 加油 充电 消防 救助 监测 检测 检查 收费 收购 粮 ' +
    '文化 广播 服务 卫生服务 工作 农技 农机 林业 水利 水务 畜牧 兽医 防疫 血',
  馆: '图书 文化 群众艺术 艺术 美术 博物 纪念 科技 科学 规划 档案 展览 体育 游泳 宾 茶',
  院: '敬老 养老 福利 疗养 康复 法 检察 研究 设计 规划 科学 农科 书 画 影剧 剧 大剧 电影',
  校: '党 技 驾 体 分 职 职业学 技工学 希望学 特教学',
  桥: '特大 大 立交 高架 天 人行天 石拱 浮 铁路 公路',
};

/** Heads of one character with the characters behind them that make another word of them: 市场, 区域, 桥梁. */
const HEADS: Readonly<Record<string, string>> = {
  厂: '商房区长址家矿界务办里外内',
  站: '位立点在起台长岗稳得上出前内',
  馆: '藏长内员际舍陶配',
  院: '士长内外感前校线系落子企地区党办所里',
  校: '园长外内企舍正对车服友际区级准验风规本地门医庆史名训董警办',
  桥: '梁头接区涵段面牌',
  闸: '门口机阀',
  渠: '道县系首',
  坝: '区上体子系',
  港: '澳口币人商珠股籍资元式',
  矿: '产业山石区井工物难权长泉务用床企种',
  寺: '庙院观',
  塔: '吊里机克城式台尖楼',
  岛: '内上屿国链礁民',
  湾: '区里仔',
  省: '',
  市: '场民容政面值区',
  县: '域级',
  区: '域别间位分块',
  镇: '痛静',
  乡: '亲愁音土',
  村: '庄民级',
  局: '面部限势',
  厅: '',
  路: '径线子',
  ...{ 溪: '', 圳: '', 埤: '', 河: '', 山: '', 湖: '', 江: '', 州: '', 旗: '', 盟: '' },
};

/** A name's last word at the start of a text, in Simplified characters; the name itself may be masked or gone. */
export const NAME_HEAD = new RegExp(
  `^ ?(?:${[
    ...WORDS.sort((a, b) => b.length - a.length),
    ...Object.entries(HEADS).map(([head, more]) => kind(head) + head + (more === '' ? '' : `(?![${more}])`)),
  ].join('|')})`,
);

function kind(head: string): string {
  const kinds = KINDS[head];
  return kinds === undefined ? '' : `(?:${kinds.split(' ').join('|')})?`;
}
