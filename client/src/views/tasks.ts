import {
  l10n,
  TabInputText,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import type { TaskItem } from '../../../server/src/lsp/protocol';
import { concernsUs, isKnownLanguage, nameOf } from '../documents';
import type { Place } from '../places';
import { requestTasks } from '../report-requests';
import type { Table } from '../tables';
import type { ViewSources } from './sources';
import { createView, type Node, type View } from './tree';

/** A task with the document it stands in. */
export interface DocumentTask extends TaskItem {
  readonly uri: string;
}

/** The tasks of all open reports that pass the filter. */
export async function openTasks({ server, taskFilter }: ViewSources): Promise<DocumentTask[]> {
  // Where no server runs no report is open.
  if (!server.client) return [];
  const documents = shownDocuments().filter((document) => isKnownLanguage(document) && concernsUs(document));
  const tasks = await Promise.all(
    documents.map(async (document: TextDocument): Promise<DocumentTask[]> => {
      const uri = document.uri.toString();
      return (await requestTasks(server, document)).map((task) => ({ ...task, uri }));
    }),
  );
  const words = taskFilter.text.toLowerCase().split(/\s+/);
  return tasks.flat().filter((task) => {
    const name = [...task.section, task.label, task.title].join(' ').toLowerCase();
    return words.every((word) => name.includes(word));
  });
}

/** The documents of all tabs: the editor keeps many more, long after somebody closed them. */
function shownDocuments(): TextDocument[] {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = new Set(tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : [])));
  return workspace.textDocuments.filter(({ uri }) => shown.has(uri.toString()));
}

export const createTasksView = (sources: ViewSources): View => {
  const { reports, output, taskFilter } = sources;
  return createView({
    id: 'pizhu.tasks',
    output,
    changes: [reports.onDidChange, taskFilter.onDidChange, window.tabGroups.onDidChangeTabs],
    async load() {
      const tasks = await openTasks(sources);
      return {
        nodes: byDocument(tasks),
        description: tasks.length > 0 ? String(tasks.length) : '',
        ...(taskFilter.text !== '' && { message: l10n.t('Only with “{0}”', taskFilter.text) }),
      };
    },
  });
};

/** A section or a task while the tree grows. */
interface Branch {
  readonly name: string;
  task: DocumentTask | undefined;
  readonly branches: Branch[];
}

function byDocument(tasks: readonly DocumentTask[]): Node[] {
  const documents = new Map<string, Branch>();
  for (const task of tasks) {
    const root = documents.get(task.uri) ?? { name: task.uri, task: undefined, branches: [] };
    documents.set(task.uri, root);
    let branch = root;
    for (const name of task.section) branch = lastNamed(branch, name) ?? grow(branch, name, undefined);
    grow(branch, task.label + task.title, task);
  }
  return [...documents].map(([uri, root]) => documentNode(Uri.parse(uri), root));
}

/** Tasks come in document order, so the section that goes on is the last one. */
const lastNamed = ({ branches }: Branch, name: string): Branch | undefined => {
  const last = branches.at(-1);
  return last?.name === name ? last : undefined;
};

function grow(parent: Branch, name: string, task: DocumentTask | undefined): Branch {
  const branch: Branch = { name, task, branches: [] };
  parent.branches.push(branch);
  return branch;
}

function documentNode(uri: Uri, { branches }: Branch): Node {
  const item = new TreeItem(nameOf(uri), TreeItemCollapsibleState.Expanded);
  item.id = uri.toString();
  item.iconPath = new ThemeIcon('file');
  item.tooltip = uri.scheme === 'file' ? uri.fsPath : nameOf(uri);
  const count = countTasks(branches);
  item.description = String(count);
  item.accessibilityInformation = { label: l10n.t('{0}, tasks: {1}', nameOf(uri), count) };
  return { item, data: undefined, children: branches.map((branch, i) => branchNode(branch, `${uri.toString()} ${i}`)) };
}

function branchNode({ name, task, branches }: Branch, id: string): Node<Place | undefined> {
  const hasMore = branches.length > 0;
  const item = new TreeItem(name, hasMore ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  item.id = id;
  item.tooltip = name;
  item.iconPath = new ThemeIcon(task ? 'checklist' : 'symbol-namespace');
  const children = branches.map((branch, i) => branchNode(branch, `${id}.${i}`));
  if (!task) return { item, data: undefined, children };
  const place: Place = { uri: task.uri, range: task.range };
  const line = task.range.start.line + 1;
  item.description = l10n.t('line {0}', line);
  item.command = { command: 'pizhu.showPlace', title: l10n.t('Show It'), arguments: [place] };
  item.accessibilityInformation = { label: l10n.t('task {0}, line {1}', name, line) };
  return { item, data: place, children };
}

const countTasks = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { task, branches: below }) => sum + (task ? 1 : 0) + countTasks(below), 0);

export const taskTable = (tasks: readonly DocumentTask[]): Table => ({
  heads: [l10n.t('Document'), l10n.t('Section'), l10n.t('Label'), l10n.t('Task'), l10n.t('Line')],
  rows: tasks.map(({ uri, section, label, title, range }) => [
    nameOf(Uri.parse(uri)),
    section.join(' > '),
    label,
    title,
    range.start.line + 1,
  ]),
});
