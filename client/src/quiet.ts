import type { Disposing } from './disposing';

/** Runs something once it has been asked for and not asked for again for a while. */
export interface Quiet extends Disposing {
  soon(): void;
  now(): void;
}

/** How long after the last keystroke what follows the text is asked for again; it need not follow every letter. */
const QUIET_MS = 200;

export function whenQuiet(run: () => void): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(run, QUIET_MS);
    },
    now() {
      clearTimeout(timer);
      run();
    },
    dispose: () => clearTimeout(timer),
  };
}
