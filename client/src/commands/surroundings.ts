import type { LogOutputChannel, Memento, Uri } from 'vscode';
import type { ConversionMemory } from '../conversion/memory';
import type { FixHistory } from '../fix-history';
import type { FolderReport } from '../folder-report';
import type { HoleLists } from '../hole-list';
import type { Reports } from '../reports';
import type { Server } from '../server';
import type { TaskFilter } from '../task-filter';
import type { Views } from '../views/index';
import type { Walking } from '../walking';

/** What a command or a view may need. */
export interface Surroundings {
  readonly server: Server;
  readonly output: LogOutputChannel;
  /** Outlives the window. */
  readonly memory: Memento;
  /** Where the extension lies. */
  readonly extensionUri: Uri;
  readonly reports: Reports;
  readonly walking: Walking;
  readonly holeLists: HoleLists;
  readonly taskFilter: TaskFilter;
  readonly folderReport: FolderReport;
  /** What the last conversion left to look at. */
  readonly conversions: ConversionMemory;
  /** What was fixed in the documents that are open. */
  readonly fixHistory: FixHistory;
  /** A function, for the views are made of all the others. */
  readonly views: () => Views;
}
