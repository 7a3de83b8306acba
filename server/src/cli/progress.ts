import type { Io } from './io';
import type { Messenger } from './messenger';
import { words } from './words';

/** A run shorter than this needs no progress. */
const PATIENCE_MS = 2000;
const TERMINAL_STEP_MS = 200;
const LOG_STEP_MS = 10_000;

/** Counts documents and, once the run takes long, tells of them on standard error. */
export class Progress {
  private done = 0;
  private shownAt: number;

  constructor(
    private readonly io: Io,
    private readonly messenger: Messenger,
  ) {
    this.shownAt = io.now() + PATIENCE_MS - this.step;
  }

  get count(): number {
    return this.done;
  }

  /** One more document is done. */
  async tick(): Promise<void> {
    this.done++;
    // Of one document there is nothing to count.
    if (this.done === 1) return;
    const now = this.io.now();
    if (now - this.shownAt < this.step) return;
    this.shownAt = now;
    await this.messenger.progress(this.messenger.in(words.progress, { count: this.done }));
  }

  /** Takes the line away again where it stands on a terminal. */
  async end(): Promise<void> {
    await this.messenger.progress('');
  }

  private get step(): number {
    return this.io.stderr.isTerminal ? TERMINAL_STEP_MS : LOG_STEP_MS;
  }
}
