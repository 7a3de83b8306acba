import { holeSpans } from '../../service/holes-list';
import type { PlaceholdersResult } from '../protocol';
import type { Snapshot } from '../session';

/** What is still to be filled in, in document order. */
export const placeholders = ({ isReport, analysis }: Snapshot): PlaceholdersResult =>
  isReport ? holeSpans(analysis).map((at) => analysis.lines.range(at)) : [];
