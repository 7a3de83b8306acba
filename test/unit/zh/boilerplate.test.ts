import { strict as assert } from 'node:assert';
import { edgeMatter, isFurniturePiece, isTableResidue, pageMatter } from '../../../server/src/zh/boilerplate';

const LINES: Readonly<Record<string, readonly string[]>> = {
  breadcrumb: [
    '您当前的位置：首页 > 新闻中心 > 正文',
    '首頁 > 市政新聞',
    '首页',
    '新闻 > 正文',
    '當前位置: 首頁',
    '桃源在线 >> 农业 >> 春耕备耕 >> 经验',
    '首页 / 政务公开 / 财政预决算',
    '公文網首頁 → 總結 → 水利總結',
  ],
  'site-chrome': [
    '下载',
    '【字号：大 中 小】 打印 关闭',
    '[列印] [關閉]',
    '分享到：微信 微博 QQ空间',
    '扫一扫在手机打开当前页',
    '今天是：2024年5月6日 星期一',
    '您访问的链接即将离开“某市政府”门户网站 是否继续？',
    '继续访问 放弃',
    '设为首页 | 加入收藏 | 联系我们',
    'Top',
    '点击下载附件',
    '设为首页  |  无障碍  |  手机版  |  EN',
    '打印本页　转发　收藏(3)',
    '上传文档 | 会员中心 | 在线客服',
    '上一則｜回列表｜下一則',
    '網站導覽　回首頁　友善列印　字級：小 中 大',
    '回到頁首 | 網頁指南 | 重要告示 | 私隱政策',
    '没有上一篇了',
    '您好，欢迎访问桃源市人民政府门户网站！',
    '请登录后发表评论',
    '建议使用1440*900分辨率浏览器',
    '第03版：要闻',
    '—— 友情提示 ——',
    ':::',
  ],
  'page-number': ['— 12 —', '－12－', '第 3 页 共 10 页', 'Page 3 of 10'],
  credits: [
    '责任编辑：王晓明',
    '（責任編輯：王曉明）',
    '一审:甲某某,二审:乙某某,三审:丙某某',
    '本报记者 王晓明 通讯员 李小红',
    '撰稿：王晓明　摄影：李小红',
    '（转自：某某日报）',
    '文/王晓明 图/李小红',
    '■ 本报记者 王晓明',
    '值班主编：王晓明　责编：李小红',
  ],
  disclaimer: [
    '免责声明：',
    '凡本网注明“来源：某某网”的作品，版权均属本网。',
    '以上观点并不代表本站立场。',
    '※ 有关作品版权事宜请联系客服',
    '未经本网书面授权，不得转载、摘编。',
    '本站部分内容由网友投稿。',
    '版权说明：本文档由会员上传，若内容侵权，请联系删除。',
    '本站资料仅供学习参考，请勿用于商业用途。',
  ],
  copyright: ['版权所有 某某市人民政府', 'Copyright © 2024 某某网', '京ICP备12345678号', '網站標識碼：1234567890'],
  contact: ['联系方式:0000-1234567邮箱:a@example.com', '投稿邮箱：a@example.com', '客服微信：tywk01　QQ群：123456'],
  'related-links': [
    '相关阅读：',
    '【相關新聞】',
    '上一篇：全市防汛工作会议召开',
    '历史上的今天 |',
    '热点推荐',
    '相关文档：',
    '猜你喜欢',
    '本版新闻',
    '看了本文的人还看了',
    '同类文章排行',
  ],
};

/** A document may have these lines too: their place decides. */
const AT_EDGE: Readonly<Record<string, readonly string[]>> = {
  edge: [
    '收藏',
    '政务公开　办事服务　走进桃源　网站首页',
    '相关政策：《河道管理办法》一问一答',
    'Word版下载',
    '内容简介',
  ],
  above: ['公文 → 报告 → 水利', '桃源日报　2024年3月5日　星期二', '关于印发河道管理办法的通知_桃源市人民政府网'],
  beside: ['地址：桃源路1号　邮编：100000　电话：0000-1234567', '计划 · 总结 · 讲话', '主办单位：桃源市水利局'],
};

const DOCUMENT: readonly string[] = [
  '一、首页改版工作',
  '新闻出版工作取得进展',
  '下载量超过一百万次。',
  '打印机耗材采购清单',
  '编辑：加强网络内容建设是当前的重点任务，要从三个方面着手。一是加强领导。',
  '联系电话：0000-1234567',
  '联系人：王晓明',
  '版权所有者应当依法登记。',
  '未经许可，不得擅自施工。',
  '加强著作权保护',
  '来源广泛的资金',
  '资料来源：国家统计局',
  '记者站建设',
  '附件：1. 名单',
  '大、中、小学',
  '小',
  '>',
  '> 各省、自治区、直辖市：',
  'PM2.5>75',
  '相关部门要加强配合',
  '主办单位：市卫生健康局',
  '收藏保护文物一万件',
  '抄送：县委各部门，县人大常委会办公室。',
  '清河县人民政府办公室　2024年3月5日印发',
  '附件：1.任务分工表',
  '附件：堤防加固工程清单',
  '（此件公开发布）',
  '发文字号：府水字第1130000001號',
  '發文日期：中華民國113年5月6日',
  '正本：各區公所',
  '新聞聯絡人：王小明',
  '地点：三楼会议室',
  '牵头单位：水利局　责任单位：各乡镇',
  '访问量：1203 万人次，增长 5%',
  '序号 | 项目 | 单位 | 数量',
  '| 1 | 学校 | 所 | 12 |',
  '政务公开工作',
  '新闻',
  '教育',
  '登录系统',
  '满意度评价',
  '关闭矿山',
  '上传下达',
  '返回原籍',
  '温馨提示',
  '相关说明',
  '评论员文章',
  '',
];

describe('site furniture', () => {
  for (const [kind, lines] of Object.entries(LINES)) {
    for (const line of lines) it(`${kind}: ${line}`, () => assert.equal(pageMatter(line), kind));
  }
  for (const line of DOCUMENT) {
    it(`is not “${line}”`, () => {
      assert.ok(['beside', undefined].includes(edgeMatter(line)?.where));
    });
  }
  for (const [where, lines] of Object.entries(AT_EDGE)) {
    for (const line of lines) it(`${where}: ${line}`, () => assert.equal(edgeMatter(line)?.where, where));
  }
  it('leaves pieces that count only beside it', () => {
    for (const piece of ['大', '】', '×', ' > ', '小 】']) assert.ok(isFurniturePiece(piece), piece);
    for (const text of ['大会', '小结', '一', '']) assert.equal(isFurniturePiece(text), false, text);
  });
});

describe('metadata lines', () => {
  for (const line of [
    '来源：某某日报',
    '發布時間:2025-01-02 08:30',
    '发布时间：2025-01-02   来源：某某网  作者：王晓明',
    '欄目:工作動態',
    '（来源：某某市卫生健康委微信公众号）',
    '2025-01-02 08:30:15',
    '时间：2025-01-02',
    '点击数：120',
    '浏览次数：1203',
    '索 引 号：0143/2024-3　　主题分类：水利',
    '信息索引　0143/2024　　公开方式　主动公开',
    '【发布机构】水利局　【有效性】有效',
    '阅读 320　　下载积分：5　　上传者：老渔夫',
    '发布单位：水利科　　点阅数：88　　友善列印',
    '瀏覽人數：20,331　更新日期：113-04-02',
    '标签：春耕 水利',
    '最后更新时间：2024-05-06',
    '您是第 2031 位访问者',
    '3407人浏览',
  ]) {
    it(`are “${line}”`, () => assert.equal(pageMatter(line), 'metadata'));
  }
  for (const line of [
    '2025年1月2日',
    '时间：2025年1月2日上午9时',
    '地点：三楼会议室',
    '来源：群众反映。二是部门移送；三是巡视发现。',
    '阅读工程取得成效',
    '作者单位名录',
  ]) {
    it(`are not “${line}”`, () => assert.notEqual(edgeMatter(line)?.where, 'sure'));
  }
});

describe('empty cells', () => {
  for (const line of ['|', ' | ', '| |', '｜', '\u3000│']) it(`are “${line}”`, () => assert.ok(isTableResidue(line)));
  for (const line of ['| 甲 |', '|---|---|', '', ' ', '甲 |']) {
    it(`are not “${line}”`, () => assert.equal(isTableResidue(line), false));
  }
});
