import { localize, type Locale, type Localized, type Values } from '../text/localized';
import type { Io } from './io';
import { words } from './words';

/** Speaks to the user on standard error, and remembers whether something asked for could not be done. */
export class Messenger {
  private failures = 0;
  private isStopped = false;
  private line = '';

  constructor(
    private readonly io: Io,
    readonly locale: Locale,
    private readonly isQuiet: boolean,
  ) {}

  get hasFailed(): boolean {
    return this.failures > 0;
  }

  get wasStopped(): boolean {
    return this.isStopped;
  }

  in(text: Localized, values?: Values): string {
    return localize(text, this.locale, values);
  }

  /** Something asked for was not done: the run ends with code 2. */
  async problem(where: string, cause: Localized | string, values?: Values): Promise<void> {
    this.failures++;
    await this.print(`pizhu: ${where}: ${typeof cause === 'string' ? cause : this.in(cause, values)}`);
  }

  /** The user broke the run off: it ends with code 130. */
  async stopped(text: Localized): Promise<void> {
    this.isStopped = true;
    await this.print(`pizhu: ${this.in(text)}`);
  }

  /** For the user's information. */
  async note(text: Localized, values?: Values, where?: string): Promise<void> {
    if (this.isQuiet) return;
    await this.print(`pizhu: ${where === undefined ? '' : `${where}: `}${this.in(text, values)}`);
  }

  /** Tells of an error as the system named it, in the user's language where we have words for it. */
  async systemProblem(where: string, error: unknown): Promise<void> {
    await this.problem(where, causeOf(error) ?? words.failed, { error: errorText(error) });
  }

  /** What an error says, in the user's language where we have words for it. */
  cause(error: unknown): string {
    const known = causeOf(error);
    return known ? this.in(known) : errorText(error);
  }

  /** Shows how far a long run has come: in place on a terminal, a line now and then elsewhere. Empty takes it away. */
  async progress(text: string): Promise<void> {
    if (this.isQuiet || text === this.line) return;
    if (this.io.stderr.isTerminal) await this.io.stderr.write(text === '' ? ERASE : `${ERASE}${text}`);
    else if (text !== '') await this.io.stderr.write(`${text}\n`);
    this.line = text;
  }

  private async print(line: string): Promise<void> {
    if (this.line !== '' && this.io.stderr.isTerminal) await this.progress('');
    await this.io.stderr.write(`${line}\n`);
  }
}

/** Back to the line's start, and what stood there gone. */
const ERASE = '\r\u001b[K';

const CAUSES: Readonly<Record<string, Localized>> = {
  ENOENT: words.missing,
  ENOTDIR: words.missing,
  EACCES: words.denied,
  EPERM: words.denied,
};

const causeOf = (error: unknown): Localized | undefined => CAUSES[(error as NodeJS.ErrnoException).code ?? ''];

export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
