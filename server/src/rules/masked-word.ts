import { findMasks } from '../zh/hole-masks';
import { placeholder } from '../zh/hole-placeholder';
import { FILL_IN, fillIn, MARK } from './hole-fixes';
import { wordsBefore, wordsBehind } from '../zh/words-around';
import { defineRule } from './rule';

export default defineRule({
  id: 'masked-word',
  scope: 'paragraph',
  severity: 'warning',
  owns: ['mask'],
  docs: {
    title: { en: 'Masked word', 'zh-cn': '字词被遮盖', 'zh-tw': '字詞被遮蓋' },
    why: {
      en: 'A sign stands inside a sentence where a word was, often put there by a filter. Some wordings are so fixed that the word is known.',
      'zh-cn': '句中有字词被符号替换，多半是网站过滤所致。有些固定提法可以据上下文恢复。',
      'zh-tw': '句中有字詞被符號替換，多半是網站過濾所致。有些固定提法可以據上下文恢復。',
    },
    examples: [
      { bad: '深化医药卫生⟦known¦_⟧改革，就医环境进⟦known¦_⟧步改善。' },
      { bad: '我們要堅持⟦known¦_⟧新時代中國特色社會主義思想。' },
    ],
  },
  messages: {
    known: {
      en: '“{context}”: the masked word must be “{word}”',
      'zh-cn': '“{context}”中被遮盖的应是“{word}”',
      'zh-tw': '「{context}」中被遮蓋的應是「{word}」',
    },
    masked: {
      en: '“{context}”: a word is masked',
      'zh-cn': '“{context}”中有字词被遮盖',
      'zh-tw': '「{context}」中有字詞被遮蓋',
    },
    restore: {
      en: 'Restore “{word}” (as in “{wording}”)',
      'zh-cn': '填入“{word}”（通行提法：{wording}）',
      'zh-tw': '填入「{word}」（通行提法：{wording}）',
    },
    fillIn: FILL_IN,
    mark: MARK,
  },
  *check({ prose }, { script }) {
    const text = prose.text;
    for (const { kind, span, wording } of findMasks(text)) {
      if (kind !== 'word') continue;
      const at = prose.toSource(span.start, span.end);
      const context = wordsBefore(text, span.start) + text.slice(span.start, span.end) + wordsBehind(text, span.end);
      const fixes = fillIn([at], placeholder(script));
      if (wording === undefined) {
        yield { span: at, message: 'masked', data: { context }, fixes };
        continue;
      }
      const word = wording.word[script === 'traditional' ? 'traditional' : 'simplified'];
      const whole =
        text.slice(span.start - wording.before, span.start) + word + text.slice(span.end, span.end + wording.after);
      yield {
        span: at,
        message: 'known',
        data: { context, word },
        fixes: [
          {
            title: { message: 'restore', data: { word, wording: whole } },
            kind: 'suggestion',
            edits: [{ span: at, text: word }],
          },
          ...fixes,
        ],
      };
    }
  },
});
