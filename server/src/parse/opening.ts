import type { Form, Opening } from '../model/report';
import { span, type Span } from '../text/span';
import { headingDepth, leadLength } from './markup';

/** Reads how a paragraph begins; `prose` has its hard breaks and glosses hidden. */
export function openingOf(text: string, prose: string, form: Form): Opening {
  const words = prose.slice(leadLength(prose), leadLength(prose) + MOST_READ);
  return {
    markdownDepth: headingDepth(text),
    isCue: CUE.test(words),
    innerCues: form.kind === 'prose' ? innerCues(prose) : NO_OPENING.innerCues,
    letterPart: LETTER_PART.exec(words)?.[0] ?? '',
    isHeadingLine: form.kind === 'line' && isHeadingLine(words.trimEnd()),
    leadForm: form.kind === 'prose' ? leadForm(words) : undefined,
  };
}

export const NO_OPENING: Opening = {
  markdownDepth: 0,
  isCue: false,
  innerCues: [],
  letterPart: '',
  isHeadingLine: false,
  leadForm: undefined,
};

/** 文書處理手冊 names these parts of 函 and 公告. */
const LETTER_PART = /^(?:主旨|說明|辦法|依據|公告事項|擬辦|建議)[：:]/;

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

const LONGEST_HEADING_LINE = 28;

const isHeadingLine = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= LONGEST_HEADING_LINE &&
  /^(?:\d{4}年)?[\p{Script=Han}“「‘]/u.test(text) &&
  !/[，、：；…,:;\s\u3000|—]/.test(text) &&
  /[\p{Script=Han}”」\d]$/u.test(text);

const LONGEST_LEAD = 34;
const LONGEST_PLAIN_LEAD = 18;

/** The punctuation of a paragraph's opening sentence, as the form that its neighbours may share. */
function leadForm(text: string): string | undefined {
  const end = text.slice(0, LONGEST_LEAD + 1).search(/[。！!]/);
  if (end < 6 || text.length < end * 2.5 || !/^[\p{Script=Han}“「]/u.test(text)) return undefined;
  const sentence = text.slice(0, end);
  if (/\d|[；;：:（(]/.test(sentence)) return undefined;
  const form = sentence.replace(/[^“”「」『』‘’《》，,、\s]+/g, 'x');
  if (form === 'x' && sentence.length > LONGEST_PLAIN_LEAD) return undefined;
  return form + (/^[\s\u3000]/.test(text.slice(end + 1)) ? ' ' : '');
}
