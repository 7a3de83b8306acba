import { oddSpaces } from '../zh/whitespace';
import { defineRule } from './rule';

export default defineRule({
  id: 'odd-whitespace',
  severity: 'hint',
  scope: 'paragraph',
  docs: {
    title: { en: 'Stray white space', 'zh-cn': '多余空白', 'zh-tw': '多餘空白' },
    why: {
      en: 'Spaces inside words, non-breaking and zero-width spaces break search and word boundaries. Indents, headings, names and tables keep theirs.',
      'zh-cn': '词中空格、不换行空格和零宽空格会打断检索与分词；首行缩进、标题、姓名和表格中的空格不受影响。',
      'zh-tw': '詞中空格、不換行空格和零寬空格會打斷檢索與斷詞；首行縮排、標題、姓名和表格中的空格不受影響。',
    },
    examples: [
      {
        bad: '各部门要齐抓共管，切实解决群众⟦ ⟧“急难愁盼”⟦ ⟧问题，把整治行⟦ ⟧动抓到底，抓出成效。',
        good: '各部门要齐抓共管，切实解决群众“急难愁盼”问题，把整治行动抓到底，抓出成效。',
      },
    ],
  },
  messages: {
    space: { en: 'Stray white space', 'zh-cn': '多余的空白', 'zh-tw': '多餘的空白' },
    spaces: { en: '{count} stray spaces', 'zh-cn': '多余的空白 {count} 处', 'zh-tw': '多餘的空白 {count} 處' },
    remove: { en: 'Remove the space', 'zh-cn': '删除空白', 'zh-tw': '刪除空白' },
    replace: { en: 'Write an ordinary space', 'zh-cn': '改为普通空格', 'zh-tw': '改為普通空格' },
    removeAll: { en: 'Clean {count} stray spaces', 'zh-cn': '清理 {count} 处空白', 'zh-tw': '清理 {count} 處空白' },
  },
  gathered: { message: 'spaces', fixTitle: 'removeAll' },
  *check({ prose, form, text }, { script }) {
    const isProse = form.kind === 'prose' || form.kind === 'abstract';
    for (const { span: at, replacement } of oddSpaces(prose.text, {
      isProse,
      isTraditional: script === 'traditional',
    })) {
      const span = prose.toSource(at.start, at.end);
      // Markdown's emphasis sets a paragraph's heading apart; the space behind it is needed.
      if (text[span.start - 1] === '*' || text[span.end] === '*') continue;
      yield {
        span,
        message: 'space',
        ...(replacement !== undefined && {
          fixes: [
            {
              title: { message: replacement === '' ? 'remove' : 'replace' },
              kind: 'safe',
              edits: [{ span, text: replacement }],
            },
          ],
        }),
      };
    }
  },
});
