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
  | 'part';

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
};

const KIND_OF: ReadonlyMap<string, PartKind> = new Map(
  (Object.keys(NAMES) as PartKind[]).flatMap((kind) =>
    NAMES[kind].flatMap((line) => line.split(' ').map((name): [string, PartKind] => [name, kind])),
  ),
);
const LONGEST_NAME = 8;

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
