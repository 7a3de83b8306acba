/** Half-open range of UTF-16 code units, exactly as JavaScript and LSP count them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (at: Span, by: number): Span => ({ start: at.start + by, end: at.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the two share a code unit; an empty span overlaps what it stands strictly inside of. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
