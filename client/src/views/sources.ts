import type { LogOutputChannel, Memento } from 'vscode';
import type { FolderReport } from '../folder-report';
import type { Reports } from '../reports';
import type { Server } from '../server';
import type { TaskFilter } from '../task-filter';

/** What the views show comes from these. */
export interface ViewSources {
  readonly server: Server;
  readonly output: LogOutputChannel;
  /** Outlives the window. */
  readonly memory: Memento;
  readonly reports: Reports;
  readonly taskFilter: TaskFilter;
  readonly folderReport: FolderReport;
}
