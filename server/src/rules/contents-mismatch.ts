import type { ContentsEntry } from '../model/report';
import type { Section } from '../model/section';
import { defineRule } from './rule';

export default defineRule({
  id: 'contents-mismatch',
  scope: 'document',
  severity: 'warning',
  docs: {
    title: { en: 'Table of contents and body disagree', 'zh-cn': '目录与正文不符', 'zh-tw': '目錄與正文不符' },
    why: {
      en: 'A section that the table of contents lists is not in the body: it was cut off, or renamed.',
      'zh-cn': '目录列出的章节在正文中找不到：可能被截去，也可能改了标题而没有更新目录。',
      'zh-tw': '目錄列出的章節在正文中找不到：可能被截去，也可能改了標題而沒有更新目錄。',
    },
    examples: [
      {
        bad: '目录\n一、河道治理\n⟦missing¦二、堤防加固⟧\n三、水质监测\n防汛工作报告\n一、河道治理\n清淤三处。\n三、水质监测\n增设站点两个。',
      },
    ],
  },
  messages: {
    missing: {
      en: 'The body has no section “{label}{title}”',
      'zh-cn': '正文中没有“{label}{title}”',
      'zh-tw': '正文中沒有「{label}{title}」',
    },
    half: {
      en: 'The body has “{label}{title}” here',
      'zh-cn': '正文此处标题为“{label}{title}”',
      'zh-tw': '正文此處標題為「{label}{title}」',
    },
  },
  *check({ contents, outline }) {
    const entries = contents?.entries ?? [];
    // A table of contents that nothing in the body answers to stands for another text, or for one still to be written.
    if (!entries.some(isThere)) return;
    const titles = titlesByStart(outline);
    for (const { label, title, span, heading } of flatten(entries)) {
      if (!heading) yield { span, message: 'missing', data: { label, title: short(title) } };
      const inBody = heading && titles.get(heading.start);
      if (inBody !== undefined && isHalfOf(title, inBody))
        yield { span, message: 'half', data: { label, title: short(inBody) } };
    }
  },
});

function titlesByStart(outline: readonly Section[]): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const add = (sections: readonly Section[]): void => {
    for (const { selection, title, missing, children } of sections) {
      if (!missing) titles.set(selection.start, title);
      add(children);
    }
  };
  add(outline);
  return titles;
}

/** 组织保障 beside 组织保障与考核评估: one of the two speaks of a matter more. A title that was merely retouched is not told. */
function isHalfOf(one: string, other: string): boolean {
  const [half, whole] = one.length < other.length ? [one, other] : [other, one];
  return whole.startsWith(half) && /^[与與和及暨、]\p{Script=Han}{2}/u.test(whole.slice(half.length));
}

const isThere = ({ heading, children }: ContentsEntry): boolean => heading !== undefined || children.some(isThere);

const flatten = (entries: readonly ContentsEntry[]): ContentsEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

const LONGEST_NAME = 18;

const short = (title: string): string => (title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME)}…` : title);
