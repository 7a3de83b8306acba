import type { FindWrongVariants, WrongVariant } from '../model/resources';
import type { Edit } from '../text/edits';
import { flow } from '../text/flow';
import { span, type Span } from '../text/span';
import { countScript, isSimplifiedOnly, isTraditionalOnly } from '../zh/script';
import { convertExactly } from './convert-exactly';
import { convertPolicy } from './convert-policy';
import { loadEngine, type Engine } from './engine';
import { loadPolicy, type Policy } from './load-policy';
import { findPhrases } from './pass';
import { findCopulas } from './policy/copula';
import { protectedSpans } from './policy/protect';
import { createTables, type ReadTable } from './tables';
import { Offsets, readUnits } from './tape';
import { disjoint } from './unfold';
import { COPULA, copulasIn, isFurther, isSuspect, isWrongAlone, isWrongVariant } from './wrong-variants-proof';

/**
 * Reads the tables and answers with the search for characters of the wrong script or variant. A Traditional text is
 * taken to Simplified and back: what comes back different, and not as a mere variant, was converted badly. A text that
 * is Simplified for the most part is asked for its Traditional characters. Names and addresses are left out.
 */
export async function loadWrongVariants(readTable: ReadTable): Promise<FindWrongVariants> {
  const tables = createTables(readTable);
  const [back, forth] = await Promise.all([loadEngine('t2s', tables), loadEngine('s2tw', tables)]);
  const policy = await loadPolicy('s2tw', forth, tables);

  return (source, { protect, hidden, further = false }) => {
    const prose = flow(source, span(0, source.length), disjoint(hidden));
    const kept = disjoint([
      ...protect.map((at) => span(prose.toFlow(at.start), prose.toFlow(at.end))),
      ...protectedSpans(prose.text),
    ]);
    const votes = countScript(prose.text);
    const simplified = inStep(prose.text, back, kept);
    const wrong =
      votes.simplified > votes.traditional
        ? traditionalIn(prose.text, simplified)
        : variantsIn(prose.text, simplified, kept, { forth, policy, further });
    return wrong.map((each) => ({ ...each, span: prose.toSource(each.span.start, each.span.end) }));
  };
}

/** The Traditional characters of a Simplified text. */
const traditionalIn = (text: string, simplified: string): WrongVariant[] =>
  differences(text, simplified)
    .filter((at) => isTraditionalOnly(text[at]!))
    .map((at) => ({ span: span(at, at + 1), right: simplified[at]!, word: simplified[at]! }));

interface Forth {
  readonly forth: Engine;
  readonly policy: Policy | undefined;
  readonly further: boolean;
}

function variantsIn(text: string, simplified: string, kept: readonly Span[], using: Forth): WrongVariant[] {
  const { forth, policy, further } = using;
  const plain = inStep(simplified, forth, kept);
  const copulas = copulasOf(text, simplified, policy).filter(
    (at) => !kept.some(({ start, end }) => start <= at && at < end),
  );
  const suspects = differences(text, plain).filter(
    (at) => isSimplifiedOnly(text[at]!) || isSuspect(text[at]!, plain[at]!) || further,
  );
  if (suspects.length + copulas.length === 0) return [];
  const phraseAt = phrases(forth, simplified);
  const wrong = [...new Set([...suspects, ...copulas])]
    .sort((a, b) => a - b)
    .flatMap((at): WrongVariant[] => {
      const phrase = phraseAt(at);
      const place = span(at, at + 1);
      if (copulas.includes(at) && !phrase) return [{ span: place, right: COPULA, word: COPULA }];
      const right = plain[at]!;
      const word = phrase ? plain.slice(phrase.start, phrase.end) : right;
      const candidate = phrase && { at, right, phrase, word };
      if (isSimplifiedOnly(text[at]!) || (candidate ? isWrongVariant(text, candidate) : isWrongAlone(text, at)))
        return [{ span: place, right, word }];
      return candidate && further && isFurther(text, candidate, simplified[at]!)
        ? [{ span: place, right, word, isFurther: true }]
        : [];
    });
  if (wrong.length === 0) return wrong;
  // The layer above the dictionaries knows names, places and the borders of words. It costs more than all the rest, and
  // most paragraphs of a good text need not ask it: 60,000 characters of minutes took 400 ms before this order, now 100.
  const careful = inStep(simplified, forth, kept, policy);
  return wrong.flatMap((each) => {
    const right = each.right === COPULA ? COPULA : careful[each.span.start]!;
    if (right === each.right) return [each];
    return isSimplifiedOnly(text[each.span.start]!) ? [{ ...each, right, word: right }] : [];
  });
}

/** Where 系 is left that should be 係: by the words around it alone, and as the layer above the dictionaries reads it. */
function copulasOf(text: string, simplified: string, policy: Policy | undefined): number[] {
  if (!text.includes('系')) return [];
  const read = policy === undefined ? [] : findCopulas(simplified, policy.words);
  return [...copulasIn(text), ...read.map(({ start }) => start).filter((at) => text[at] === '系')];
}

/**
 * Converted, but for what would move every offset behind it. Only characters outside the BMP do; where there are none
 * the edits need not be made.
 */
function inStep(text: string, engine: Engine, kept: readonly Span[], policy?: Policy): string {
  const converted =
    policy === undefined && kept.length === 0
      ? convertExactly(engine, text, false)
      : convertPolicy(engine, policy, text, { protect: kept, exact: policy === undefined });
  if (!SURROGATE.test(text) && !SURROGATE.test(converted.text)) return converted.text;
  let out = '';
  let at = 0;
  for (const edit of converted.edits) {
    if (!keepsLength(edit)) continue;
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}

const SURROGATE = /[\ud800-\udfff]/;

const keepsLength = ({ span: at, text }: Edit): boolean => text.length === at.end - at.start;

function differences(one: string, other: string): number[] {
  const at: number[] = [];
  if (one === other) return at;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) at.push(i);
  return at;
}

/** The dictionary phrase over an offset, asked for ascending offsets. */
function phrases(engine: Engine, simplified: string): (at: number) => Span | undefined {
  const { at: ends, length } = findPhrases(engine.passes[0]!, readUnits(simplified), new Offsets());
  let i = 0;
  return (at) => {
    while (i < length && ends[i + 1]! <= at) i += 2;
    return i < length && ends[i]! <= at ? span(ends[i]!, ends[i + 1]!) : undefined;
  };
}
