import type { Io } from './io';
import type { Messenger } from './messenger';
import { words } from './words';

/** Ctrl-C while files are written: the one under way is finished, and no other begun. A second Ctrl-C ends at once. */
export class Interruption {
  private readonly held;

  constructor(
    io: Io,
    private readonly messenger: Messenger,
  ) {
    this.held = io.holdInterrupts();
  }

  get isAsked(): boolean {
    return this.held.isAsked;
  }

  /** Ctrl-C is what it was again; the user is told what has become of the files. */
  async end(): Promise<void> {
    this.held.release();
    if (this.isAsked) await this.messenger.stopped(words.stopped);
  }
}
