import { Disposable } from 'vscode';
import type { Surroundings } from '../commands/surroundings';
import type { Disposing } from '../disposing';
import { createFindingsView } from './findings';
import { createFolderView } from './folder';
import { createHolesView } from './holes';
import { createTasksView } from './tasks';
import type { View } from './tree';

export interface Views extends Disposing {
  readonly holes: View;
  readonly tasks: View;
  readonly findings: View;
  readonly folder: View;
}

/** The views of Pizhu's container. They ask for nothing before they are seen. */
export function createViews(surroundings: Surroundings): Views {
  const views = {
    holes: createHolesView(surroundings),
    tasks: createTasksView(surroundings),
    findings: createFindingsView(surroundings),
    folder: createFolderView(surroundings),
  };
  return { ...views, dispose: () => void Disposable.from(...Object.values(views)).dispose() };
}
