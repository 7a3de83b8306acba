import type { Report } from '../model/report';

/**
 * Words of official prose in both scripts. A Chinese novel, a chat log or a recipe has next to none of them; a report
 * has one in every few dozen characters.
 */
const OFFICIAL =
  /工作|会议|會議|建设|建設|发展|發展|推进|推進|落实|落實|加强|加強|改革|政府|单位|單位|部门|部門|机制|機制|保障|服务|服務|规定|規定|办法|辦法|条例|條例|管理|实施|實施|完善|健全|群众|群眾|领导|領導|同志|委员会|委員會|决定|決定|意见|意見|通知|公告|方案|规划|規劃/g;

/** Enough to know what one is reading. */
const SAMPLE = 6000;
const CHARACTERS_PER_WORD = 80;

/**
 * Whether a document reads as a Chinese policy document. Short texts are given the benefit of the doubt when they are
 * numbered or have a hole or a cut in them.
 */
export function readsAsReport({ source, traits, blocks, runs }: Report): boolean {
  if (!traits.isChinese) return false;
  // Nobody can read what it is, and that is what its reader should be told.
  if (traits.isGarbled) return true;
  const sample = source.slice(0, SAMPLE);
  const words = [...sample.matchAll(OFFICIAL)].length;
  if (words > 0 && words * CHARACTERS_PER_WORD >= sample.length) return true;
  const isMarked =
    traits.hasHoles || blocks.some(({ role }) => role === 'cut' || role === 'salutation' || role === 'contents');
  return words > 0 && (isMarked || runs.some((run) => run.items.length >= 3));
}

/** In a folder, the files with these endings are looked at. Without the dot, as VS Code's file patterns want them. */
export const DOCUMENT_ENDINGS: readonly string[] = ['txt', 'md', 'gongwen', 'policy'];

/** Whether a file's name, path or URI says that it may be a report. */
export const hasDocumentName = (path: string): boolean =>
  DOCUMENT_ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
