import { byPosition, span, type Span } from '../text/span';
import type { Flow } from '../text/flow';
import type { ConversionEdit } from './conversion';

/** Sorted, without empty ones, merged where they overlap or touch. */
export function disjoint(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const at of [...spans].sort(byPosition)) {
    const last = merged.at(-1);
    if (at.end <= at.start) continue;
    if (last !== undefined && at.start <= last.end)
      merged[merged.length - 1] = span(last.start, Math.max(last.end, at.end));
    else merged.push(at);
  }
  return merged;
}

/**
 * An edit of the prose as edits of the source. One that lies across hidden runs is split at them: each part takes as
 * many characters as it had, the last takes the rest.
 */
export function unfold(edit: ConversionEdit, prose: Flow, source: string): ConversionEdit[] {
  const whole = prose.toSource(edit.span.start, edit.span.end);
  if (whole.end - whole.start === edit.span.end - edit.span.start) return [{ ...edit, span: whole }];
  const parts: Span[] = [];
  for (let at = edit.span.start; at < edit.span.end; at++) {
    const one = prose.toSource(at, at + 1);
    const last = parts.at(-1);
    if (last !== undefined && last.end === one.start) parts[parts.length - 1] = span(last.start, one.end);
    else parts.push(one);
  }
  let used = 0;
  return parts.flatMap((part, i) => {
    const text = i === parts.length - 1 ? edit.text.slice(used) : edit.text.slice(used, used + part.end - part.start);
    used += text.length;
    return source.slice(part.start, part.end) === text ? [] : [{ span: part, text, reason: edit.reason }];
  });
}
