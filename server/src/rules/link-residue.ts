import { siteLinks } from '../zh/links';
import { defineRule } from './rule';

export default defineRule({
  id: 'link-residue',
  severity: 'information',
  scope: 'paragraph',
  docs: {
    title: { en: 'Address of the host site', 'zh-cn': '网址残留', 'zh-tw': '網址殘留' },
    why: {
      en: 'A document site planted its own address in the text. Addresses that the text itself gives are left alone.',
      'zh-cn': '文档网站在正文里插入了自己的网址。正文本身给出的网址不受影响。',
      'zh-tw': '文檔網站在正文裡插入了自己的網址。正文本身給出的網址不受影響。',
    },
    examples: [{ bad: '各乡镇各部门要把工作责任⟦http://www.example.com⟧落实到岗到人，做到事事有人抓。' }],
  },
  messages: {
    link: { en: 'Address of the host site in the text', 'zh-cn': '正文中残留网站地址', 'zh-tw': '正文中殘留網站地址' },
    remove: { en: 'Remove the address', 'zh-cn': '删除网址', 'zh-tw': '刪除網址' },
  },
  isUnnecessary: true,
  *check({ prose }) {
    for (const link of siteLinks(prose.text)) {
      const span = prose.toSource(link.start, link.end);
      yield {
        span,
        message: 'link',
        fixes: [{ title: { message: 'remove' }, kind: 'suggestion', edits: [{ span, text: '' }] }],
      };
    }
  },
});
