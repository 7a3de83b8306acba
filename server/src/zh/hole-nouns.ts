/**
 * Nouns that are counted, by their last two characters, with the counters that may not stand behind them at the end of
 * a clause unless a figure stood between: 培训班期, 专业技术人员名. A counter that makes a word there (企业家, 代表人,
 * 演练场, 信访件, 文物处, 案件起) is left out.
 */
export const COUNTED: readonly (readonly [nouns: string, counters: string])[] = [
  ['演练 培训 检查 巡查 督查 走访 调研 督导 接访 会议 会商 例会 协商 执法 整治 巡逻 研讨 交流 活动 行动', '次 场次 批'],
  [
    '讲座 宣讲 论坛 义诊 晚会 音乐会 报告会 座谈会 推介会 发布会 招聘会 洽谈会 宣传活动 文化活动 惠民演出',
    '场 次 期 场次',
  ],
  ['训班 研班 修班 讲班 论坛 讲座 简报 专刊 栏目', '期'],
  [
    '人员 人才 医生 护士 教师 学生 职工 干部 党员 专家 医师 选手 队员 愿者 骨干 工人 学员 儿童 老人 患者 病人',
    '名 人次',
  ],
  [
    '民警 书记 农民 村医 乡医 博士 硕士 院士 律师 工匠 会员 团员 警员 民工 军人 战士 劳模 榜样 模范 网格员 导师',
    '名 人次',
  ],
  ['人员 人才 医生 护士 教师 学生 职工 队员 愿者 学员 儿童 患者 医师 村医 博士 硕士', '人 位'],
  ['床位 病床 票据 执照', '张'],
  ['资料 手册 传单 单页 图书 读本 问卷 折页 册子 刊物', '份 册 本'],
  ['报告 文件 合同 协议 简报 档案 问卷 订单 证书', '份'],
  ['成果 技术 课题 措施 制度 政策 任务 事项 改革 举措 专利 标准 规定 规范 预案 工程 机制 荣誉', '项'],
  ['问题 案件 线索 投诉 建议 提案 议案 诉求 事故 纠纷 矛盾', '个 宗'],
  ['案件 建议 提案 议案 事故 纠纷', '件'],
  ['事故 纠纷', '起'],
  ['意见 建议 线索 标语 条款 信息 航线 线路 道路 公路 街巷 河流 河道 产线', '条'],
  ['车辆 汽车 护车 公交车 客车 货车 电车 警车', '辆 台'],
  ['设备 机组 电脑 器械 仪器 机器人 农机 电梯 终端', '台 套'],
  ['住房 房屋 公寓 租房 置房 保障房', '套 间'],
  ['学校 儿园 医院 小学 中学 高校 大学 院校', '所 个'],
  ['机构 公司 门店 超市 单位 商户 药店 宾馆 作社 农场 平台', '家 个'],
  ['企业 商户', '个 户'],
  [
    '村庄 社区 乡镇 街道 小区 公园 景区 基地 中心 平台 站点 网点 园区 集群 品牌 队伍 支部 小组 医联体 共体 作室 实验室',
    '个',
  ],
  ['论文 文章 稿件 信息 报道', '篇 条'],
  ['增收 减少 增加 节约 节省 降低 提高 上涨 补贴 补助 奖励 成本 收入 资金 费用 工资 老金 租金', '元'],
  ['水库 桥梁 泵站 电站 基站 厕所 水厂 大棚 车站 码头 塔吊 电桩', '座 个'],
  ['厕所 危房 隐患 停车场 摊点', '处'],
];

/**
 * Verbs of reports whose object is counted; behind them 个 before a noun has lost its figure. Colloquial ones (办个,
 * 有个, 做个) are not among them: there a figure is no loss.
 */
export const FORMAL_VERBS =
  '建立|成立|组建|设立|建成|新建|打造|培育|创建|引进|实施|完成|新增|推进|申报|获批|开工|竣工|投产|建设|改造|扩建|续建|' +
  '启动|扶持|支持|抓好|推动|落实|落地|形成|认定|评选|命名|举办|承办|签约|储备|谋划|覆盖|整治|拆除|关停|取缔|受理|办结';

/** Verbs that take a counted object in a document with holes; elsewhere some of them take 个 without one. */
export const COUNTING_VERBS =
  '处置|筛选|取消|打通|发放|解决|淘汰|壮大|聚焦|增加|减少|加快|清理|查处|破获|招聘|培训|选派|选聘|引育|修复|疏通|疏浚|' +
  '治理|编制|出台|制定|修订|开展|组织|举行|召开|开通|购置|采购|配备|安装|帮扶|救助|慰问|走访|整改|化解|调解|注册|登记|' +
  '发展|建有|设有|现有|拥有|共有|下辖|配置|增设|增补|评定|授予|表彰|争取';

/** Verbs between what a figure was and what it has become: 由12项增加到43项. */
export const CHANGE_VERBS =
  '增加|提高|提升|增长|上升|攀升|上涨|扩大|扩展|拓展|扩充|延长|减少|下降|降低|回落|压缩|缩短|缩减|缩小|精简|压减|调整|优化|增|升|减|降|压|缩';

/** Verbs behind which times are counted, and verbs that make 场次 a noun of its own (增加演出场次). */
export const HOLDING_VERBS = '开展|举办|组织|举行|召开|实施|完成|接待|承办|检验|抽检|抽查|检测';
export const SETTING_VERBS = '增加|增多|减少|压减|提高|控制|安排|优化|延长|调整|确定|公布|限制|统计|预约|按|分';
