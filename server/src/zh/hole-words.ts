/** A wording so fixed that a hole in it can be read: 医药卫生体制改革. */
export interface Wording {
  /** What the hole hid. */
  readonly word: Readonly<Record<'simplified' | 'traditional', string>>;
  /** How many characters before the hole belong to the wording, and how many behind it. */
  readonly before: number;
  readonly after: number;
}

/**
 * The word that text filters hide between these words, if there is just one. Both sides are folded to Simplified
 * characters; `before` ends, and `after` begins, at the hole.
 */
export function knownWording(before: string, after: string): Wording | undefined {
  for (const { word, left, right } of ENTRIES) {
    const head = left.exec(before);
    const tail = head && right.exec(after);
    if (tail) return { word, before: head[0].length, after: tail[0].length };
  }
  return undefined;
}

interface Entry {
  readonly left: RegExp;
  readonly right: RegExp;
  readonly word: Wording['word'];
}

const entry = (left: RegExp, right: RegExp, simplified: string, traditional = simplified): Entry => ({
  left,
  right,
  word: { simplified, traditional },
});

const FIELDS =
  '医药卫生|卫生|医疗|经济|行政管理|管理|行政|政治|科技|文化|教育|财税|财政|金融|投融资|投资|国资|监管|机构|综合执法|执法|' +
  '农村|人事|干部人事|司法|流通|价格|户籍|领导|运行|工作|办学|粮食|电力|盐业|林业|水利|税收|土地管理|公立医院管理';

/**
 * Which words the filters of such sites hide was seen in scraped reports: 体制, 习近平, and 一 where it was taken for a
 * rule (进_步).
 */
const ENTRIES: readonly Entry[] = [
  entry(/(?:以|学习|贯彻|落实|用|和|坚持|^|[\s，。、“"（])$/, /^新时代中国特色社会主义思想/, '习近平', '習近平'),
  entry(
    /(?:以|落实|贯彻|学习|和|坚持|践行|^|[\s，。、“"（])$/,
    /^(?:生态文明|法治|强军|外交|经济|文化)思想/,
    '习近平',
    '習近平',
  ),
  entry(/(?:以|在|^|[\s，。、“"（])$/, /^同志为核心的党中央/, '习近平', '習近平'),
  entry(/(?:贯彻|落实|学习|遵循|牢记|按照|在|和|是|^|[\s，。、“"（])$/, /^总书记/, '习近平', '習近平'),
  entry(
    new RegExp(`(?:${FIELDS})$`),
    /^(?:改革|机制|创新|障碍|和运行机制|和机制|与机制|、机制|和运行|和管理)/,
    '体制',
    '體制',
  ),
  entry(/(?:创新|完善|健全|破除|深化|优化|理顺|构建|束缚|的)$/, /^(?:机制|性障碍|障碍)/, '体制', '體制'),
  entry(/进$/, /^步/, '一'),
  entry(/(?:新|这|上|下|每)$/, /^(?:轮|届|批|代|阶段|年|时期|个|项|步|级)/, '一'),
  entry(/(?:有|了|存在|到|在|具有|具备|取得|形成)$/, /^(?:定|系列|批|些)/, '一'),
  entry(/(?:第|唯|统|之)$/, /^(?:[\p{Script=Han}，。、；：,;:]|$)/u, '一'),
  entry(/(?:城乡|区域|三产|产业|京津冀|上下|检验|医教)$/, /^体化/, '一'),
  entry(
    /(?:的|了|在|和|是|为|起|出|进|推进|实施|建设|^|[，。、；：])$/,
    /^(?:系列|批重|批项|大批|方面|直以来|体化|如既往|把手)/,
    '一',
  ),
  entry(/(?:共建|推进|参与|融入|“|"|^)$/, /^带一路/, '一'),
  entry(/一带$/, /^路/, '一'),
];
