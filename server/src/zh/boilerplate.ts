import { fold } from './hole-fold';
import { startsWithLabel } from './labels';
import { HOME_WORDS, isListTitle, LONE_WORDS, LONE_WORDS_AT_EDGE, NOTICE_WORDS, PART_WORDS } from './page-words';
import { bareWords, isHome, readRow, type PageRow } from './page-rows';
import { speaksToVisitor, statesTerms } from './page-speech';

export type BoilerplateKind =
  | 'breadcrumb'
  | 'site-chrome'
  | 'credits'
  | 'disclaimer'
  | 'copyright'
  | 'contact'
  | 'related-links'
  | 'page-number'
  | 'running-head';

/** What piece of a page a line looks like. */
export interface PageMatter {
  readonly kind: BoilerplateKind | 'metadata';
  /**
   * `sure` wherever it stands; `edge` above the first paragraph of the text or below its last, `above` and `below` only there,
   * `beside` at either edge between other furniture.
   */
  readonly where: 'sure' | 'edge' | 'above' | 'below' | 'beside';
}

/** Nothing of the site's furniture is longer, but for rows of fields and legal notices. */
const LONGEST_CHROME = 80;
const LONGEST_ROW = 160;
const LONGEST_NOTICE = 800;

/** What a line is of the page wherever it stands, by its own words; undefined for anything that may be the document's. */
export function pageMatter(line: string): PageMatter['kind'] | undefined {
  if (line.length > LONGEST_NOTICE) return undefined;
  const text = fold(withoutBorders(line));
  if (text === '') return undefined;
  const kind = text.length <= LONGEST_ROW && !isNumbered(text) ? lineKind(text) : undefined;
  if (kind) return kind;
  if (LEGAL_WORD.test(text) && DISCLAIMER.test(text)) return 'disclaimer';
  return statesTerms(text) ? 'site-chrome' : undefined;
}

/** The same for a line of which it is known that it stands above the text or below it. */
export function edgeMatter(line: string): PageMatter | undefined {
  const kind = pageMatter(line);
  if (kind) return { kind, where: 'sure' };
  if (line.length > LONGEST_NOTICE) return undefined;
  const text = fold(withoutBorders(line));
  return SPEAKER.test(text) ? undefined : atEdge(text);
}

/** 一、 （二） 3.: a third of the lines of a report, and none of a page's but in its notices. */
const isNumbered = (text: string): boolean => !text.startsWith('—') && startsWithLabel(text);

function lineKind(text: string): PageMatter['kind'] | undefined {
  if (text.length <= LONGEST_CHROME) {
    const kind = shortKind(text);
    if (kind) return kind;
  }
  if (COPYRIGHT.test(text)) return 'copyright';
  if (CONTACT.test(text)) return 'contact';
  if (SPEAKER.test(text)) return undefined;
  if (/[:：｜|]/.test(text) && CREDITS.test(text) && !QUESTION.test(text)) return 'credits';
  if (STAMP.test(text)) return 'metadata';
  const row = rowOf(text);
  return row && isSureRow(row) ? rowKind(row) : undefined;
}

const rowOf = (text: string): PageRow | undefined =>
  SENTENCE.test(text) || !(BETWEEN_PIECES.test(text) || text.length <= LONGEST_WORD)
    ? undefined
    : readRow(text.replace(BRACKETED, '$1'));

const rowKind = ({ hasFields }: PageRow): PageMatter['kind'] => (hasFields ? 'metadata' : 'site-chrome');

/** What a cell holds, without the borders around it. */
function withoutBorders(line: string): string {
  const text = line.trim();
  return /^[|｜]|[|｜]$/.test(text) ? line.replace(/^[\s|｜]+|[\s|｜]{1,20}$/g, '').trim() : text;
}

const SENTENCE = /[。！？；]/;
/** Nearly no line of a document has any of them. */
const BETWEEN_PIECES = /[|｜│┃丨·•‧・◆●■★※>＞»›→\t【】[\]〔〕［］:：\u3000]|[^ ] |\d(?:次|人|篇|条)/;
const LONGEST_WORD = 12;
const BRACKETED = /^[（(]([^（()）]*)[)）]$/;

const PLACE = /^(?:您?(?:当前|现在|所在|目前)?的?(?:所在)?位置\s*[:：]|正文$)/;
const HOME_AND_ON = /^([^\s>＞»›→\-—/／|·]{2,10})\s*(?:[>＞»›→]|[\-—/／|·]|$)/;
const TRAIL = /^[^。，>＞»›]{1,24}(?:\s*(?:>{1,3}|＞{1,3}|»|›)\s*[^。，>＞»›]{1,24}){2,7}\s*[>＞»›]?$/;
const TRAIL_TO_TEXT = /^[^。，>＞»›]{1,24}\s*[>＞»›]\s*(?:正文|详情|列表|阅读|内容)$/;

/** — 3 —, 第3页 共10页, Page 3 of 10: the number of a printed page. */
const PAGE_NUMBER =
  /^(?:[—–－\-─━]{1,3}\s*\d{1,4}\s*[—–－\-─━]{1,3}|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s+[/／]\s+\d{1,4}|(?:Page|P\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[·•]\s*\d{1,3}\s*[·•])$/i;

const NEWSPAPER =
  /^(?:第?\s*[A-Z]?[\d〇零一二三四五六七八九十]{1,3}\s*版\s*[:：]\s*\S{1,12}|第\s*[A-Z]\d{1,3}\s*版|版次\s*[:：].{0,12}|本版(?:新闻|文章|标题|导读|目录))$/;

const NEIGHBOUR_PAGE = /^[[【（(]?[上下前后]一[篇条则页章个]\s*[:：]/;

/** 推荐文章：某某总结, in the text; a book that one should read is none. */
const OTHER_PAGE =
  /^[【[]?(?:相关|推荐|延伸|热门|更多)(?:阅读|链接|新闻|文章|文档|范文|报道)[\]】]?\s*[:：][^。；《]{4,60}$/;
/** 【某某总结】相关文章：. */
const LIST_OF_TITLE = /^[【《「][^】》」]{4,40}[】》」]的?(?:相关|推荐|更多)(?:文章|范文|阅读|内容|资料|推荐)[:：]?$/;

const CREDIT_ROLE =
  '(?:(?:责任|文字|视频|图文|美术|微信|值班|执行|网络|见习|新媒体|本期|特约|主)?编[辑审]|(?:值班|执行)?(?:主编|副主编|编委|总编辑?)|责[编校]|校对|(?:一|二|三|四|初|复|终)[审校]|(?:审核|核稿|签发|审核人|发布人|值班主任|总监制|监制|撰稿|供稿人?|投稿|撰文|摄影|图片(?:来源)?|图源|素材来源|视频来源|图文|文图|文\\s*[/／、]\\s*图|通[讯]员|排版|美编)|(?:全媒体|本报|本网|见习|首席|实习)?记者|[转轉](?:自|载自)|文字)';
const CREDITS = new RegExp(`^[[【（(]?\\s*${CREDIT_ROLE}(?:[及和、]${CREDIT_ROLE})?\\s*[:：｜|]\\s*[^。]{0,60}[。]?$`);
/** 记者：请问…？ at a press conference. */
const QUESTION = /[？?！!]|^\S{0,4}记者\s*[:：][^，:：]{0,16}，(?![^，。]{1,8}[:：])/;
/** 发布人：市水利局局长　某某, who speaks there. */
const SPEAKER = /^发布人\s*[:：].*(?:书记|主任|[局厅部处科院所会]长|发言人)/;
/** 文/某某 图/某某. */
const SLASHED_CREDITS =
  /^[【（(]?(?:(?:文字?|图片?|编辑|责编|校对|来源|作者|摄影|供图|供稿|记者|通讯员|制图|设计|视频|审核|监制)\s*[/／丨|]\s*[\p{Script=Han}·]{2,16}[\s\u3000]*){1,6}[】）)]?$/u;
const BYLINE =
  /^[（(]?(?:[^，。；：\s]{0,12}(?:记者|通讯员))[\s\u3000]+(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[\s\u3000、/]+(?:\p{Script=Han}{1,4}|通讯员|文|摄|报道|整理)){0,8}[)）]?$/u;

const DISCLAIMER =
  /^[[【（(]?(?:免责|版权|特别|郑重|网站|平台|作者)(?:声明|申明|条款|说明)[\]】）)]?\s*[:：]?|凡本(?:网|站|报|公众号)(?:注明|未注明)|并?不代表本(?:网|站|报|平台|公众号)|(?:作品|文章|图片|本文)?(?:版权|著作权)(?:事宜|问题)[^。]{0,20}(?:联系|联繫|告知)|(?:涉及|若|如)[^。]{0,16}(?:版权|著作权|侵权|侵犯)[^。]{0,40}(?:联系|联繫|删除|告知)|转载(?:请|时请|须|务必)?(?:注明|保留)|未?经[^。]{0,14}(?:授权|许可|同意)[^。]{0,6}(?:不得|禁止|严禁|请勿)[^。]{0,8}(?:转载|镜像|摘编|复制)|本(?:网|站)(?:转载|原创|部分内容|所有内容|所有文章|不承担|一律不|文稿|资源|资料)|本(?:页面|文)[^。]{0,6}(?:内容|信息)[^。]{0,30}(?:本(?:网|站)|网友|外部引用)|本(?:文|文档|资料|作品)[^。]{0,6}由(?:用户|网友|会员)|(?:内容|文稿|资料|文章)仅供(?:学习|参考|个人)[^。]{0,12}(?:参考|交流|使用|用途|商业|转载)|(?:用户|网友)(?:自行)?上传[^。]{0,20}(?:分享|负责|删除)|(?:搜狐|澎湃|网易|百家|头条|企鹅|大鱼|凤凰)号(?:系|作者|平台)|自媒体平台(?:用户)?上传|(?:平台|本站|本网|号)[^。]{0,8}仅提供信息存储|仅代表(?:该|其)?作者(?:本人|个人|或机构){0,2}(?:的?)(?:观点|立场)|文档付费后|对留言(?:系统|内容|板)|由AI(?:自动)?生成[，,]?(?:仅供参考|请)/;

/** Most paragraphs have none of these, and looking for one is ten times quicker than looking for a notice. */
const LEGAL_WORD =
  /本[网站页文报平公资作]|[声申]明|条款|转载|版权|著作权|授权|侵权|侵犯|仅供|上传|观点|存储|付费后|留言/;

const COPYRIGHT =
  /版权所有(?![者人权])|copyright|©\s*(?:\d{4}|[\p{Script=Han}A-Z])|ICP\s*[备证]|公网安备|网站标识码|技术支持\s*[:：]|^(?:网站)?(?:主办|承办)(?:单位)?\s*[:：][^。]{2,40}(?:网站|备案|维护)/iu;

const CONTACT =
  /^联系方式\s*[:：].*(?:邮[件箱]|QQ|@)|^(?:新闻热线|客服|商务合作|广告合作|报料|爆料)(?:邮箱|电话|热线|QQ|微信)?\s*[:：]|^[^。，]{0,4}(?:客服|加)(?:微信|QQ|邮箱)\s*[:：]|QQ群?\s*[:：]\s*\d{5}/;

/** 3 上一篇: the arrows of a symbol font are copied as figures. */
const ARROW_FIGURE = /^\d\s+|\s+\d$/;

function shortKind(text: string): BoilerplateKind | undefined {
  if (isTrail(text)) return 'breadcrumb';
  if (PAGE_NUMBER.test(text)) return 'page-number';
  const words = bareWords(withoutBrackets(text));
  if (
    NEIGHBOUR_PAGE.test(text) ||
    OTHER_PAGE.test(text) ||
    LIST_OF_TITLE.test(text) ||
    isListTitle(words, { loosely: false })
  )
    return 'related-links';
  if (
    speaksToVisitor(text, words) ||
    NEWSPAPER.test(text) ||
    LONE_WORDS.has(words.replace(ARROW_FIGURE, '')) ||
    isFramed(text, words)
  )
    return 'site-chrome';
  const isByline =
    /[者员/／丨]/.test(text) &&
    (REPORTED_FROM.test(text) || BYLINE.test(text.replace(/^[□■●◎○◆\s]+/, '')) || SLASHED_CREDITS.test(text));
  return isByline ? 'credits' : undefined;
}

function withoutBrackets(text: string): string {
  const start = OPENING.includes(text[0]!) ? 1 : 0;
  return CLOSING.includes(text.at(-1)!) ? text.slice(start, -1) : start === 0 ? text : text.slice(start);
}
const OPENING = '[【（(〔';
const CLOSING = ']】）)〕';

function isTrail(text: string): boolean {
  if (PLACE.test(text)) return true;
  const first = HOME_AND_ON.exec(text);
  if (first && (HOME_WORDS.has(first[1]!) || (isHome(first[1]!) && /[>＞»›→]$/.test(first[0])))) return true;
  return /[>＞»›]/.test(text) && (TRAIL.test(text) || TRAIL_TO_TEXT.test(text));
}

/** —— 温馨提示 ——: a label in a frame is none of the document's headings. */
const isFramed = (text: string, words: string): boolean =>
  NOTICE_WORDS.has(words) && /^[—\-=*＊~～【★☆]{1,40}\s*\S+\s*[—\-=*＊~～】★☆]{1,40}$/.test(text);

/** 记者王小明／桃园报导. */
const REPORTED_FROM =
  /^[〔（(【]?\S{0,8}记者[\p{Script=Han}、]{2,12}\s*[／/]\s*\p{Script=Han}{2,10}(?:报[导道]|电)[〕）)】]?$/u;

/** 时间 and 日期 belong to a meeting's record as well, but there nobody writes them as a database does. */
const STAMP =
  /^(?:(?:时间|日期)\s*[:：]\s*)?(?:\d{4}-\d{1,2}-\d{1,2}(?:[T\s]+\d{1,2}:\d{2}(?::\d{2})?)?|\d{4}[/. ]\d{1,2}[/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?\s+\d{4}[/-]\d{1,2}[/-]\d{1,2})(?:[\s\u3000]+[^。]{0,60})?$/;

/** All of it is a page's, or most of a long row. */
const isSureRow = ({ pieces, known, strong, beginsWithField }: PageRow): boolean =>
  beginsWithField ||
  (strong > 0 && known === 1 && (pieces.length > 1 || pieces[0] === 'count')) ||
  (strong >= 2 && known >= MOST && pieces.length > 2);

const MOST = 0.6;
const SOME = 0.3;

/** 范文库 → 报告, 文稿 · 讲话 · 心得: a way through a site, or the row of its sections. */
const ARROWS = /^[^。，→]{1,16}(?:\s*(?:→|->)\s*[^。，→]{1,16}){1,6}$/;
/** 某某新闻网 / 要闻 / 政治. */
const OF_MEDIA =
  /^\S{1,8}(?:网|报|云|社|台)\s*[/／>＞]\s*\p{Script=Han}{2,8}(?:\s*[/／>＞]\s*\p{Script=Han}{2,8}){0,3}$/u;
const DASHES = /^\p{Script=Han}{2,12}(?:\s+[-–]\s+[^。，\d\s]{2,16}){2,6}$/u;
const DOTS = /^[^。，·•]{1,24}(?:\s*[·•]\s*[^。，·•]{1,12}){2,12}$/;
const BARS = /^[^。，|｜]{1,16}(?:\s*[|｜]\s*[^。，|｜]{1,16}){2,20}$/;
/** 某某日报　2024年11月07日　星期四. */
const MASTHEAD = /^\S{2,16}(?:报|网|台|社|新闻网|电子版|数字报)[\s\u3000]+\d{4}[-年./]\d{1,2}[-月./]\d{1,2}/;
/** 2024年3月5日　星期二　第12345期, A01 要闻: above the text of a newspaper. */
const ISSUE =
  /^\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]+星期[一二三四五六日](?:[\s\u3000]+第\d{1,6}期)?$|^[A-Z]?\d{2}[\s\u3000]+\S{2,6}$|^\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2}(?::\d{2})?$|国内统一刊号|^第[一二三四五六七八九十\d]{1,3}版$/;
const DOWNLOAD =
  /^(?:本文档?|文档|全文|附件|资料|文件|档案|原文|免费|立即|马上|点击|VIP|会员|付费|高速|Word|PDF|DOC|TXT|手机|APP|软件|客户端){1,4}版?(?:下载|下载地址|下载链接|阅读)$/i;
/** 关于某某的通知_某某市政府网: the title of the page's window. */
const WINDOW_TITLE =
  /^[^。]{6,60}\s*(?:[_|｜]|[-—–]{1,2})\s*[^，。_|｜—–-]{2,20}(?:网|网站|门户网|日报|在线|文库|之家)$/;
const FILE =
  /^(?!附件)[^。；]{2,60}\.(?:pdf|docx?|xlsx?|wps|rar|zip|ofd|pptx?|jpe?g|png|et)(?:\s*[（(][^（）()]{0,20}[)）])?$/i;
/** 原创 某某发布 2024-06-03 18:20, 老王 上传于 2024-01-05: a stamp among names. */
const TIMED =
  /^[^，。；：:]{2,40}[\s\u3000]\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+(?:发表于)?\S{2,4})?$/;
const ADDRESS = /^(?:https?:\/\/|www\.)[\x21-\x7e]+$/i;
/** Above a paper its author put them, below a text the page. */
const KEYWORDS = /^关键[词字]\s*[:：][^、，；。]*$/;
/** #防汛 #桃园. */
const HASHTAGS = /^(?:#[^\s#，。]{1,16}[\s\u3000]{0,4}){2,12}$/;
/** 100001桃园市中山路1号. */
const POSTAL = /^\d{3,6}\s*\p{Script=Han}{2,4}[省县市].{2,30}号/u;
const END = /^[-—·*=\s]*(?:END|The End|THE END)[-—·*=\s]*$/;
const LIST_WITH_FIRST = /^([^\s:：]{2,12})\s*[:：]/;
/** 政策解读：…, 一图读懂：…: pages that explain the document. */
const EXPLAINED = /^(?:政策|文件|图文|视频|专家|媒体)?(?:解读|图解)$|^一图读懂$|^一张图看懂$/;
const SITE_WORD = /本[网站平]|本平台|侵权|转载|版权|免责|备案|隐私|下载|扫码|二维码|上传/;

/** 即时　政治　社会　生活: a menu of sections. */
const FEWEST_SECTIONS = 4;

/** What is furniture only at the edge of the document. */
function atEdge(text: string): PageMatter | undefined {
  const at = (kind: PageMatter['kind'], where: PageMatter['where'] = 'edge'): PageMatter => ({ kind, where });
  const row = text.length <= LONGEST_ROW ? rowOf(text) : undefined;
  if (text.length <= LONGEST_CHROME) {
    const title = LIST_WITH_FIRST.exec(text)?.[1];
    if (title !== undefined && (isListTitle(title, { loosely: true }) || EXPLAINED.test(title)))
      return at('related-links');
    const words = bareWords(withoutBrackets(text));
    if (LONE_WORDS_AT_EDGE.has(words) || DOWNLOAD.test(words)) return at('site-chrome');
    if (isListTitle(words, { loosely: true })) return at('related-links');
    if (PART_WORDS.has(words)) return at('site-chrome');
    if (MASTHEAD.test(text) || ISSUE.test(text) || TIMED.test(text)) return at('metadata', 'above');
    if (ADDRESS.test(text)) return at('site-chrome', 'above');
    if (row && row.pieces.length >= FEWEST_SECTIONS && row.pieces.every((kind) => kind === 'section'))
      return at('site-chrome', 'above');
    if (row && row.strong > 0 && row.known >= SOME && row.pieces.length > 1) return at(rowKind(row));
    if (ARROWS.test(text) || DASHES.test(text) || OF_MEDIA.test(text) || WINDOW_TITLE.test(text))
      return at('breadcrumb', 'above');
    if (FILE.test(text) && !isNumbered(text)) return at('site-chrome');
    if (KEYWORDS.test(text)) return at('metadata', 'below');
    if (HASHTAGS.test(text)) return at('metadata');
    if (POSTAL.test(text)) return at('contact', 'beside');
    if (END.test(text)) return at('site-chrome');
  }
  if (row && row.strong > 0 && row.known >= SOME && row.pieces.length > 1) return at(rowKind(row));
  if (text.length <= LONGEST_ROW && (DOTS.test(text) || BARS.test(text))) return at('site-chrome', 'beside');
  if (row && row.known === 1 && row.pieces.some((kind) => kind !== 'pair')) return at('metadata', 'beside');
  return SITE_WORD.test(text) ? at('disclaimer', 'beside') : undefined;
}

/** Pieces that page furniture leaves between its lines: `大`, `】`, `×`; foreign matter only where furniture stands around. */
export const isFurniturePiece = (line: string): boolean =>
  /^[大中小特】[\]×|｜>＞»›·/)）\s]+$/.test(line) && line.trim() !== '';

/** Nothing but cell borders. */
export const isTableResidue = (line: string): boolean => /^[\s\u3000]*[|｜│┃][\s\u3000|｜│┃]*$/.test(line);
