import type { Context } from './command';
import { errorText } from './messenger';
import { words } from './words';

/**
 * Runs what takes an `onCrash` and reports each rule that failed: it costs only its own findings, but that they are
 * missing must not pass for a clean document.
 */
export async function reportingCrashes<T>(
  where: string,
  { messenger }: Context,
  run: (onCrash: (rule: string, error: unknown) => void) => T,
): Promise<T> {
  const crashes: { rule: string; error: unknown }[] = [];
  const result = run((rule, error) => crashes.push({ rule, error }));
  for (const { rule, error } of crashes) {
    await messenger.problem(where, words.ruleCrashed, { rule, error: errorText(error) });
  }
  return result;
}
