import type { Block, Paragraph, Report } from '../model/report';
import type { Section } from '../model/section';
import { byPosition, overlaps, shift, span, type Span } from '../text/span';
import { findFacts, type FactKind } from '../zh/facts';

export type TokenKind = FactKind | 'title' | 'heading' | 'label' | 'gloss' | 'boilerplate';

/** A passage that an editor may show in a colour of its own. */
export interface Token {
  readonly kind: TokenKind;
  /** In the document; it may run over line ends. */
  readonly span: Span;
}

/**
 * The passages of a report in the paragraphs that touch `within`, in order and apart. What one paragraph tells is kept while it stands, so
 * a keystroke costs its paragraph and a pass over the headings.
 */
export function tokensOf(report: Report, within: Span = span(0, report.source.length)): Token[] {
  const frame = [...headingTokens(report), ...labelTokens(report)].sort((a, b) => byPosition(a.span, b.span));
  const out: Token[] = [];
  let next = 0;
  for (const block of report.blocks) {
    const whole = span(block.start, block.start + block.paragraph.text.length);
    if (!touches(whole, within)) continue;
    if (block.furniture !== undefined) {
      out.push({ kind: 'boilerplate', span: whole });
      continue;
    }
    while (next < frame.length && frame[next]!.span.end <= whole.start) next++;
    let last = next;
    while (last < frame.length && frame[last]!.span.start < whole.end) last++;
    merge(out, frame.slice(next, last), block);
    next = last;
  }
  return out;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Headings and labels, with what the paragraph tells of itself in the places between. A hole in a heading shows. */
function merge(out: Token[], frame: readonly Token[], { start, paragraph }: Block): void {
  const inside = paragraphTokens(paragraph).map(({ kind, span: at }): Token => ({ kind, span: shift(at, start) }));
  if (frame.length === 0) {
    out.push(...inside);
    return;
  }
  const holes = inside.filter(({ kind }) => kind === 'placeholder' || kind === 'gloss');
  const framed = holes.length > 0 ? frame.flatMap((token) => without(token, holes)) : frame;
  const free = inside.filter((token) => holes.includes(token) || !frame.some((one) => overlaps(one.span, token.span)));
  out.push(...(free.length > 0 ? [...framed, ...free].sort((a, b) => byPosition(a.span, b.span)) : framed));
}

function without({ kind, span: at }: Token, holes: readonly Token[]): Token[] {
  const out: Token[] = [];
  let from = at.start;
  for (const { span: hole } of holes) {
    if (!overlaps(hole, at)) continue;
    if (hole.start > from) out.push({ kind, span: span(from, hole.start) });
    from = Math.max(from, hole.end);
  }
  if (from < at.end) out.push({ kind, span: span(from, at.end) });
  return out;
}

const kept = new WeakMap<Paragraph, readonly Token[]>();

/** Counted from the paragraph's start. */
function paragraphTokens(paragraph: Paragraph): readonly Token[] {
  const known = kept.get(paragraph);
  if (known) return known;
  const { prose, shields } = paragraph;
  const damage = shields.flatMap(({ kind, span: at }): Token[] => {
    if (kind === 'mask') return [{ kind: 'placeholder', span: at }];
    return kind === 'gloss' ? [{ kind: 'gloss', span: at }] : [];
  });
  const facts = findFacts(prose.text).flatMap(({ kind, span: at }) =>
    without({ kind, span: prose.toSource(at.start, at.end) }, damage),
  );
  const tokens = damage.length > 0 ? [...damage, ...facts].sort((a, b) => byPosition(a.span, b.span)) : facts;
  kept.set(paragraph, tokens.length > 0 ? tokens : NONE);
  return tokens;
}

const NONE: readonly Token[] = [];

/** The document's title, and of each heading what stands behind its label. */
function headingTokens({ title, outline, source }: Report): Token[] {
  const out: Token[] = (title?.lines ?? []).map(({ span: at }) => ({ kind: 'title', span: at }));
  const add = (sections: readonly Section[]): void => {
    for (const { kind, missing, label, selection, children } of sections) {
      if (kind === 'heading' && !missing) {
        const hasLabel = source.startsWith(label, selection.start);
        const from = hasLabel ? selection.start + label.length : selection.start;
        if (from < selection.end) out.push({ kind: 'heading', span: span(from, selection.end) });
      }
      add(children);
    }
  };
  add(outline);
  return out;
}

const labelTokens = ({ runs }: Report): Token[] =>
  runs.flatMap(({ items }) => items.map((item): Token => ({ kind: 'label', span: item.span })));
