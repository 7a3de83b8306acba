import {
  Disposable,
  EventEmitter,
  window,
  type Event,
  type LogOutputChannel,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { Disposing } from '../disposing';

/** A row of a view, and those below it. `data` is what its commands work on. */
export interface Node<Data = unknown> {
  readonly item: TreeItem;
  readonly data: Data;
  readonly children: readonly Node[];
}

/** A view whose rows are asked for when it can be seen, and again when what it shows has changed. */
export interface View extends Disposing {
  /** What it shows now; for tests too. */
  readonly provider: TreeDataProvider<Node>;
  readonly view: TreeView<Node>;
  refresh(): void;
}

export interface ViewOptions {
  readonly id: string;
  readonly output: LogOutputChannel;
  /** Whatever may have changed the rows. */
  readonly changes: readonly Event<unknown>[];
  /** The rows, and what stands beside the view's title. */
  readonly load: () => Promise<Contents>;
}

export interface Contents {
  readonly nodes: readonly Node[];
  readonly description?: string;
  /** Above the rows. */
  readonly message?: string;
}

export function createView({ id, output, changes, load }: ViewOptions): View {
  const changed = new EventEmitter<undefined>();
  let isStale = true;
  let loading: Promise<readonly Node[]> | undefined;

  const nodes = async (): Promise<readonly Node[]> => {
    try {
      const { nodes: rows, description, message } = await load();
      view.description = description ?? '';
      view.message = message ?? '';
      return rows;
    } catch (error) {
      output.warn(`${id}: ${String(error)}`);
      return [];
    }
  };
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => node.item,
    getChildren: async (node) => {
      if (node) return [...node.children];
      if (isStale) loading = nodes();
      isStale = false;
      return [...((await loading) ?? [])];
    },
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => {
    isStale = true;
    // A view that is hidden asks by itself when it is shown, and until then it costs nothing.
    if (view.visible) changed.fire(undefined);
  };
  const subscription = Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(({ visible }) => visible && isStale && changed.fire(undefined)),
    ...changes.map((change) => change(refresh)),
  );
  return { provider, view, refresh, dispose: () => void subscription.dispose() };
}
