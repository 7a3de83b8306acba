import { span, type Span } from '../text/span';
import { fold } from './hole-fold';

const ADDRESS = /(?:https?:\/\/|www\.)[a-z\d](?:[\w.~%/?#=&+:@-]{0,200}[\w/=])?/gi;

/**
 * Addresses of the site that the text was taken from: run together with the text beside them, or behind words that
 * advertise the site. An address that the text itself gives, because its sentence sends the reader there or names it,
 * is its own.
 */
export function siteLinks(text: string): Span[] {
  if (!/https?:|www\./i.test(text)) return [];
  const links: Span[] = [];
  let earlier: { readonly end: number; readonly isSites: boolean } | undefined;
  for (const match of text.matchAll(ADDRESS)) {
    const at = span(match.index, match.index + match[0].length);
    // 网址：甲、乙: what joins two addresses makes them of one kind.
    const isListed = earlier !== undefined && BETWEEN_ADDRESSES.test(text.slice(earlier.end, at.start));
    const isSites: boolean = isListed ? earlier!.isSites : isOfSite(text, at);
    if (isSites) links.push(at);
    earlier = { end: at.end, isSites };
  }
  return links;
}

/** An address and what it stands between does not make a text less Chinese. */
export const withoutAddresses = (text: string): string =>
  text.includes('http') || text.includes('www.') ? text.replace(ADDRESS, '') : text;

/** An address that is a line by itself: the page of one article, unless the line before it announces it. */
export const siteLinkAlone = (line: string, before: string): boolean =>
  line.includes('://') &&
  ALONE.test(line.trim()) &&
  ONE_PAGE.test(line) &&
  !announces(fold(before.trimEnd().slice(-REACH_BEFORE)));

const announces = (before: string): boolean =>
  /[:：（(]$|(?:以下|下列|如下)[^。]{0,12}。$/.test(before) || SENDING.test(before);

const ALONE = new RegExp(`^${ADDRESS.source}$`, 'i');

const BETWEEN_ADDRESSES = /^[\s、，,；;和与與及或/]{1,4}$/;

/** Both scripts are read in Simplified; so much of the text on either side tells whose an address is. */
const REACH_BEFORE = 32;
const REACH_BEHIND = 8;

function isOfSite(text: string, { start, end }: Span): boolean {
  const address = text.slice(start, end);
  const before = fold(text.slice(Math.max(0, start - REACH_BEFORE), start));
  const behind = fold(text.slice(end, end + REACH_BEHIND));
  // A link or an attribute of the text's own markup.
  if (/[(（<"'=[]$/.test(before)) return false;
  if (OF_FIGURES.test(before)) return false;
  if (SOURCE.test(before)) return ONE_PAGE.test(address);
  if (SEE.test(before) && ONE_PAGE.test(address)) return true;
  const isOffice = OFFICE.test(address);
  if (!isOffice && (ADVERTISING.test(before) || SITE_NAME.test(before)) && !VISITED.test(behind)) return true;
  if (!isGlued(before, behind)) return false;
  if (SENDING.test(before) || VISITED.test(behind)) return false;
  const runsOn = /^\p{Script=Han}/u.test(behind);
  if (!/\p{Script=Han}$/u.test(before)) return !TOPIC.test(behind);
  // A name or a small word in front makes the address the text's only where the clause ends with it.
  if (NAMED_PLACE.test(before)) return runsOn;
  // 市信访局www.….gov.cn，电话…: an office with its address.
  return runsOn || !isOffice || ONE_PAGE.test(address);
}

/** Text runs into the address: a character on one side of it, and on the other one or a mark or nothing. */
const isGlued = (before: string, behind: string): boolean =>
  (/\p{Script=Han}$/u.test(before) && /^(?:[\p{Script=Han}，。、；！？,;“《]|\s*$)/u.test(behind)) ||
  (/(?:^|[，。、；：！？”》）\s])$/u.test(before) && /^\p{Script=Han}/u.test(behind)) ||
  (/[。！？；]$/.test(before) && /^\s*$/.test(behind));

/** Words in front of the address that a site puts there about itself. */
const ADVERTISING =
  /(?:本文|原文|文章|内容|资料|更多|全文|范文|文秘|论文|公文|转载|转自|摘自|来自|出自|整理|收集|下载|首发|提供|欢迎(?:访问|光临)|请关注|请收藏|网首发)[^。！？\n]{0,16}$/;
const SITE_NAME = /(?:文秘|范文|秘书|材料|公文|文库|论文|资料|资源|下载|写作|学习)[^，。\s]{0,4}[网站]$/;
const OF_FIGURES = /(?:数据|资料)来源[^。]{0,8}$/;
/** （来源：http://…/2024/8812.html）; where figures come from is the document's own. */
const SOURCE = /(?:来源|出处|转自|摘自|转载自|原文地址|本文地址|原文链接|本文链接)\s*[:：]?\s*$/;

/** The page of one article, where the copied text had a link: 详见http://…/t20240603_11872.html. */
const ONE_PAGE = /\/[^?#]*\d{3}|\.s?html?$|[?&]\w+=/i;
const SEE = /(?:详情?见|参见|点击|[链连][接结])\s*$/;
const OFFICE = /^(?:https?:\/\/)?[\w.-]{1,80}\.gov(?:\.[a-z]{2})?(?:[/:]|$)/i;

/** In the same clause: it sends the reader somewhere, or names where. */
const SENDING =
  /(?:网[址站页]|官网|门户|主页|首页|邮箱|域名|链接|连结|登[录陆入]|访问|打开|进入|浏览|查[看询阅找]|搜索|点[击选]|关注|下载|提交|上传|报名|详?见)[^。！？；，]{0,16}$/;
const NAMED_PLACE = /(?:网|地址|平台|系统|专栏|专区|频道|入口|[至到在从于为是即或及和与用]|通过)[:：为是]{0,2}[“"]?$/;
/** What one does at an address, right behind it. */
const VISITED =
  /^[）)”"]?[,，]?\s*(?:进行|网上|线上|在线)?(?:查[看询阅找]|下载|办理|报名|申[报请领]|填[报写]|注册|了解|浏览|登[录陆入]|提交|上传|获取|预约|投诉|举报|反馈|参与|观看|收看|咨询|搜索|打开|进入|网上|线上|在线)/;
/** A sentence that begins with an address speaks of it. */
const TOPIC =
  /^(?:[上中内](?!下|心|容|部)|的|网站|平台|系统|主页|首页|是|为|所|公[布示告开]|发布|开[放通]|等|[和与或](?!谐|平)|及(?!时|早|其))/;
