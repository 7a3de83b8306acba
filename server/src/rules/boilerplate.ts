import type { Block, Furniture, Report } from '../model/report';
import { span, type Span } from '../text/span';
import { defineRule } from './rule';

export default defineRule({
  id: 'boilerplate',
  severity: 'information',
  scope: 'document',
  docs: {
    title: { en: 'Matter of the web page', 'zh-cn': '网页附带内容', 'zh-tw': '網頁附帶內容' },
    why: {
      en: 'Breadcrumbs, buttons, credits, disclaimers and related links belong to the page, not to the document.',
      'zh-cn': '导航、按钮、来源责编、免责声明和相关链接属于网页，不属于公文正文。',
      'zh-tw': '導覽、按鈕、來源責編、免責聲明和相關連結屬於網頁，不屬於公文正文。',
    },
    examples: [
      {
        bad: '⟦metadata¦来源：某某市人民政府网  发布时间：2024-03-05 09:12⟧\n全市防汛工作会议召开，部署汛期各项工作。\n⟦credits¦责任编辑：王晓明⟧',
      },
    ],
  },
  messages: {
    breadcrumb: { en: 'Breadcrumb of the page', 'zh-cn': '网页导航路径', 'zh-tw': '網頁導覽路徑' },
    'site-chrome': { en: 'Buttons and notes of the site', 'zh-cn': '网站按钮和提示', 'zh-tw': '網站按鈕和提示' },
    credits: { en: 'Source and editor credits', 'zh-cn': '来源或责编署名', 'zh-tw': '來源或責編署名' },
    disclaimer: { en: 'Disclaimer of the site', 'zh-cn': '网站免责声明', 'zh-tw': '網站免責聲明' },
    copyright: { en: 'Copyright notice of the site', 'zh-cn': '网站版权信息', 'zh-tw': '網站版權資訊' },
    contact: { en: 'Contact details of the site', 'zh-cn': '网站联系方式', 'zh-tw': '網站聯繫方式' },
    'related-links': { en: 'Links to other pages', 'zh-cn': '相关链接，不是正文', 'zh-tw': '相關連結，不是正文' },
    'page-number': { en: 'Page number of a print', 'zh-cn': '印刷页码，不是正文', 'zh-tw': '印刷頁碼，不是正文' },
    'running-head': { en: 'Running head of a print', 'zh-cn': '印刷页眉，不是正文', 'zh-tw': '印刷頁眉，不是正文' },
    metadata: { en: 'Fields of the web page', 'zh-cn': '网页的来源、时间等字段', 'zh-tw': '網頁的來源、時間等欄位' },
    jump: {
      en: 'The newspaper goes on on another page',
      'zh-cn': '报纸转版提示，其余内容在另一版',
      'zh-tw': '報紙轉版提示，其餘內容在另一版',
    },
    dateline: {
      en: 'Dateline added by the republishing site',
      'zh-cn': '转载网站加的电头',
      'zh-tw': '轉載網站加的電頭',
    },
    mixed: {
      en: 'Matter of the web page, {count} lines',
      'zh-cn': '网页附带内容 {count} 行',
      'zh-tw': '網頁附帶內容 {count} 行',
    },
    remove: { en: 'Remove these lines', 'zh-cn': '删除整块', 'zh-tw': '刪除整塊' },
    removeDateline: { en: 'Remove the dateline', 'zh-cn': '删除电头', 'zh-tw': '刪除電頭' },
  },
  // A block that goes as a whole takes its glosses and masks along.
  owns: ['gloss', 'mojibake', 'mask'],
  isUnnecessary: true,
  *check(report) {
    for (const { first, last, kinds, count } of runsOf(report.blocks)) {
      const at = span(report.blocks[first]!.start, endOf(report.blocks[last]!));
      const [kind] = kinds;
      const what = kinds.size === 1 && kind ? { message: kind } : { message: 'mixed' as const, data: { count } };
      yield { span: at, ...what, fixes: [removal('remove', withLineEnd(report, at))] };
    }
    for (const { span: at, isJump } of report.cuts) {
      if (isJump) yield { span: at, message: 'jump', fixes: [removal('remove', withLineEnd(report, at))] };
    }
    for (const block of report.blocks) if (!block.furniture) yield* inLine(block);
  },
});

/** What the page put into a line of the document. */
function* inLine({ start, paragraph: { text } }: Block) {
  const dateline = DATELINE.exec(text);
  if (dateline) {
    const at = span(start, start + dateline[0].length);
    yield { span: at, message: 'dateline' as const, fixes: [removal('removeDateline', at)] };
  }
  if (!')）】]'.includes(text.at(-1)!)) return;
  const button = BUTTON.exec(text.slice(-LONGEST_BUTTON));
  if (!button) return;
  const at = span(start + text.length - button[0].length, start + text.length);
  yield { span: at, message: 'site-chrome' as const, fixes: [removal('remove', at)] };
}

const removal = <M extends string>(title: M, at: Span) => ({
  title: { message: title },
  kind: 'suggestion' as const,
  edits: [{ span: at, text: '' }],
});

/** 附件1：任务分工表（点击下载）, at the end of its line. */
const BUTTON =
  /[（(【[]\s*(?:[点點][击擊](?:此处|此處|这里|這裡)?(?:下载|下載|查看|打开|打開|预览|預覽|阅读|閱讀|进入|進入|观看|觀看)|(?:附件)?(?:下载|下載))[^（）()【】[\]]{0,6}[）)】\]]$/;
const LONGEST_BUTTON = 24;

/** Time zone, lunar date and weekday in front of the news: no agency writes them. */
const DATELINE =
  /^[\s\u3000]*北京[时時][间間]\d{4}年\d{1,2}月\d{1,2}日(?:[（(][^（）()]{1,24}[）)])?[，,]?(?:[星周週]期?[一二三四五六日天])?(?:[讯訊]|消息)[:：]/;

interface BlockRun {
  readonly first: number;
  readonly last: number;
  readonly kinds: ReadonlySet<Furniture>;
  readonly count: number;
}

/** Neighbours make one block of matter; empty table cells between them do not part it. */
function* runsOf(blocks: readonly Block[]): Generator<BlockRun> {
  for (let i = 0; i < blocks.length; i++) {
    if (!blocks[i]!.furniture) continue;
    const first = i;
    let last = i;
    let count = 0;
    const kinds = new Set<Furniture>();
    for (; i < blocks.length && (blocks[i]!.furniture ?? blocks[i]!.role === 'table'); i++) {
      const { furniture } = blocks[i]!;
      if (!furniture) continue;
      kinds.add(furniture);
      last = i;
      count++;
    }
    yield { first, last, kinds, count };
  }
}

const endOf = ({ start, paragraph }: Block): number => start + paragraph.text.length;

const withLineEnd = ({ source }: Report, at: Span): Span =>
  span(at.start, at.end + /^(?:\r\n|\n|\r)?/.exec(source.slice(at.end, at.end + 2))![0].length);
