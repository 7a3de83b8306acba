import type { Io } from './io';
import { UsageError } from './options';
import { words } from './words';

/** Standard output for one document. It is held back until it is sure that there is no other: two run into each other. */
export class SingleOutput {
  private held: string | Uint8Array | undefined;

  /** `instead` names the options that several documents need. */
  constructor(
    private readonly io: Io,
    private readonly instead: string,
  ) {}

  hold(content: string | Uint8Array): void {
    if (this.held !== undefined) throw new UsageError(words.severalDocuments, { options: this.instead });
    this.held = content;
  }

  async flush(): Promise<void> {
    if (this.held !== undefined) await this.io.stdout.write(this.held);
  }
}
