import { applyEdits, type Edit } from '../text/edits';
import { flow, type Flow } from '../text/flow';
import { overlaps, span, type Span } from '../text/span';
import { follow, reversed, sourceOf } from './alignment';
import { contests } from './contests';
import type { Conversion, ConversionEdit, ConvertOptions, Decided, Doubt, EditReason, Kept } from './conversion';
import { convertProse, type ProseConversion, type Setting } from './convert-prose';
import { aloneBy, type Engine } from './engine';
import { formsIn } from './forms-in';
import type { Policy } from './load-policy';
import { minimalEdits } from './minimal-edits';
import { phrasesOf } from './pass';
import { AMBIGUOUS_FORMS } from './policy/settled-words';
import type { Fixed } from './policy/plan';
import { disjoint, unfold } from './unfold';

/**
 * Conversion with names, places, words and addresses kept from harm. The text is read without its hidden runs; every
 * stretch that is settled beforehand is one placeholder to the engine, so no word lies across it. What only a report
 * wants is worked out when it is asked for.
 */
export function convertPolicy(
  engine: Engine,
  policy: Policy | undefined,
  source: string,
  options: ConvertOptions,
): Conversion {
  const hidden = disjoint(options.hidden ?? []);
  const prose = flow(source, span(0, source.length), hidden);
  const alone = aloneBy(engine, options.rareGlyphs ?? false);
  const setting: Setting = { engine, policy, options, alone };
  const protect = disjoint(options.protect ?? []).map((at) => span(prose.toFlow(at.start), prose.toFlow(at.end)));
  const done = convertProse(setting, prose.text, protect);
  const contested = contestedPlaces(setting, done);
  const edits = editsOf(setting, prose.text, done, contested);
  const inSource = hidden.length === 0 ? edits : edits.flatMap((edit) => unfold(edit, prose, source));

  const toSource = <T extends { readonly span: Span }>(item: T): T => {
    return { ...item, span: prose.toSource(item.span.start, item.span.end) };
  };
  let doubtful: readonly Doubt[] | undefined;
  let phrases: readonly Span[] | undefined;
  return {
    text: hidden.length === 0 ? done.text : applyEdits(source, inSource),
    edits: inSource,
    kept: keptIn(prose.text, done.fixed, alone).map(toSource),
    decided: decidedIn(prose.text, done.fixed, alone).map(toSource),
    get doubtful() {
      return (doubtful ??= doubts(setting, prose.text, protect, done, contested).map(toSource));
    },
    get phrases() {
      return (phrases ??= phrasesIn(engine, prose, done));
    },
  };
}

function editsOf(
  { policy }: Setting,
  prose: string,
  { text, units, before, alignment, fixed }: ProseConversion,
  contested: readonly Doubt[],
): ConversionEdit[] {
  const edits = minimalEdits(before, units, alignment, text, reasons(fixed, contested));
  const plain = policy?.plain;
  if (plain === undefined) return edits;
  const known = new Map<string, readonly string[]>();
  const formsOf = (character: string): readonly string[] => {
    let forms = known.get(character);
    if (forms === undefined) known.set(character, (forms = formsIn(plain, character, policy?.target)));
    return forms;
  };
  return edits.map((edit) =>
    edit.reason === 'dictionary' && !isSameWord(formsOf, prose, edit) ? { ...edit, reason: 'vocabulary' } : edit,
  );
}

/** Whether an edit writes the same characters in other forms, and no other word. */
function isSameWord(
  formsOf: (character: string) => readonly string[],
  text: string,
  { span: { start, end }, text: after }: Edit,
): boolean {
  if (after.length !== end - start) return false;
  const before = [...text.slice(start, end)];
  return [...after].every((form, i) => before[i] === form || formsOf(before[i] ?? '').includes(form));
}

function keptIn(prose: string, fixed: readonly Fixed[], alone: (text: string) => string): Kept[] {
  return fixed.flatMap(({ start, end, text: after, kept: reason }): Kept[] => {
    const before = prose.slice(start, end);
    if (reason === undefined || after !== before || alone(before) === before) return [];
    return [{ span: span(start, end), text: before, reason }];
  });
}

function decidedIn(prose: string, fixed: readonly Fixed[], alone: (text: string) => string): Decided[] {
  return fixed.flatMap(({ start, end, text: written, edit: reason }): Decided[] => {
    if (reason === undefined) return [];
    const before = prose.slice(start, end);
    if (written === before && alone(before) === before) return [];
    return [{ span: span(start, end), text: before, written, reason }];
  });
}

function phrasesIn(engine: Engine, prose: Flow, { packed, cuts }: ProseConversion): Span[] {
  const toProse = follow(packed.alignment, 'back');
  return phrasesOf(engine.segmentation ?? engine.passes[0]!, packed.output, cuts).map((at) =>
    prose.toSource(toProse(at.start), toProse(at.end)),
  );
}

/** Where two readings of the words give two results. */
function contestedPlaces(
  { engine, options }: Setting,
  { packed, run, disagreements }: ProseConversion,
): readonly Doubt[] {
  const toProse = follow(packed.alignment, 'back');
  const rareGlyphs = options.rareGlyphs ?? false;
  return contests(engine, packed.output, run, disagreements, rareGlyphs).map(({ start, end, candidates }) => {
    return { span: span(toProse(start), toProse(end)), candidates, reason: 'boundary' };
  });
}

function doubts(
  setting: Setting,
  prose: string,
  protect: readonly Span[],
  done: ProseConversion,
  contested: readonly Doubt[],
): Doubt[] {
  const { policy, alone } = setting;
  if (policy === undefined) return [...contested];
  const known = [...contested, ...(policy.target === 'simplified' ? ambiguousForms(prose, done.fixed, alone) : [])];
  const others = restlessPlaces(setting, protect, done).filter(
    ({ span: at }) => !known.some((doubt) => overlaps(doubt.span, at)),
  );
  return [...known, ...others].sort((a, b) => a.span.start - b.span.start);
}

/**
 * What would change if the result were converted once more. In a line too short to tell its script 后 may be either, and
 * 苎 becomes 苧, which is itself a form of 薴.
 */
function restlessPlaces(setting: Setting, protect: readonly Span[], { text, alignment }: ProseConversion): Doubt[] {
  const toText = follow(alignment, 'forth');
  const again = convertProse(
    setting,
    text,
    protect.map((at) => span(toText(at.start), toText(at.end))),
  );
  if (again.text === text) return [];
  return minimalEdits(again.before, again.units, again.alignment, again.text, () => 'dictionary').map(
    ({ span: { start, end }, text: other }) => {
      const at = sourceOf(alignment, start, end);
      // A name is one place, and its candidates are the whole of it.
      const whole = sourceOf(reversed(alignment), at.start, at.end);
      const candidates = [
        text.slice(whole.start, whole.end),
        text.slice(whole.start, start) + other + text.slice(end, whole.end),
      ];
      return { span: at, candidates, reason: 'variant' };
    },
  );
}

function ambiguousForms(prose: string, fixed: readonly Fixed[], alone: (text: string) => string): Doubt[] {
  let next = 0;
  return [...prose.matchAll(AMBIGUOUS)].flatMap(({ 0: character, index }): Doubt[] => {
    while (next < fixed.length && fixed[next]!.end <= index) next++;
    if (next < fixed.length && fixed[next]!.start <= index) return [];
    const candidates = [alone(character), AMBIGUOUS_FORMS.get(character)!];
    if (candidates[0] === candidates[1]) return [];
    return [{ span: span(index, index + 1), candidates, reason: 'variant' }];
  });
}

const AMBIGUOUS = new RegExp(`[${[...AMBIGUOUS_FORMS.keys()].join('')}]`, 'g');

/** Why the edit at an offset was made; asked for ascending offsets. */
function reasons(fixed: readonly Fixed[], doubtful: readonly Doubt[]): (start: number) => EditReason {
  let f = 0;
  let d = 0;
  return (start) => {
    while (f < fixed.length && fixed[f]!.end <= start) f++;
    if (f < fixed.length && fixed[f]!.start <= start) return fixed[f]!.edit ?? 'dictionary';
    while (d < doubtful.length && doubtful[d]!.span.end <= start) d++;
    return d < doubtful.length && doubtful[d]!.span.start <= start ? 'boundary' : 'dictionary';
  };
}
