import type { Io } from './io';
import type { UsageError } from './options';

/** Standard output for one document. It is held back until it is sure that there is no other: two run into each other. */
export class SingleOutput {
  private held: string | Uint8Array | undefined;

  /** `refusal` is what several documents are answered with. */
  constructor(
    private readonly io: Io,
    private readonly refusal: UsageError,
  ) {}

  hold(content: string | Uint8Array): void {
    if (this.held !== undefined) throw this.refusal;
    this.held = content;
  }

  async flush(): Promise<void> {
    if (this.held !== undefined) await this.io.stdout.write(this.held);
  }
}
