export { isCutMark } from './cuts';

export type BoilerplateKind =
  'breadcrumb' | 'site-chrome' | 'credits' | 'disclaimer' | 'copyright' | 'contact' | 'related-links';

/** What a cell holds, without the borders around it. */
function withoutBorders(line: string): string {
  const text = line.trim();
  return /^[|｜]|[|｜]$/.test(text) ? line.replace(/^[\s|｜]+|[\s|｜]{1,20}$/g, '').trim() : text;
}

/** Nothing of the site's furniture is longer, but for legal notices. */
const LONGEST_CHROME = 80;
const LONGEST_NOTICE = 800;

const BREADCRUMB =
  /^(?:您?(?:当前|當前|现在|現在|所在|目前)?的?(?:所在)?位置\s*[:：]|正文$|(?:网站|網站)?(?:首页|首頁)(?:\s*[>＞»›\-—/|]|$))/;
const TRAIL = /^[^。，>＞»›]{1,24}(?:\s*[>＞»›]\s*[^。，>＞»›]{1,24}){2,7}\s*[>＞»›]?$/;
const TRAIL_TO_TEXT = /^[^。，>＞»›]{1,24}\s*[>＞»›]\s*(?:正文|详情|詳情|列表|阅读|內容|内容)$/;

/** Buttons and links that are a line by themselves or in a row of their kind. */
const BUTTONS =
  /(?:网站|網站)?(?:首页|首頁)|返回(?:顶部|頂部|首页|首頁|列表|上页|上頁)?|(?:设为|設為)(?:首页|首頁)|加入收藏|(?:我要)?收藏(?:本页|本頁)?|(?:我要)?打印(?:本页|本頁|此页|此頁)?|列印(?:本頁)?|(?:关闭|關閉)(?:窗口|視窗|本页|本頁)?|下载|下載|全屏|还原|還原|(?:字号|字號|字体|字體)(?:大小)?|加大|增大|放大|减小|減小|(?:缩小|縮小)|默认|默認|超大|(?:一键)?分享(?:到|至)?|微信(?:好友)?|微博|朋友圈|新浪微博|腾讯微博|QQ空间|QQ好友|人人网|登录|登錄|登入|注册|註冊|(?:简体|簡體|繁体|繁體)(?:版|中文)?|English|(?:无障碍|無障礙)(?:浏览|瀏覽|阅读|閱讀)?|(?:长者|長者)(?:助手|模式|专区|專區|版)|(?:听|聽)全文|(?:语音|語音)(?:播报|播報|朗读|朗讀)|上一[页頁]|下一[页頁]|(?:继续|繼續)(?:访问|訪問)|(?:放弃|放棄)(?:访问|訪問)?|(?:联系|聯繫|聯系)我[们們]|(?:关于|關於|關于)我[们們]|(?:网站|網站)地[图圖]|法律(?:声明|聲明)|(?:隐私|隱私)(?:声明|聲明|政策)|举报|舉報|纠错|糾錯|点赞|點讚|Top|TOP|评论|評論/g;
const BUTTON_SIZE = /(?<![\p{Script=Han}])[大中小特](?![\p{Script=Han}])/gu;
const BETWEEN_BUTTONS = /[\s\u3000|｜[\]【】()（）:：·•/、,，×>+-]+/g;
/** Nearly no line does, and what begins otherwise is no row of buttons. */
const BEGINS_AS_BUTTONS = new RegExp(`^(?:${BETWEEN_BUTTONS.source})?(?:[大中小特]|${BUTTONS.source})`);

const CHROME =
  /^(?:[[【（(]?(?:字号|字號|字体|字體)(?:大小)?\s*[:：]|今天是\s*[:：]?\s*(?:\d{4}|[二星农農公])|您?(?:访问|訪問)的(?:链接|鏈接|網址|网址)|您的(?:浏览器|瀏覽器)|收藏《|》+点击|[^。]{0,20}(?:扫一扫|掃一掃|扫描二维码|掃描二維碼|长按识别|長按識別)|[^。，]{0,8}(?:点击|點擊)(?:这里|這裡|此处|此處|图片|圖片|查看|进入|進入|下载|下載|展开|展開|關注|关注)|(?:关注|關注)(?:我们|我們|本站|公众号|公眾號)|(?:本文)?(?:共|总|總)?(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問)(?:次数|次數|量|数|數)?\s*[:：]?\s*\d)/;

const RELATED =
  /^[[【（(]?(?:(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|精彩|往期|最新|热点|熱點|猜你喜欢的?|编辑|編輯)(?:阅读|閱讀|链接|鏈接|连结|連結|新闻|新聞|文章|报道|報道|報導|文档|文檔|推荐|推薦|内容|內容|信息|资讯|資訊|专题|專題|稿件|回顾|回顧|排行|附件下载)+|猜你喜欢|猜你喜歡|大家都在看|(?:历史|歷史)上的今天|(?:为您|為您)推[荐薦]|(?:上|下)一[篇条條则則][:：].*|更多\s*[>＞»›.]+)[\]】）)]?\s*[:：]?$/;

const CREDIT_ROLE =
  '(?:(?:责任|責任|值班|执行|執行|网络|網絡|见习|新媒体|本期|特约|主)?[编編][辑輯审審]|[责責][编編]|校[对對]|(?:一|二|三|四|初|复|終|终|复|複)(?:审|審|校)|(?:审核|審核|核稿|签发|簽發|值班主任|总监制|監製|监制|撰稿|供稿|投稿|撰文|摄影|攝影|图片|圖片|图文|圖文|文图|文\\s*[/／、]\\s*图|通[讯訊][员員]|排版|美[编編])|(?:全媒体|全媒體|本报|本報|本网|本網|见习|見習|首席|实习)?(?:记者|記者)|(?:文章|信息|稿件|消息|内容)?[来來]源|稿源|[转轉](?:自|载自|載自)|作者|文字)';
const CREDITS = new RegExp(`^[[【（(]?\\s*${CREDIT_ROLE}(?:[及和、]${CREDIT_ROLE})?\\s*[:：｜|]\\s*[^。]{0,60}[。]?$`);
const BYLINE =
  /^[（(]?(?:[^，。；：\s]{0,12}(?:记者|記者|通讯员|通訊員))[\s\u3000]+(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[\s\u3000、/]+(?:\p{Script=Han}{1,4}|通讯员|文|摄|攝|报道|整理)){0,8}[)）]?$/u;

const DISCLAIMER =
  /^[[【（(]?(?:免责|免責|版权|版權|特别|郑重|网站)(?:声明|聲明|条款|條款|说明|說明)[\]】）)]?\s*[:：]?|凡本(?:网|網|站|报|報|公众号)(?:注明|註明|未注明)|(?:并|並)?不代表本(?:网|網|站|报|報|平台|公众号|公眾號)|(?:作品|文章|图片|本文)?(?:版权|版權|著作[权權])(?:事宜|问题|問題)[^。]{0,20}(?:联系|聯系|聯繫|告知)|涉及[^。]{0,16}(?:版权|版權|著作权|侵权|侵權)[^。]{0,40}(?:联系|聯系|聯繫|删除|刪除)|(?:转载|轉載)(?:请|請|时请|须|須|务必)?(?:注明|註明)|[未]?[经經][^。]{0,14}(?:授权|授權|许可|許可|同意)[^。]{0,6}(?:不得|禁止|严禁|请勿|請勿)[^。]{0,8}(?:转载|轉載|镜像|摘编|摘編)|本(?:网|網|站)(?:转载|轉載|原创|原創|部分内容|部分內容|所有内容|所有文章|不承担|不承擔|一律不)|本(?:页面|頁面|文)[^。]{0,6}(?:内容|內容|信息)[^。]{0,30}(?:本(?:网|網|站)|网友|網友|外部引用)/;

/** Most paragraphs have none of these, and looking for one is ten times quicker than looking for a notice. */
const LEGAL_WORD = /本[网網站页頁文报報平公]|[声聲][明]|条款|條款|[转轉][载載]|版[权權]|著作[权權]|授[权權]|侵[权權]/;

const COPYRIGHT =
  /(?:版权|版權)所有(?![者人权權])|copyright|©|ICP\s*[备備证證]|公网安备|公網安備|(?:网站|網站)(?:标识码|標識碼)|技术支持\s*[:：]|^(?:网站|網站)?(?:主办|主辦|承办|承辦)(?:单位|單位)?\s*[:：][^。]{2,40}(?:网站|備案|备案|维护|維護)/i;

const CONTACT =
  /^(?:联系方式|聯系方式|聯繫方式)\s*[:：].*(?:[邮郵][件箱]|QQ|@)|^(?:投稿|新闻热线|新聞熱線|客服|商务合作|广告合作|报料|爆料)(?:邮箱|郵箱|电话|電話|热线|熱線|QQ|微信)?\s*[:：]/;

/** What kind of site furniture a line is by itself; undefined for anything that may be the document's own. */
export function boilerplateKind(line: string): BoilerplateKind | undefined {
  if (line.length > LONGEST_NOTICE) return undefined;
  const text = withoutBorders(line);
  if (text === '') return undefined;
  if (text.length <= LONGEST_CHROME) {
    if (BREADCRUMB.test(text)) return 'breadcrumb';
    if (/[>＞»›]/.test(text) && (TRAIL.test(text) || TRAIL_TO_TEXT.test(text))) return 'breadcrumb';
    if (RELATED.test(text)) return 'related-links';
    if (CHROME.test(text) || isButtonRow(text)) return 'site-chrome';
    if (/[:：｜|]/.test(text) && CREDITS.test(text)) return 'credits';
    if (/[者员員]/.test(text) && BYLINE.test(text)) return 'credits';
  }
  if (text.length <= 2 * LONGEST_CHROME && COPYRIGHT.test(text)) return 'copyright';
  if (text.length <= 2 * LONGEST_CHROME && CONTACT.test(text)) return 'contact';
  return LEGAL_WORD.test(text) && DISCLAIMER.test(text) ? 'disclaimer' : undefined;
}

/** Nothing but buttons; 大 中 小 count only beside one. */
function isButtonRow(text: string): boolean {
  if (!BEGINS_AS_BUTTONS.test(text)) return false;
  const rest = text.replace(BUTTONS, '');
  if (rest.length === text.length) return false;
  return rest.replace(BUTTON_SIZE, '').replace(BETWEEN_BUTTONS, '') === '';
}

/** Pieces that page furniture leaves between its lines: `大`, `】`, `×`; foreign matter only where furniture stands around. */
export const isFurniturePiece = (line: string): boolean =>
  /^[大中小特】[\]×|｜>＞»›·/)）\s]+$/.test(line) && line.trim() !== '';

const FIELD =
  '(?:(?:所属|所屬)?(?:栏目|欄目|频道|頻道)|(?:文章|信息|稿件|新闻|消息|内容)?(?:来源|來源)|稿源|(?:发布|發布|發佈|发表|發表|更新|录入|上传|发稿|添加|编辑)(?:时间|時間|日期|单位|單位|机构|機構|者|人)|作者|(?:浏览|瀏覽|点击|點擊|阅读|閱讀|访问|訪問)(?:次数|次數|量|数|數)?|人气|标签)';
const METADATA = new RegExp(`^[【[（(]?${FIELD}[】\\]]?\\s*[:：]\\s*[^。！？；]{0,90}$`);
/** 时间 and 日期 belong to a meeting's record as well, but there nobody writes them as a database does. */
const STAMP =
  /^(?:(?:时间|時間|日期)\s*[:：]\s*)?\d{4}-\d{1,2}-\d{1,2}(?:[T\s]+\d{1,2}:\d{2}(?::\d{2})?)?(?:[\s\u3000]+[^。]{0,60})?$/;

/** 来源：… 发布时间：… 栏目：… as fields of the page, on a line of their own. */
export function isMetadataLine(line: string): boolean {
  const text = line.trim();
  return text.length <= 2 * LONGEST_CHROME && (METADATA.test(text) || STAMP.test(text));
}

/** Nothing but cell borders. */
export const isTableResidue = (line: string): boolean => /^[\s\u3000]*[|｜│┃][\s\u3000|｜│┃]*$/.test(line);
