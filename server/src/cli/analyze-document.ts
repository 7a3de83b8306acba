import { analyzeFully } from '../service/analyze-fully';
import type { Analysis } from '../service/analyze';
import type { Context } from './command';
import { errorText } from './messenger';
import { words } from './words';

/**
 * Analyses one document and reports each rule that failed: it costs only its own findings, but that they are missing
 * must not pass for a clean document. `path` is the file whose folder settles the terms.
 */
export async function analyzeDocument(text: string, where: string, context: Context, path = where): Promise<Analysis> {
  const { messenger, projects, resources } = context;
  const { settings, suppressions } = await projects.termsOf(path);
  const crashes = new Map<string, unknown>();
  const analysis = await analyzeFully(text, settings, resources, {
    suppressions,
    onCrash: (rule, error) => void crashes.set(rule, error),
  });
  for (const [rule, error] of crashes) {
    await messenger.problem(where, words.ruleCrashed, { rule, error: errorText(error) });
  }
  return analysis;
}
