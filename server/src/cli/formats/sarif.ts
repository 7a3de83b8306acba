import type { ReportingDescriptor, Result, Region } from 'sarif';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { rules } from '../../rules/index';
import type { Rule, Severity } from '../../rules/rule';
import { manualOf, REPOSITORY } from '../../service/manual';
import { localize, type Locale } from '../../text/localized';
import type { Range } from '../../text/lines';
import { checkedJson, type FindingJson } from '../finding-json';
import type { Checked, MakeFormat } from './format';
import { lineFingerprints } from './line-fingerprints';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** GitHub's other scale of three: by it, and by the level, code scanning sorts what it shows. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};

/** A log with a finding that has more places is rejected by GitHub, whole; it looks at the first of them. */
const MAX_LOCATIONS = 1000;

/** SARIF 2.1.0, as GitHub code scanning and others read it. Lines and columns count from one there. */
export const sarif: MakeFormat = (locale) => {
  let separator = '';
  // The log is written as it grows: head and foot are one log cut in two where the results stand.
  const [head, foot] = JSON.stringify(emptyLog(locale)).split(RESULTS_STAND_HERE) as [string, string];
  return {
    start: () => head,
    document: (checked) => {
      const results = resultsOf(checked, locale).map((result) => JSON.stringify(result));
      const text = results.map((result, i) => `${i === 0 ? separator : ','}\n${result}`).join('');
      if (results.length > 0) separator = ',';
      return text;
    },
    end: ({ hasFailed }) => `${foot.replace(SUCCESS_STANDS_HERE, String(!hasFailed))}\n`,
  };
};

const RESULTS_STAND_HERE = '"the results"';
const SUCCESS_STANDS_HERE = '"the success"';

const emptyLog = (locale: Locale): unknown => ({
  version: '2.1.0',
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  runs: [
    {
      tool: {
        driver: { name: 'pizhu', version, informationUri: REPOSITORY, rules: rules.map((r) => ruleOf(r, locale)) },
      },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      results: ['the results'],
      invocations: [{ executionSuccessful: 'the success' }],
    },
  ],
});

function ruleOf(rule: Rule, locale: Locale): ReportingDescriptor {
  const why = localize(rule.docs.why, locale);
  const helpUri = manualOf(rule.id, locale);
  return {
    id: rule.id,
    shortDescription: { text: localize(rule.docs.title, locale) },
    fullDescription: { text: why },
    helpUri,
    help: { text: `${why}\n${helpUri}`, markdown: `${why}\n\n[\`${rule.id}\`](${helpUri})` },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { 'problem.severity': PROBLEM_SEVERITY[rule.severity] },
  };
}

function resultsOf({ path, analysis }: Checked, locale: Locale): Result[] {
  const { findings } = checkedJson(analysis, locale);
  if (findings.length === 0) return [];
  const artifactLocation = { uri: uriOf(path) };
  const fingerprints = lineFingerprints(analysis.source);
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule: Rule) => rule.id === finding.rule),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: finding.occurrences
      .slice(0, MAX_LOCATIONS)
      .map((at) => ({ physicalLocation: { artifactLocation, region: regionOf(at) } })),
    partialFingerprints: { primaryLocationLineHash: fingerprints[finding.range.start.line]! },
    ...(finding.fixes.length > 0 && { fixes: fixesOf(finding, artifactLocation) }),
    properties: { severity: finding.severity, occurrences: finding.occurrences.length },
  }));
}

const fixesOf = (finding: FindingJson, artifactLocation: { uri: string }): NonNullable<Result['fixes']> =>
  finding.fixes.map(({ title, edits, kind }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text },
        })),
      },
    ],
    properties: { kind },
  }));

const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** Relative paths stay relative, so that a server can match them with its repository. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join('/');
