import { roleBefore } from '../names/roles';
import { hanAt } from '../source';

/** What stands before a place's name, in bits. */
export const BEFORE = { unit: 7, lead: 3, mark: 2, otherWord: -4 };

/** 在, 位于, 驻, and what else leads to a place. */
const LEADS = /(?:[在到赴往至从经由驻住过抵沿]|来自|位于|地处|途经|前往|进驻|走进|[、和与及])$/;
const UNITS = /[省市州盟县區区旗镇乡村]$/;

export function evidenceBefore(text: string, start: number): number {
  if (!hanAt(text, start - 1)) return BEFORE.mark;
  const before = text.slice(Math.max(0, start - 3), start);
  if (UNITS.test(before) && roleBefore(text, start) === undefined) return BEFORE.unit;
  return LEADS.test(before) ? BEFORE.lead : BEFORE.otherWord;
}
