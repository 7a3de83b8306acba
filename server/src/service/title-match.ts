import { titleKey } from './cited-titles';

/** What of a title tells which document it names. All parts are as `titleKey` gives them; a part may be empty. */
export interface TitleParts {
  /** The whole title. */
  readonly key: string;
  /** Who issued it: 清河县人民政府 before 关于. */
  readonly organ: string;
  /** What it is about, without 关于, 印发…的通知 around it, kind and note. */
  readonly core: string;
  /** 通知 in 关于…的通知; a document that is named otherwise (…办法, …条例) keeps its kind in the core. */
  readonly kind: string;
  /** （试行） behind it. */
  readonly note: string;
}

export function readTitle(title: string): TitleParts {
  const key = titleKey(title);
  const named = withoutMarks(title);
  const about = /^(.*?)[关關][于於](.+)$/su.exec(named);
  const organ = about?.[1] ?? '';
  // 清河县2024年关于…: what stands before belongs to the name, so it stays.
  const isIssued = about !== null && (organ === '' || ORGAN.test(organ));
  const rest = isIssued ? about[2]! : named;
  const wrapped = isIssued ? WRAPPED.exec(rest) : null;
  if (wrapped) return { key, organ: titleKey(organ), ...readName(withoutMarks(wrapped[1]!)), kind: '' };
  return { key, organ: titleKey(organ), ...readName(rest) };
}

/** 国务院, 县人民政府, 省教育厅 省财政厅; a state's own name stands where its organs do. */
const ORGAN = /(?:政府|[厅廳局部委院署处處会會办室])[\s\u3000]*$/u;
const STATE = /^(?:中华人民共和国|中華人民共和國)(?=.{2})/u;

/** 关于印发《…》的通知 is the sheet on top of what it prints. */
const WRAPPED = /^(?:印[发發]|[转轉][发發]|公布|[发發]布|[颁頒]布)(.{4,})的(?:通知|公告|通告|决定|決定|函)$/su;

const KIND = /的(通知|意见|意見|决定|決定|公告|通告|报告|報告|请示|請示|批复|批復|函|通报|通報)$/u;

/** 教育法 is 中华人民共和国教育法 and 河道管理办法（试行） is 河道管理办法, but a draft is not what was made of it. */
const NOTE = /[（(〔[]([^（）()〔〕[\]]{1,20})[）)〕\]][\s\u3000]*$/u;
const MAY_BE_LEFT_OUT = /^[试試]行|^[暂暫]行|^(?:19|20)\d\d年?(?:修[订訂正]|版|本)/u;

function readName(name: string): Pick<TitleParts, 'core' | 'kind' | 'note'> {
  const note = NOTE.exec(name);
  const isNote = note !== null && MAY_BE_LEFT_OUT.test(note[1]!);
  const bare = (isNote ? name.slice(0, note.index) : name).replace(STATE, '');
  const kind = KIND.exec(bare);
  return {
    core: titleKey(kind ? bare.slice(0, kind.index) : bare),
    kind: kind?.[1] ?? '',
    note: isNote ? titleKey(note[1]!) : '',
  };
}

/** 《…》 around the whole of it. */
const withoutMarks = (title: string): string =>
  /^[\s\u3000]*《([^《》]*)》[\s\u3000]*$/su.exec(title)?.[1] ?? title.trim();

/** Shorter cores (工作方案, 通知) are names of nothing in particular, unless a law is named by them: 公司法. */
const SHORTEST_CORE = 5;
const isTelling = (core: string): boolean => core.length >= SHORTEST_CORE || /^.{2,}法$/u.test(core);

/**
 * Whether two titles that are not the same name one document all the same: one leaves out what the other has (the
 * organ, 关于, 的通知, 试行), and in nothing do they contradict each other.
 */
export const isNearTitle = (a: TitleParts, b: TitleParts): boolean =>
  a.core === b.core && isTelling(a.core) && agree(a.organ, b.organ) && agree(a.kind, b.kind) && agree(a.note, b.note);

const agree = (a: string, b: string): boolean => a === b || a === '' || b === '';

/**
 * A file's name without what people put around a title: a number or a date before it, a date, a copy's number or 副本
 * behind it. A year that belongs to the title (2024年…) stays.
 */
export const bareFileName = (name: string): string =>
  name
    .replace(/^[\s\u3000]*(?:\d{8}(?!年)|(?:\d{1,4}[-._、\s]{1,2}){1,3})(?=\D)[-._、\s\u3000]*/u, '')
    .replace(/[-_.\s\u3000]*(?:副本|[(（]\d{1,2}[)）])$/u, '')
    .replace(/[-_.\s\u3000]*[(（]?(?:\d{8}|\d{4}[-._]\d{1,2}[-._]\d{1,2})[)）]?$/u, '');
