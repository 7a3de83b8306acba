/**
 * What by itself, on a line of its own, heads a part of a document. Written without the white space that spreads them out
 * (前　　言, 報　告　事　項).
 */
export type PartKind =
  /** Opens or closes the whole text, and has no numbers of its own. */
  | 'preface'
  | 'epilogue'
  /** Stands before or behind the whole text, with numbers of its own. */
  | 'matter'
  /** One of the parts of the text: of minutes, of a law whose chapters have no numbers. */
  | 'part'
  /** What the sections of a paper or a summary are commonly called: a heading only above text. */
  | 'section';

const NAMES: Readonly<Record<PartKind, readonly string[]>> = {
  preface: ['前言 引言 序言 序 导言 導言 导论 導論 绪论 緒論 绪言 緒言 引子 卷首语 卷首語'],
  epilogue: ['结语 結語 结束语 結束語 结论 結論 后记 後記 尾声 尾聲 致谢 致謝'],
  matter: [
    '编制说明 編制說明 总说明 總說明 参考文献 參考文獻 参考资料 參考資料',
    '名词解释 名詞解釋 名词注释 名詞註釋 名词说明 名詞說明 名词术语解释 名词术语 术语解释 術語解釋 术语说明 術語說明',
    '有关名词解释 有关名词说明 有关术语说明 有关用语说明 名词和术语解释 相关名词解释 专业名词解释 词语解释 詞語解釋',
    '用语说明 用語說明 用词说明 用詞說明 注释 註釋 注解 註解 附注 附註',
  ],
  part: [
    '总纲 總綱 总则 總則 分则 分則 罚则 罰則 附则 附則',
    '报告事项 報告事項 讨论事项 討論事項 选举事项 選舉事項 审议事项 審議事項 议决事项 議決事項 通报事项 通報事項',
    '备查事项 備查事項 追认事项 追認事項 确认事项 確認事項 质询事项 質詢事項 研商事項 其他事项 其他事項 公告事項',
    '提案讨论 提案討論 议案讨论 議案討論 临时动议 臨時動議 临时提案 臨時提案 书面报告 書面報告 业务报告 業務報告',
    '主席致詞 主席致辞 主席致辭 主席報告 综合讨论 綜合討論 会议结论 會議結論 會議決議',
  ],
  section: [
    '目的 宗旨 背景 背景资料 背景資料 理据 理據 考虑因素 考慮因素 其他方案 条例草案 條例草案 修訂條例草案',
    '现况 現況 现状 現狀 最新情况 最新情況 最新进展 最新進展 最新發展 工作进展 工作進展 进展 進展 检讨结果 檢討結果',
    '未来路向 未來路向 未来工作 未來工作 未来计划 未來計劃 下一步工作 跟進工作 跟进工作 前瞻 展望 总结 總結 建议 建議',
    '征询意见 徵詢意見 徵求意見 公众咨询 公眾諮詢 諮詢工作 宣传安排 宣傳安排 立法程序時間表 推行時間表 實施時間表',
    '建議的影響 財政影響 財務影響 對財政的影響 對財政及人手的影響 人手安排 對經濟的影響 可持續發展的影響',
    '基本情况 基本情況 总体情况 總體情況 主要情况 工作概况 工作概況 主要做法 主要成效 工作成效 主要成绩 主要经验 主要經驗',
    '存在问题 存在問題 存在的问题 存在的問題 主要问题 主要問題 存在的主要问题 存在不足 问题与不足 困难和问题 問題與挑戰',
    '下步打算 下一步打算 下步计划 下一步计划 下步工作 下步工作打算 下一步工作打算 下步工作计划 下一步工作计划 工作打算',
    '总体要求 總體要求 指导思想 指導思想 基本原则 基本原則 工作目标 工作目標 主要目标 主要目標 目标任务 目標任務 主要任务 主要任務 重点任务 重點任務',
    '工作要求 保障措施 组织保障 组织实施 实施步骤 經驗啟示 经验启示 意见建议 意見建議 意見及建議 对策建议 對策建議 預期效益 計畫緣起 計畫目標',
  ],
};

const KIND_OF: ReadonlyMap<string, PartKind> = new Map(
  (Object.keys(NAMES) as PartKind[]).flatMap((kind) =>
    NAMES[kind].flatMap((line) => line.split(' ').map((name): [string, PartKind] => [name, kind])),
  ),
);
const LONGEST_NAME = 12;

/** What part a line names, spread out and bracketed as it may be; undefined for any other line. */
export function partOf(line: string): PartKind | undefined {
  if (line.length > LONGEST_NAME * 4) return undefined;
  return (
    KIND_OF.get(line.replace(/[\s\u3000【】〖〗[\]（）()：:]/g, '')) ?? (GLOSSARY.test(line) ? 'matter' : undefined)
  );
}

/** 2021年《政府工作报告》有关术语说明 */
const GLOSSARY =
  /(?:名[词詞]|[术術][语語]|用[语語]|用[词詞])(?:的|和[术術][语語])?(?:解[释釋]|[说說]明|注[释釋]|註釋)$/u;
