import { tasksOf } from '../../service/tasks';
import type { TaskItem, TasksResult } from '../protocol';
import type { Snapshot } from '../session';

/** Every numbered task of a report, with the sections around it. */
export const taskList = ({ isReport, analysis: { report, lines } }: Snapshot): TasksResult =>
  isReport
    ? tasksOf(report).map(({ path, label, title, selection }): TaskItem => ({
        section: path,
        label,
        title,
        range: lines.range(selection),
      }))
    : [];
