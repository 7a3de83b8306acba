import { holesOf } from '../../service/holes-list';
import type { HoleItem, HolesResult } from '../protocol';
import type { Snapshot } from '../session';

/** The list of what is still to be filled in. */
export const holes = ({ isReport, analysis }: Snapshot): HolesResult =>
  isReport
    ? holesOf(analysis).map(({ span, ...hole }): HoleItem => ({ ...hole, range: analysis.lines.range(span) }))
    : [];
