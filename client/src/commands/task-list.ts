import { env, l10n, window } from 'vscode';
import { saveTable } from '../save-table';
import { tabbedTable } from '../tables';
import { openTasks, taskTable, type DocumentTask } from '../views/tasks';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Lists only the tasks in whose words, or in whose section's, something stands. */
export async function filterTasks({ taskFilter }: Surroundings, argument: unknown): Promise<void> {
  const text =
    typeof argument === 'string'
      ? argument
      : await window.showInputBox({
          title: l10n.t('Filter Tasks'),
          prompt: l10n.t('Words of the task or of its section; nothing shows all tasks'),
          value: taskFilter.text,
        });
  if (text !== undefined) taskFilter.text = text;
}

export const showAllTasks = ({ taskFilter }: Surroundings): void => {
  taskFilter.text = '';
};

export const copyTasks = (surroundings: Surroundings): Promise<void> =>
  withTasks(surroundings, async (tasks) => {
    await env.clipboard.writeText(tabbedTable(taskTable(tasks)));
    showStatus(l10n.t('rows copied: {0}', tasks.length));
  });

export const exportTasks = (surroundings: Surroundings): Promise<void> =>
  withTasks(surroundings, (tasks) =>
    saveTable(taskTable(tasks), l10n.t('Tasks'), surroundings.reports.followed?.document.uri),
  );

/** What the view shows, the filter included. */
async function withTasks(
  surroundings: Surroundings,
  run: (tasks: readonly DocumentTask[]) => Promise<void>,
): Promise<void> {
  const tasks = await openTasks(surroundings);
  if (tasks.length > 0) return run(tasks);
  void window.showInformationMessage(l10n.t('There are no tasks to list.'));
}
