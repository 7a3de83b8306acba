import type { Settings } from '../config/settings';
import { analyze, type Analysis, type AnalyzeOptions } from './analyze';
import type { ResourceLoader } from './resources';

/**
 * Analyses a document with every table that its rules ask for. Rejects when a table cannot be read; `loader` keeps what
 * it has loaded for the next document.
 */
export async function analyzeFully(
  source: string,
  settings: Settings,
  loader: ResourceLoader,
  options: Pick<AnalyzeOptions, 'onCrash' | 'suppressions'> = {},
): Promise<Analysis> {
  const first = analyze(source, settings, { ...options, resources: loader.loaded });
  if (first.missingResources.length === 0) return first;
  await loader.load(first.missingResources);
  return analyze(source, settings, { ...options, previous: first, resources: loader.loaded });
}
