import { span } from '../../server/src/text/span';
import type { CleanReport } from './clean';
import { linesOf, offsetOf, PROSE, replacing, sitesOf, withLines, type Damage, type Damaged } from './damage';
import { textOf } from './clean';
import type { Random } from './random';

const cutMark = (random: Random): string => {
  const [all, part] = [random.int(3000, 9000), random.int(500, 2500)];
  return random.one([
    `……（省略${part}字，正式会员可完整阅读）……`,
    `……（未完，全文共${all}字，当前仅显示${part}字，请登录后阅读全文）`,
    `……(未完,全文共${all}字,当前仅显示${part}字)`,
    `……（省略${part}字，正式會員可完整閱讀）……`,
    `……（未完，全文共${all}字，當前僅顯示${part}字）`,
    `（全文共${random.int(6, 20)}页，您已试读${random.int(2, 5)}页，付费后可继续阅读）`,
    `……（剩余${random.int(30, 80)}%未读，扫码付费后阅读全文）……`,
    `【此处隐藏${part}字，登录后查看全文】`,
    `（餘下${random.int(30, 80)}%內容請登入會員後閱讀）`,
  ]);
};

/** A sentence end inside a line of prose, with text behind it. */
const BETWEEN = /(?<=。)(?=\p{Script=Han})/gu;

const FURNITURE = [
  '首页 > 政务公开 > 政府工作报告',
  '您当前的位置：首页 > 新闻中心 > 正文',
  '来源：县人民政府办公室  发布时间：2024-03-05 09:12',
  '责任编辑：周晓华',
  '【打印】 【关闭】 字号：大 中 小',
  '扫一扫在手机打开当前页',
  '版权所有：清河县人民政府办公室 未经许可不得转载',
  '免责声明：本网转载内容仅供参考，版权归原作者所有。',
  '相关阅读：',
  '浏览次数：1286',
  '上一篇：关于做好防汛工作的通知',
  '首頁 > 政務公開 > 政府工作報告',
  '責任編輯：周曉華',
  '來源：縣人民政府辦公室',
  '瀏覽次數：1286',
  '相關閱讀：',
  '桃源在线 >> 政务 >> 政府工作报告',
  '无障碍 | 手机版 | 设为首页 | 加入收藏',
  '網站導覽｜回首頁｜友善列印｜字級：小 中 大',
  '浏览：3407　下载：52　上传者：田园　售价：8.8元',
  '索引号：0143/2024-3　　主题分类：综合政务',
  '瀏覽人數：20,331　更新日期：113-04-02',
  '上一版　下一版',
  '猜你喜欢',
  '— 12 —',
];

export const SITE: readonly Damage[] = [
  {
    name: 'paywall cut between sentences',
    rules: ['paywall-cut'],
    apply: replacing(['prose'], BETWEEN, (_, random) => cutMark(random)),
  },
  { name: 'paywall cut that swallows text', rules: ['paywall-cut'], apply: swallowed },
  {
    name: 'sentence cut off by a paywall',
    rules: ['truncated-text', 'paywall-cut'],
    apply: (report, random) => {
      const damaged = swallowed(report, random);
      return damaged && { ...damaged, places: [span(damaged.places[0]!.start - 1, damaged.places[0]!.start)] };
    },
  },
  { name: 'text cut off in a sentence', rules: ['truncated-text'], apply: cutOff },
  { name: 'abstract that breaks off', rules: ['truncated-text', 'duplicate-passage'], apply: brokenAbstract },
  {
    name: 'address of the site',
    rules: ['link-residue'],
    apply: replacing(PROSE, /(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu, (_, random) =>
      random.one(['http://www.example.com', 'www.example.org', 'https://doc.example.net/']),
    ),
  },
  {
    name: 'page furniture',
    rules: ['boilerplate'],
    apply: (report, random) =>
      withLines(report, random.one([0, ...linesOf(report, 'prose', 'heading'), report.lines.length]), [
        random.one(FURNITURE),
      ]),
  },
  {
    name: 'cell borders on lines of their own',
    rules: ['table-residue'],
    isMended: true,
    apply: (report, random) => {
      const line = random.any(linesOf(report, 'prose', 'heading'));
      return line === undefined ? undefined : withLines(report, line, [random.one(['|', ' | ', '| |', '|  |  |'])]);
    },
  },
  {
    name: 'cell border at the end of a line',
    rules: ['table-residue'],
    isMended: true,
    apply: replacing(['prose', 'title', 'heading'], /$/g, (_, random) => random.one([' |', '|', ' | |'])),
  },
];

/** The end of a sentence, some lines and the beginning of another are withheld. */
function swallowed(report: CleanReport, random: Random): Damaged | undefined {
  const sites = sitesOf(report, ['prose'], /(?<=\p{Script=Han}{5})(?=\p{Script=Han}{4})/gu);
  const first = random.any(sites);
  if (!first) return undefined;
  const last = random.any(sites.filter(({ line }) => line > first.line && line < first.line + 8));
  if (!last) return undefined;
  const source = textOf(report);
  const [from, to] = [offsetOf(report, first.line) + first.start, offsetOf(report, last.line) + last.start];
  const mark = cutMark(random);
  return { text: source.slice(0, from) + mark + source.slice(to), places: [span(from, from + mark.length)] };
}

/** The file ends inside a clause that is not the first of its paragraph. */
function cutOff(report: CleanReport, random: Random): Damaged | undefined {
  const site = random.any(sitesOf(report, ['prose'], /(?<=，.{0,30}\p{Script=Han})(?=\p{Script=Han})/gu));
  if (!site) return undefined;
  const text = textOf(report).slice(0, offsetOf(report, site.line) + site.start);
  return { text, places: [span(text.length - 1, text.length)] };
}

/** The beginning of the text stands above it once more, up to an ellipsis. */
function brokenAbstract(report: CleanReport, random: Random): Damaged | undefined {
  const line = report.lines.findIndex(({ kind, text }) => kind === 'prose' && text.length > 45);
  const above = report.lines.findIndex(({ kind }) => kind === 'salutation');
  if (line < 0 || above < 0) return undefined;
  const start = report.lines[line]!.text.slice(0, random.int(32, 42)).replace(/[^\p{Script=Han}]+$/u, '');
  return withLines(report, above, [`摘要：${start}…`]);
}
