import { analyze, type Analysis } from '../../service/analyze';
import { cleanText as clean, isShellRemoval } from '../../service/clean-text';
import { fixAll } from '../../service/fix';
import { recordedEdits } from '../../service/fix-record';
import { previewFixes as preview } from '../../service/preview-fixes';
import type { ResourceLoader } from '../../service/resources';
import { phrase } from '../../lint/finding';
import { localize } from '../../text/localized';
import type { Client } from '../client';
import { composeEdits } from '../compose';
import type { AllFixesResult, CleanTextResult, PreviewFixesResult } from '../fixes-protocol';
import type { Snapshot } from '../session';

/** One way to mend each finding, for a person to choose from. */
export function previewFixes({ analysis, version, isReport }: Snapshot, { locale }: Client): PreviewFixesResult {
  if (!isReport) return { version, fixes: [] };
  return {
    version,
    fixes: preview(analysis).map(({ finding: { rule }, fix }) => ({
      rule: rule.id,
      ruleTitle: localize(rule.docs.title, locale),
      title: phrase(rule, fix.title, locale),
      kind: fix.kind,
      edits: fix.edits.map(({ span, text }) => ({ range: analysis.lines.range(span), newText: text })),
    })),
  };
}

/** Every safe fix, with its record. Rejects when a table that the rules need cannot be read. */
export async function allFixes(snapshot: Snapshot, loader: ResourceLoader): Promise<AllFixesResult> {
  if (!snapshot.isReport) return { version: snapshot.version, edits: [], record: [] };
  const analysis = await withTables(snapshot, loader);
  const { rounds } = fixAll(analysis, loader.loaded);
  return {
    version: snapshot.version,
    edits: composeEdits(analysis.source.length, rounds).map(({ span, text }) => ({
      range: analysis.lines.range(span),
      newText: text,
    })),
    record: recordedEdits(analysis.source, rounds),
  };
}

/** The document with its safe fixes made, and without what the page put around it. Rejects as `allFixes` does. */
export async function cleanText(snapshot: Snapshot, loader: ResourceLoader): Promise<CleanTextResult> {
  if (!snapshot.isReport) return { text: snapshot.analysis.source, fixes: 0, removed: 0 };
  const { text, rounds } = clean(await withTables(snapshot, loader), loader.loaded);
  const edits = rounds.flat();
  const removed = edits.filter(isShellRemoval).length;
  return { text, fixes: edits.length - removed, removed };
}

/** What was analysed before its tables were there is analysed again: here somebody waits for all there is. */
async function withTables({ analysis }: Snapshot, loader: ResourceLoader): Promise<Analysis> {
  if (analysis.missingResources.length === 0) return analysis;
  await loader.load(analysis.missingResources);
  const { source, settings, suppressions } = analysis;
  return analyze(source, settings, { previous: analysis, suppressions, resources: loader.loaded });
}
