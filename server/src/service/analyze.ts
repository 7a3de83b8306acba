import type { Settings } from '../config/settings';
import type { Finding } from '../lint/finding';
import { lint, missingResources } from '../lint/lint';
import type { Ignored, Suppression } from '../lint/suppressions';
import type { Report } from '../model/report';
import type { ResourceName, Resources } from '../model/resources';
import { parseReport } from '../parse/index';
import { Lines } from '../text/lines';
import { completenessOf, type Completeness } from './completeness';

/** All that is known about one version of one document. Immutable, and a pure function of text and settings. */
export interface Analysis {
  readonly source: string;
  readonly settings: Settings;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** What the suppressions left out of the findings. */
  readonly ignored: readonly Ignored[];
  readonly completeness: Completeness;
  readonly lines: Lines;
  /** Tables that would tell more about this document: load them, and analyse again with them. */
  readonly missingResources: readonly ResourceName[];
}

export interface AnalyzeOptions {
  /** An analysis of an earlier version: what an edit left alone is taken over from it. Changes speed, never the result. */
  readonly previous?: Analysis | undefined;
  /** A rule that fails costs only its own findings and is named here. */
  readonly onCrash?: (rule: string, error: unknown) => void;
  /** The tables that are loaded so far. */
  readonly resources?: Resources;
  /** What a person wants to see no more in this document. */
  readonly suppressions?: readonly Suppression[];
}

const NONE: readonly Suppression[] = [];

export function analyze(
  source: string,
  settings: Settings,
  { previous, onCrash, resources, suppressions = NONE }: AnalyzeOptions = {},
): Analysis {
  const report = parseReport(source, previous?.report);
  const options = { levels: settings.levels, ...(onCrash && { onCrash }), ...(resources && { resources }) };
  const ignored: Ignored[] = [];
  const findings = lint(report, { ...options, suppressions, onIgnored: (one) => void ignored.push(one) });
  return {
    source,
    settings,
    report,
    findings,
    suppressions,
    ignored,
    completeness: completenessOf(report, findings),
    lines: new Lines(source),
    missingResources: missingResources(report, options),
  };
}
