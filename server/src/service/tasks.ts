import type { Report } from '../model/report';
import type { Section } from '../model/section';
import type { Span } from '../text/span';

/** One numbered task of a document, with the headings and tasks it stands under. */
export interface Task {
  /** From the outermost in: label and title of each section around the task. */
  readonly path: readonly string[];
  readonly label: string;
  readonly title: string;
  /** Label and title, in the document. */
  readonly selection: Span;
}

/** Every numbered task that stands in the document, in document order. */
export const tasksOf = ({ outline }: Report): Task[] => tasksIn(outline, []);

const tasksIn = (sections: readonly Section[], path: readonly string[]): Task[] =>
  sections.flatMap((section) => {
    const { kind, label, title, selection } = section;
    const below = tasksIn(section.children, [...path, label + title]);
    return kind === 'task' && !section.missing ? [{ path, label, title, selection }, ...below] : below;
  });
