import type { Headline } from '../model/headline';
import type { Form, Opening } from '../model/report';
import { span, type Span } from '../text/span';
import { annexListHeadline, boldHeadline, caseHeadline, headlineOf, taggedHeadline } from './headline';
import { headingDepth, leadLength } from './markup';

/** Reads how a paragraph begins, with a label or without; `prose` has its hard breaks and glosses hidden. */
export function openingOf(text: string, prose: string, form: Form, hasLabel: boolean): Opening {
  const words = prose.slice(leadLength(prose), leadLength(prose) + MOST_READ);
  return {
    markdownDepth: headingDepth(text),
    isCue: CUE.test(words),
    innerCues: form.kind === 'prose' ? innerCues(prose) : NO_OPENING.innerCues,
    looksBack: !hasLabel && LOOKS_BACK.test(words),
    letterPart: LETTER_PART.exec(words)?.[0] ?? '',
    headline: hasLabel ? undefined : headlineAt(text, words, form),
    leadForm: form.kind === 'prose' ? leadForm(words) : undefined,
  };
}

export const NO_OPENING: Opening = {
  markdownDepth: 0,
  isCue: false,
  innerCues: [],
  looksBack: false,
  letterPart: '',
  headline: undefined,
  leadForm: undefined,
};

/** 文書處理手冊 names these parts of 函 and 公告; a page may have converted them. */
const LETTER_PART =
  /^(?:主\s*旨|[說说]\s*明|[辦办]\s*法|依\s*[據据]|公\s*告\s*事\s*[項项]|[擬拟]\s*[辦办]|建\s*[議议])\s*[：:]/;

const LOOKS_BACK =
  /^(?:各位代表|各位委[员員]|(?:在|但|同时|同時|当然|當然|我们|我們|与此同时)[^。]{0,24}(?:(?:清醒|深刻|充分)地?(?:认识|認識|看)|(?:肯定|看到)成[绩績]))/u;

/** Nothing that begins a section is told from further in. */
const MOST_READ = 120;

/** 会议指出， 全会强调： 市委书记某某指出，: who speaks, and that he does. */
const CUE =
  /^(?:[^，。；：,;:]{0,10}(?:会议|會議|大会|大會|全会|全會|会上|會上|讲话|講話|通知|意见|意見|书记|書記|主席|总理|總理|省长|省長|市长|市長|县长|縣長|区长|區長|局长|局長|主任|部长|部長))?[^，。；：,;:]{0,4}(?:指出|强调|強調|要求|认为|認為|提出|明确|明確|决定|決定|号召|號召)[，,：:]/;

/** Behind a sentence only the meeting itself: that a person says something is part of the story there. */
const INNER_CUE =
  /[。！？!?”](?:会议|會議|全会|全會|大会|大會)(?:还|還)?(?:指出|强调|強調|要求|认为|認為|提出|明确|明確|决定|決定|号召|號召)[，,：:]/g;

const innerCues = (prose: string): readonly Span[] =>
  prose.search(INNER_CUE) < 0
    ? NO_OPENING.innerCues
    : Array.from(prose.matchAll(INNER_CUE), ({ 0: cue, index }) => span(index + 1, index + cue.length - 1));

const headlineAt = (text: string, words: string, { kind }: Form): Headline | undefined =>
  kind === 'line' ? headlineOf(words.trimEnd(), isBold(text)) : kind === 'prose' ? runIn(text, words) : undefined;

/** At the beginning of prose: `**今年任务** 今年的总体要求是……`, 案由一：……, 【粮食生产】　……, 附：1.……；. */
function runIn(text: string, words: string): Headline | undefined {
  const first = words[0] ?? ' ';
  if (first === '【') return taggedHeadline(words);
  if (first === '附') return annexListHeadline(words);
  if (!text.startsWith('**')) return MAY_BE_CASE.includes(first) ? caseHeadline(words) : undefined;
  const bold = /^\*\*([^*]{4,28})\*\*(?=[\s\u3000])/.exec(text);
  return bold ? boldHeadline(bold[1]!) : undefined;
}

const MAY_BE_CASE = '案提议議第问問典';

/** The whole line is printed bold: `**名词解释**`. */
const isBold = (text: string): boolean => /^[\s\u3000]*\*\*[^*]+\*\*[\s\u3000]*$/.test(text);

const SHORTEST_LEAD = 4;
const LONGEST_LEAD = 34;
const LONGEST_PLAIN_LEAD = 18;

/** The punctuation of a paragraph's opening sentence, as the form that its neighbours may share. */
function leadForm(text: string): string | undefined {
  const end = text.slice(0, LONGEST_LEAD + 1).search(/[。！!]/);
  if (end < SHORTEST_LEAD || text.length < end * 2.5 || !/^[\p{Script=Han}“「]/u.test(text)) return undefined;
  if (/^(?:各位|同志|朋友)/.test(text)) return undefined;
  const sentence = text.slice(0, end);
  if (/\d|[；;：:（(]/.test(sentence)) return undefined;
  const form = sentence.replace(/[^“”「」『』‘’《》，,、\s]+/g, 'x');
  if (form === 'x' && sentence.length > LONGEST_PLAIN_LEAD) return undefined;
  return form + (/^[\s\u3000]/.test(text.slice(end + 1)) ? ' ' : '');
}
