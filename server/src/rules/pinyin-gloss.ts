import { defineRule } from './rule';

export default defineRule({
  id: 'pinyin-gloss',
  severity: 'information',
  scope: 'paragraph',
  docs: {
    title: { en: 'Pinyin glosses', 'zh-cn': '夹注拼音', 'zh-tw': '夾注拼音' },
    why: {
      en: 'A mirror site wrote readings behind the characters it converted. They break search and word boundaries; the text itself is whole.',
      'zh-cn': '镜像网站转换繁简时在字后加注了读音，会打断检索与分词；正文本身没有缺失。',
      'zh-tw': '鏡像網站轉換繁簡時在字後加注了讀音，會打斷檢索與斷詞；正文本身沒有缺失。',
    },
    examples: [{ bad: '全鎮衛⟦(wèi)⟧生院召開會⟦(huì)⟧議，部署防汛。', good: '全鎮衛生院召開會議，部署防汛。' }],
  },
  messages: {
    gloss: {
      en: 'Pinyin gloss “{text}”',
      'zh-cn': '正文中夹有注音“{text}”',
      'zh-tw': '正文中夾有注音「{text}」',
    },
    glosses: {
      en: '{count} pinyin glosses',
      'zh-cn': '正文中夹有注音 {count} 处',
      'zh-tw': '正文中夾有注音 {count} 處',
    },
    remove: { en: 'Remove the gloss', 'zh-cn': '删除注音', 'zh-tw': '刪除注音' },
    removeAll: {
      en: 'Remove all {count} glosses',
      'zh-cn': '删除全部 {count} 处注音',
      'zh-tw': '刪除全部 {count} 處注音',
    },
  },
  gathered: { message: 'glosses', fixTitle: 'removeAll' },
  owns: ['gloss'],
  isUnnecessary: true,
  *check({ text, shields }) {
    for (const { kind, span } of shields) {
      if (kind !== 'gloss') continue;
      yield {
        span,
        message: 'gloss',
        data: { text: text.slice(span.start + 1, span.end - 1) },
        fixes: [{ title: { message: 'remove' }, kind: 'safe', edits: [{ span, text: '' }] }],
      };
    }
  },
});
