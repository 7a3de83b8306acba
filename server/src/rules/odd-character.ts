import { oddCharacters } from '../zh/characters';
import { defineRule } from './rule';

export default defineRule({
  id: 'odd-character',
  severity: 'information',
  scope: 'paragraph',
  docs: {
    title: { en: 'Characters that are not text', 'zh-cn': '异常字符', 'zh-tw': '異常字元' },
    why: {
      en: 'Radicals and compatibility forms from PDF files look like characters and are not found by search; tags, entities, template marks and private-use characters are remains of a page or a font.',
      'zh-cn': 'PDF 中的部首和兼容字形看似汉字却检索不到；标签、实体、模板记号和私用区字符是网页或字库的残留。',
      'zh-tw': 'PDF 中的部首和相容字形看似漢字卻檢索不到；標籤、實體、範本記號和私用區字元是網頁或字型的殘留。',
    },
    examples: [
      {
        bad: '全镇⼈⺠安居乐业，重点&ldquo;三农&rdquo;工作有序推进。'.replace(/⼈|⺠|&\w+;/g, '⟦$&⟧'),
        good: '全镇人民安居乐业，重点“三农”工作有序推进。',
      },
    ],
  },
  messages: {
    odd: {
      en: 'Not a character of the text: {code}',
      'zh-cn': '不是正文字符：{code}',
      'zh-tw': '不是正文字元：{code}',
    },
    tag: { en: 'Tag of the page’s source', 'zh-cn': '网页源码标签', 'zh-tw': '網頁原始碼標籤' },
    characters: {
      en: '{count} characters that are not text',
      'zh-cn': '异常字符 {count} 处',
      'zh-tw': '異常字元 {count} 處',
    },
    replace: { en: 'Write “{character}”', 'zh-cn': '改为“{character}”', 'zh-tw': '改為「{character}」' },
    remove: { en: 'Remove it', 'zh-cn': '删除该字符', 'zh-tw': '刪除該字元' },
    replaceAll: { en: 'Replace {count} characters', 'zh-cn': '替换 {count} 处字符', 'zh-tw': '替換 {count} 處字元' },
  },
  gathered: { message: 'characters', fixTitle: 'replaceAll' },
  *check({ text }) {
    for (const { kind, span, replacement } of oddCharacters(text)) {
      const code = `U+${text.codePointAt(span.start)!.toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        span,
        ...(kind === 'tag' ? { message: 'tag' } : { message: 'odd', data: { code } }),
        ...(replacement !== undefined && {
          fixes: [
            {
              title: { message: replacement === '' ? 'remove' : 'replace', data: { character: replacement } },
              kind: 'safe',
              edits: [{ span, text: replacement }],
            },
          ],
        }),
      };
    }
  },
});
