import { defineRule } from './rule';
import { rarerVariants } from './variant-uses';

export default defineRule({
  id: 'mixed-variants',
  severity: 'hint',
  scope: 'document',
  docs: {
    title: { en: 'Two forms of one character', 'zh-cn': '异体混用', 'zh-tw': '異體混用' },
    why: {
      en: 'Either form is right (臺灣 台灣, 裡 裏, 公布 公佈), but a document that writes both is found by half with a search. The form that the document uses less is marked; quotations and titles are left alone.',
      'zh-cn':
        '两种写法都对（臺灣/台灣、裡/裏、公布/公佈），但同一文件两种并用，检索时会漏掉一半。标出本文用得较少的一种；引文和书名号内不计。',
      'zh-tw':
        '兩種寫法都對（臺灣/台灣、裡/裏、公布/公佈），但同一文件兩種並用，檢索時會漏掉一半。標出本文用得較少的一種；引文與書名號內不計。',
    },
    examples: [{ bad: '本府公布臺灣各縣市統計，臺灣東部人口略增，⟦台⟧灣西部持平。' }],
  },
  messages: {
    rarer: {
      en: '“{text}” here, elsewhere mostly “{right}”',
      'zh-cn': '此处用“{text}”，他处多用“{right}”',
      'zh-tw': '此處用「{text}」，他處多用「{right}」',
    },
    unify: {
      en: 'Change “{text}” to “{right}”',
      'zh-cn': '“{text}”改为“{right}”',
      'zh-tw': '「{text}」改為「{right}」',
    },
  },
  *check(report) {
    if (report.traits.script !== 'traditional') return;
    for (const { span, text, right } of rarerVariants(report))
      yield {
        span,
        message: 'rarer',
        data: { text, right },
        fixes: [
          {
            title: { message: 'unify', data: { text, right } },
            kind: 'suggestion',
            edits: [{ span, text: right }],
          },
        ],
      };
  },
});
