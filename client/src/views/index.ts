import { Disposable } from 'vscode';
import type { Disposing } from '../disposing';
import { createFindingsView } from './findings';
import { createFolderView } from './folder';
import { createHolesView } from './holes';
import { createTasksView } from './tasks';
import type { ViewSources } from './sources';
import type { View } from './tree';

export interface Views extends Disposing {
  readonly holes: View;
  readonly tasks: View;
  readonly findings: View;
  readonly folder: View;
}

/** The views of Pizhu's container. They ask for nothing before they are seen. */
export function createViews(sources: ViewSources): Views {
  const views = {
    holes: createHolesView(sources),
    tasks: createTasksView(sources),
    findings: createFindingsView(sources),
    folder: createFolderView(sources),
  };
  return { ...views, dispose: () => void Disposable.from(...Object.values(views)).dispose() };
}
