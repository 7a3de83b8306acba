import { WordSet } from './word-set';

/** Words of policy texts that the dictionary of OpenCC gets wrong or does not have, with their Traditional form. */
const WORDS = `
换发=換發 不准=不准 不准确=不準確 不准备=不準備 不准时=不準時 不准入=不准入 不准予=不准予 不准备案=不准備案 不准许=不准許 干支线=幹支線 干支流=幹支流 干支管=幹支管
折合=折合 复合肥=複合肥 下面条款=下面條款
`;

const forms = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]),
);
const set = new WordSet([...forms.keys()]);

export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly traditional: string;
}

export function findCorrections(text: string): Correction[] {
  const found: Correction[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = set.lengthAt(text, i);
    if (length === 0) continue;
    found.push({ start: i, end: i + length, traditional: forms.get(text.slice(i, i + length))! });
    i += length - 1;
  }
  return found;
}
