import { strict as assert } from 'node:assert';
import { boilerplateKind, isFurniturePiece, isMetadataLine, isTableResidue } from '../../../server/src/zh/boilerplate';

const LINES: Readonly<Record<string, readonly string[]>> = {
  breadcrumb: ['您当前的位置：首页 > 新闻中心 > 正文', '首頁 > 市政新聞', '首页', '新闻 > 正文', '當前位置: 首頁'],
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
    '浏览次数：1203',
    'Top',
    '点击下载附件',
  ],
  credits: [
    '责任编辑：王晓明',
    '（責任編輯：王曉明）',
    '一审:甲某某,二审:乙某某,三审:丙某某',
    '本报记者 王晓明 通讯员 李小红',
    '撰稿：王晓明　摄影：李小红',
    '（转自：某某日报）',
  ],
  disclaimer: [
    '免责声明：',
    '凡本网注明“来源：某某网”的作品，版权均属本网。',
    '以上观点并不代表本站立场。',
    '※ 有关作品版权事宜请联系客服',
    '未经本网书面授权，不得转载、摘编。',
    '本站部分内容由网友投稿。',
  ],
  copyright: ['版权所有 某某市人民政府', 'Copyright © 2024 某某网', '京ICP备12345678号', '網站標識碼：1234567890'],
  contact: ['联系方式:0000-1234567邮箱:a@example.com', '投稿邮箱：a@example.com'],
  'related-links': [
    '相关阅读：',
    '【相關新聞】',
    '上一篇：全市防汛工作会议召开',
    '历史上的今天 |',
    '热点推荐',
    '相关文档：',
  ],
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
  '',
];

describe('site furniture', () => {
  for (const [kind, lines] of Object.entries(LINES)) {
    for (const line of lines) it(`${kind}: ${line}`, () => assert.equal(boilerplateKind(line), kind));
  }
  for (const line of DOCUMENT) {
    it(`is not “${line}”`, () => {
      assert.equal(boilerplateKind(line), undefined);
      assert.equal(isMetadataLine(line), false);
    });
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
  ]) {
    it(`are “${line}”`, () => assert.ok(isMetadataLine(line)));
  }
  for (const line of [
    '2025年1月2日',
    '时间：2025年1月2日上午9时',
    '地点：三楼会议室',
    '来源：群众反映。二是部门移送；三是巡视发现。',
    '阅读工程取得成效',
    '作者单位名录',
  ]) {
    it(`are not “${line}”`, () => assert.equal(isMetadataLine(line), false));
  }
});

describe('empty cells', () => {
  for (const line of ['|', ' | ', '| |', '｜', '\u3000│']) it(`are “${line}”`, () => assert.ok(isTableResidue(line)));
  for (const line of ['| 甲 |', '|---|---|', '', ' ', '甲 |']) {
    it(`are not “${line}”`, () => assert.equal(isTableResidue(line), false));
  }
});
