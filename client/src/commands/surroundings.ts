import type { LogOutputChannel, Memento } from 'vscode';
import type { Server } from '../server';

/** What a command may need. */
export interface Surroundings {
  readonly server: Server;
  readonly output: LogOutputChannel;
  /** Outlives the window. */
  readonly memory: Memento;
}
