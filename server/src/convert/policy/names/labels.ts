import { WordSet } from '../word-set';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What stands before the names at the head or the foot of a piece; a colon, a bar or a space follows. */
export const LABELS = words(`
记者 通讯员 作者 编辑 责编 责任编辑 责任校对 一审 二审 三审 初审 复审 终审 审核 审定 审稿 校对 校审 校核 供稿 供图 撰稿 撰文 来稿 摄影 摄像 图片 摄制 监制 审签 签发 签发人 版式 美编 美术 排版 制图 绘图 插图 剪辑 配音 音频
责任人 总策划 采写 统稿 供稿人 发布人 举报人 联系人 经办人 承办人 主办人 拟稿人 拟稿 核稿 核稿人 审批人 填表人 制表人 制表 报送人 负责人 值班领导 值班员 执笔 执笔人 主编 副主编 策划 统筹 制作 文字 图文 视频 报道 文 图 文图 编审 出品 出品人 总监制 导演 编导 主播 主持
投稿 签批 主审 申请人 被申请人 法定代表人 委托人 受托人 公告人 主讲 主讲人 报告人 翻译 译者 整理 整理人 记录 记录人 口述 讲述 讲述人 姓名 获奖者 出席 列席 缺席 请假 主持 参加人员 出席人员 列席人员 参会人员 与会人员 成员 组员 名单 人员
一等奖 二等奖 三等奖 特等奖 优秀奖 金奖 银奖 铜奖 冠军 亚军 季军 第一名 第二名 第三名 甲方 乙方 丙方 原告 被告 第三人 委员 代表 指导 指导教师 指导老师 评委 领队 同志 人员名单 如下 奖
`);
const labels = new WordSet(LABELS);
const LONGEST = 5;

/** Whether a word that labels names ends at `at`; one of a single character only at the beginning of something. */
export function labelBefore(folded: string, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST); from < at; from++) {
    if (labels.lengthAt(folded, from) !== at - from) continue;
    if (at - from > 1 || !/\p{Script=Han}/u.test(folded[from - 1] ?? '')) return true;
  }
  return false;
}

/** What stands before the name of a person who is given an office or an honour, or relieved of one. */
const APPOINTMENTS = new WordSet(
  words(
    '给予 任命 免去 免除 撤销 选举 推选 补选 选任 推举 提名 聘任 聘请 聘用 返聘 表彰 追授 追认 追记 授予 接受 罢免 增补 指派 委派 选派 名叫 名为 叫做 姓名 署名 化名 原名 本名 更名 决定 同意 任免 批准 推荐 指定 委托 奖励 抓获 开除 查处 逮捕 拘留',
  ),
);

/** What leads to a person as often as to a thing. */
const LEADS = new WordSet(
  words(
    '看望 慰问 探望 拜访 采访 访谈 对话 陪同 会见 接见 感谢 感激 祝贺 缅怀 悼念 追忆 学习 致敬 关心 照顾 帮助 找到 见到 遇到 遇见 认识 得知 听说 联系 邀请 聘 叫 是 和 与 及 跟 同 由 经 据 向 对 给 为 请 让 被 把 将 如 像 替 有 含 即 或 位 名 派 送 代 因 等 受 以及',
  ),
);

export type Lead = 'appointment' | 'lead' | undefined;

export function leadBefore(folded: string, at: number): Lead {
  if (at >= 2 && APPOINTMENTS.lengthAt(folded, at - 2) === 2) return 'appointment';
  if (at >= 2 && LEADS.lengthAt(folded, at - 2) === 2) return 'lead';
  return at >= 1 && LEADS.lengthAt(folded, at - 1) === 1 ? 'lead' : undefined;
}
