import { span, type Span } from '../text/span';

const ADDRESS = /(?:https?:\/\/|www\.)[a-z\d](?:[\w.~%/?#=&+:@-]{0,200}[\w/=])?/gi;

/** Words in front of the address that a site puts there about itself. */
const ADVERTISING =
  /(?:本文|原文|文章|内容|资料|資料|更多|全文|范文|範文|文秘|论文|論文|公文|转载|轉載|转自|轉自|摘自|来自|來自|出自|整理|收集|下载|下載|首发|首發|提供|欢迎(?:访问|光临)|请(?:访问|登录|关注|收藏)|網首發)[^。！？\n]{0,16}$/;
const SITE_NAME = /(?:文秘|范文|秘书|材料|公文|文库|文庫|论文|资料|资源|下载|写作|学习)[^，。\s]{0,4}[网網站]$/;

/** The page of one article, where the copied text had a link: 详见http://…/t20240603_11872.html. */
const ONE_PAGE = /\/[^?#]*\d{3}|\.s?html?$|[?&]\w+=/i;
const SEE = /(?:[详詳]情?[见見]|[参參][见見]|[点點][击擊]|[链鏈連连][接結结])\s*$/;

/**
 * Addresses of the site that the text was taken from: run together with the text on both sides, or behind words that
 * advertise the site. An address that the text itself gives (in brackets, behind 网址：) is its own.
 */
export function siteLinks(text: string): Span[] {
  if (!/https?:|www\./i.test(text)) return [];
  const links: Span[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    // A link or an attribute of the text's own markup.
    if (/[(（<"'=[]$/.test(before)) continue;
    const isRunTogether = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(text.slice(end, end + 2));
    const isLinkText = SEE.test(before) && ONE_PAGE.test(match[0]);
    if (isRunTogether || isLinkText || ADVERTISING.test(before) || SITE_NAME.test(before))
      links.push(span(match.index, end));
  }
  return links;
}
