import type { Settled } from '../../placeholders';
import { unitsText } from '../../tape';
import { delicateCharacters, nameForm } from '../forms';
import { sourceOf, type Source } from '../source';
import { unitTable } from '../units';
import { findNames, type Verdicts } from './find';
import { foldText } from './fold';

export interface Dictionaries {
  /** What the dictionaries alone make of the text, unit for unit; 0 where the two are not in step. */
  readonly written: () => Uint16Array;
  readonly verdicts: Verdicts;
  /** A text converted for itself. */
  readonly convert: (text: string) => string;
}

/** The names of persons that the dictionaries would spoil, with their right forms. */
export function harmedNames(
  plain: Source,
  toSimplified: boolean,
  { written, verdicts, convert }: Dictionaries,
): Settled[] {
  const { text, lexicon } = plain;
  const isDelicateAt = delicateUnits(toSimplified);
  // Hardly any Traditional text has a name that Simplified writes in a way of its own.
  if (toSimplified && verdicts.names.length === 0 && !hasAny(text, isDelicateAt)) return [];
  const plainly = written();
  const forms = formsBy(convert);
  const formOf = (unit: number): number =>
    (forms[unit] ||= nameForm(String.fromCharCode(unit), toSimplified, convert).charCodeAt(0));
  // What a phrase keeps now it may lose where the text is read in other words.
  const isHarmed = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return isDelicateAt[unit] === 1 || (!toSimplified && plainly[at] !== formOf(unit));
  };
  // Traditional text is read by the Simplified that it becomes.
  const folded = toSimplified ? inStep(text, plainly) : foldText(text);
  const source = folded === text ? plain : sourceOf(text, folded, lexicon);
  return findNames(source, isHarmed, verdicts).map(({ start, end }) => {
    return { start, end, text: nameForm(text.slice(start, end), toSimplified, convert) };
  });
}

/** What single characters become in names, as far as it was asked, by what converts them. */
const formTables = new WeakMap<Dictionaries['convert'], Uint16Array>();

function formsBy(convert: Dictionaries['convert']): Uint16Array {
  let forms = formTables.get(convert);
  if (forms === undefined) formTables.set(convert, (forms = new Uint16Array(0x10000)));
  return forms;
}

/** 1 for units that a name may want in another form than words; one table a direction, made when first asked for. */
function delicateUnits(toSimplified: boolean): Uint8Array {
  return (tables[toSimplified ? 0 : 1] ??= unitTable(delicateCharacters(toSimplified)));
}

const tables: (Uint8Array | undefined)[] = [];

function hasAny(text: string, units: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (units[text.charCodeAt(at)] === 1) return true;
  return false;
}

function inStep(text: string, written: Uint16Array): string {
  const units = Uint16Array.from({ length: text.length }, (_, at) => written[at] || text.charCodeAt(at));
  return unitsText(units, 0, units.length);
}
