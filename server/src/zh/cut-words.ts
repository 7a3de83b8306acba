/**
 * What a site says where it withholds the rest of a text. A unit is a line by itself, or what stands in brackets or
 * behind an ellipsis or a dash; all patterns are for Simplified, so it is folded first.
 */

/** That only a part is shown. */
const PART =
  /未完待续|未完(?!成|全|善|工|结|毕)|(?:试读|试看|试阅|预览|试听|节选)|[仅只](?:能|可)?(?:显示|展示|提供|公开|能看|可看|供预览|看到)|(?:部分|其余|剩余|以下|后续|此处|中间|下文|后文|更多)[^。；]{0,6}(?:隐藏|折叠|省略|略去|屏蔽|锁定)|(?:隐藏|折叠|省略|屏蔽|锁定)(?:的|若干|部分)?(?:内容|部分|正文|文字)|(?:内容|正文|部分)(?:已被?|被|设定了|设置了)(?:隐藏|折叠|省略|锁定)|(?:付费|会员)(?:专享|内容|文章|可见)|[仅只](?:限|对|供)\S{0,4}会员/;
/** What is withheld. */
const REST =
  /剩余|剩下|余下|其余|还有|还剩|尚余|尚有|未读|未显示|未展示|后续|后文|后面|以下内容|以下部分|下文|更多内容|更多精彩|阅读更多|全部内容|所有内容|完整(?=版|内容|全文|文档|文章|正文|阅读|查看|显示|\P{Letter}*$)|全文|全篇|全本|原文|原件|原稿|整篇|隐藏|待续/u;
/** As much of it as is not shown. */
const LEFT_OVER = /剩余|剩下|余下|其余|未读|未显示|以下内容|后续内容|隐藏/;
/** What has to be done for it. */
const TERMS =
  /登[录陆入]|注册|扫码|扫描|扫一扫|支付|缴费|付款|升级|订阅|关注|激活|客户端|APP|权限|密码|验证码|转发|分享后|回复/i;
const PRICE = /[￥¥]\s*\d|付费|购买|充值|开通|解锁|会员|VIP|年费|积分|下载[币券]|[金阅]币|\d\s*元/i;
const READ = /看到|加载|查看|阅读|浏览|观看|阅览|查阅|展开|可见|获取|获得|下载|看全|读全|继续|显示|免费看/;
/** Goods and sums have a rest as well. */
const OF_TEXT = /看到|完整版|查看|阅读|浏览|观看|阅览|查阅|展开|可见|未读|内容|正文|全文|文档|字|页/;
const NUMBER = '(\\d[\\d,]{0,8}(?:\\.\\d+)?)';
/** A measure of text; 5% of a sum of money is none. */
const AMOUNT = new RegExp(`${NUMBER}\\s*(?:余|多)?\\s*[万千]?\\s*(?:字|个字|页|[%％])`);

/** Whole phrases: half of 尚未完成 or of 会员 is no mark. */
const PHRASE = new RegExp(
  [
    `未完[,，、;；\\s]{0,2}全文(?:共|约)\\s*${NUMBER}\\s*字`,
    `(?:省略|略去|隐藏)(?:了)?\\s*(?:约)?\\s*${NUMBER}\\s*[万千]?字`,
    `(?:当前|目前)?仅显示\\s*${NUMBER}\\s*字`,
    '正式会员可',
    `(?:剩余|余下|还有|还剩)\\s*(?:约)?\\s*${NUMBER}\\s*(?:[%％]|页|[万千]?字)\\s*(?:的)?(?:未读|未看|未显示|内容|正文|全文)`,
    '(?:登[录陆入]|注册|付费|购买|订阅|充值|(?:开通|成为)(?:会员|VIP))(?:会员)?(?:后(?:即可|才可|方可|可|才能|继续)?|即可|可)(?:查看|阅读|浏览|下载)(?:完整|全部|全文|剩余)',
    '点击(?:查看|阅读|展开)(?:剩余|余下|全文)',
    '(?:试读|预览|试看|试阅)已?(?:到此)?(?:结束|完毕|为止)',
    '【(?:未完待续|本文未完)】',
  ].join('|'),
  'g',
);

/** The phrases that are a mark wherever they stand, in folded text. */
export const cutPhrases = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(PHRASE);

/** Somewhere else the text is there for everybody. */
const ELSEWHERE =
  /(?:市民|群众|公众|居民|村民|职工|企业|考生|家长|申请人)[^。，]{0,6}(?:可|应|需|能|登录|通过)|政府|官网|门户|网站[（(]|(?:局|委|办|厅|署|部|会|院)网站|年鉴|公报|见附件|详见/;
const ONLY_UNFINISHED = /^\P{Letter}*(?:未完|未完待续|本文未完|全文未完|文章未完|待续|下期待续|试读|预览)\P{Letter}*$/u;
const ENDS_HERE = /(?:试读|试看|试阅|预览)[^。，,]{0,8}(?:结束|完毕|到此|为止|已完)/;
/** 展开全文, 查看剩余内容: a button. */
const BUTTON =
  /^\P{Letter}*(?:点击)?(?:此处|这里)?(?:下拉|继续)?(?:免费)?(?:展开|查看|阅读|显示|打开|解锁|购买)(?:阅读|查看|本文|文章)?(?:全文|全部(?=内容|正文|文章)|完整|剩余|余下|其余|隐藏|后续|未读)(?:版|全文|内容|部分|正文|文章|文档|的内容)?\P{Letter}*$/u;
const SHOWN_PART =
  /(?:本页|此页|当前|目前|页面|这里|以上|上文)?[仅只](?:显示|展示|提供|列出)?[^。；]{0,6}(?:部分|前\d|节选|摘要|片段)[^。；]{0,10}(?:内容|正文|字|页|预览)|以上(?:内容)?(?:为|是)?[^。；]{0,4}(?:预览|试读|节选)/;

/** 还有3200字未显示. */
const LEFT_UNREAD = new RegExp(`${NUMBER}\\s*[万千]?(?:字|页|[%％])[^，。；]{0,3}未(?:显示|展示|读|看)`);
/** 余下全文见…, 剩余内容. */
const BEGINS_WITH_REST = /^\P{Letter}*(?:余下|剩余)(?:全文|正文|内容|部分)(?:见|请|需|在|[，,]|\P{Letter}*$)/u;
/** Nobody is the subject: 请扫码…, 登录后…, 如需完整版…. */
const BEGINS_AS_ADVICE =
  /^\P{Letter}*(?:请|如需|想要?|需要?|更多)?(?:扫|登|关注|下载|打开|点击|长按|微信|注册|付费|购买|开通|订阅|支付|回复|转发|加入|加载|完整|全文|该|此|本)/u;

export interface UnitPlace {
  /** Dots, stars or dashes set it apart from the text. */
  readonly isFramed: boolean;
  /** It is a line by itself. */
  readonly isLine: boolean;
}

/** Whether a unit by itself says that text is withheld. */
export function saysWithheld(unit: string, { isFramed, isLine }: UnitPlace): boolean {
  if (ONLY_UNFINISHED.test(unit) || ENDS_HERE.test(unit) || BUTTON.test(unit)) return true;
  if (ELSEWHERE.test(unit)) return false;
  const [isPart, hasRest, isRead] = [PART.test(unit), REST.test(unit), READ.test(unit)];
  const hasAmount = AMOUNT.test(unit);
  const hasPrice = PRICE.test(unit);
  const hasTerms = hasPrice || TERMS.test(unit);
  if (isFramed && hasPrice && (isPart || OF_TEXT.test(unit))) return true;
  if (BEGINS_WITH_REST.test(unit) && !ASIDE.test(unit)) return true;
  if (!OF_TEXT.test(unit)) return false;
  if (SHOWN_PART.test(unit) && (isFramed || hasRest || hasTerms)) return true;
  if (isPart && (hasAmount || hasPrice || ((hasTerms || hasRest) && isRead) || (isFramed && isRead))) return true;
  if (hasRest && hasAmount && (hasTerms || (isRead && isFramed) || LEFT_UNREAD.test(unit))) return true;
  if (isLine && isRead && BEGINS_AS_ADVICE.test(unit) && (hasPrice || (hasRest && hasTerms) || AFTER_TERMS.test(unit)))
    return true;
  return hasRest && isRead && (hasPrice || (hasTerms && (isFramed || LEFT_OVER.test(unit))));
}

/** 下载后可阅读全文, 登录后阅读更多. */
const AFTER_TERMS =
  /(?:登录|注册|下载|支付|扫码|回复)后(?:即|才)?(?:可|能)?(?:可)?(?:阅读|查看|看到|浏览|可见)(?:全文|完整|更多|剩余|原文)/;
/** 其余内容略 speaks of a text, not of this one. */
const ASIDE = /略\P{Letter}*$/u;

/** Whether a stretch of text has to do with it at all. */
export const mayTellOfRest = (text: string): boolean =>
  [PART, REST, TERMS, PRICE, READ, AMOUNT].some((words) => words.test(text));

/** How much of the text is there and how much is not, by a mark's own words. */
export interface CutAmounts {
  /** Characters left out here (省略530字). */
  readonly omitted?: number;
  /** Characters of the whole text (全文共4200字). */
  readonly declared?: number;
  /** Characters shown (当前仅显示1300字). */
  readonly shown?: number;
  /** Pages of the whole text, and those shown. */
  readonly declaredPages?: number;
  readonly shownPages?: number;
  /** Of 100, how much is withheld (剩余62%). */
  readonly withheldPercent?: number;
}

const LEFT = '(?:剩余|剩下|余下|还有|还剩|尚余|省略|略去|隐藏|折叠)[^\\d。；]{0,6}?';
const SHOWN = '(?:显示|展示|试读|预览|已读|可读|可看|试看|提供)[^\\d。；]{0,4}?';
const WHOLE = '(?:全文|全篇|原文|文档|文章|正文|本文|共|约|共计|总计)[^\\d。；]{0,4}?';
const READINGS: Readonly<Record<keyof CutAmounts, RegExp>> = {
  omitted: new RegExp(
    `${LEFT}${NUMBER}\\s*([万千]?)\\s*(?:余|多)?字|${NUMBER}\\s*([万千]?)字[^。；，]{0,4}(?:未读|未显示|被隐藏)`,
  ),
  shown: new RegExp(`${SHOWN}${NUMBER}\\s*([万千]?)\\s*字`),
  declared: new RegExp(`${WHOLE}${NUMBER}\\s*([万千]?)\\s*(?:余|多)?字`),
  declaredPages: new RegExp(`${WHOLE}${NUMBER}()\\s*页`),
  shownPages: new RegExp(`${SHOWN}${NUMBER}()\\s*页`),
  withheldPercent: new RegExp(`${LEFT}${NUMBER}()\\s*[%％]`),
};
const SHOWN_PERCENT = new RegExp(`${SHOWN}${NUMBER}\\s*[%％]`);
const LEFT_PAGES = new RegExp(`${LEFT}${NUMBER}\\s*页`);
const TIMES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000 };

export function cutAmounts(mark: string): CutAmounts {
  const out: Partial<Record<keyof CutAmounts, number>> = {};
  for (const [name, pattern] of Object.entries(READINGS) as [keyof CutAmounts, RegExp][]) {
    const found = pattern.exec(mark);
    const digits = found?.[1] ?? found?.[3];
    if (digits === undefined) continue;
    out[name] = Math.round(Number(digits.replaceAll(',', '')) * (TIMES[found![2] ?? found![4] ?? ''] ?? 1));
  }
  const left = LEFT_PAGES.exec(mark)?.[1];
  if (out.shownPages === undefined && out.declaredPages !== undefined && left !== undefined)
    out.shownPages = out.declaredPages - Number(left);
  // 隐藏约1800字 is no length of the whole.
  if (out.declared !== undefined && (out.declared === out.omitted || out.declared === out.shown)) delete out.declared;
  const shown = SHOWN_PERCENT.exec(mark)?.[1];
  if (out.withheldPercent === undefined && shown !== undefined) out.withheldPercent = 100 - Number(shown);
  return out;
}
