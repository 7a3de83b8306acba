import { commands, EventEmitter, type Event } from 'vscode';
import type { Disposing } from './disposing';

/** A button to show all tasks again is there by it. */
const IS_FILTERED = 'pizhu.tasksFiltered';

/** Which tasks are listed: those in whose words, or in whose section's, each of its words stands. */
export interface TaskFilter extends Disposing {
  text: string;
  readonly onDidChange: Event<void>;
}

export function createTaskFilter(): TaskFilter {
  const changed = new EventEmitter<void>();
  let text = '';
  return {
    get text() {
      return text;
    },
    set text(value) {
      text = value.trim();
      void commands.executeCommand('setContext', IS_FILTERED, text !== '');
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
