import * as vscode from 'vscode';
import { activate } from './host';

/** As much of the extension's views as the tests look at. */
export interface Node<Data = unknown> {
  readonly item: vscode.TreeItem;
  readonly data: Data;
  readonly children: readonly Node[];
}

export interface View {
  readonly provider: vscode.TreeDataProvider<Node>;
}

export type Views = Readonly<Record<'holes' | 'tasks' | 'findings' | 'folder', View>>;

/** The views, with Pizhu's container open: what is hidden does not follow the text. */
export async function viewsOf(): Promise<Views> {
  const { views } = await activate();
  for (const [name, view] of Object.entries(views)) ids.set(view, `pizhu.${name}`);
  return views;
}

const ids = new Map<View, string>();

export const label = ({ label: text }: vscode.TreeItem): string =>
  typeof text === 'string' ? text : (text?.label ?? '');

export const nodesOf = async ({ provider }: View): Promise<readonly Node[]> => (await provider.getChildren()) ?? [];

const draw = (nodes: readonly Node[], indent = ''): string[] =>
  nodes.flatMap(({ item, children }) => [
    `${indent}${label(item)}${item.description ? ` (${String(item.description)})` : ''}`,
    ...draw(children, `${indent}  `),
  ]);

/** Waits for the rows of a view to be as they should. */
export async function drawnWhere(view: View, isRight: (lines: readonly string[]) => boolean): Promise<string[]> {
  await vscode.commands.executeCommand(`${ids.get(view) ?? ''}.focus`);
  for (;;) {
    const changed = nextChange(view);
    const lines = draw(await nodesOf(view));
    if (isRight(lines)) return lines;
    await changed;
  }
}

const nextChange = ({ provider }: View): Promise<void> =>
  new Promise((resolve) => {
    const listener = provider.onDidChangeTreeData!(() => {
      listener.dispose();
      resolve();
    });
  });
