import { FileType, RelativePattern, Uri, workspace, type CancellationToken } from 'vscode';

/**
 * Whose files the editor itself can search: this machine's, a remote one's, a repository's on the web. For any other
 * scheme it waits for an extension to offer a search, which none but its maker's may do: `findFiles` in a folder of such
 * a scheme never comes back (measured in VS Code 1.139), and without a folder it leaves such files out.
 */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

export type OnProblem = (folder: Uri, error: unknown) => void;

/**
 * The files below a folder, or below all folders of the workspace, whose names end so (without the dot). A folder that
 * cannot be read is told and passed over.
 */
export async function findFiles(
  folder: Uri | undefined,
  endings: readonly string[],
  token: CancellationToken,
  onProblem: OnProblem,
): Promise<Uri[]> {
  const roots = folder ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const pattern = `**/*.{${endings.join(',')}}`;
  const found = await Promise.all(
    roots.map(async (root) =>
      SEARCHED.has(root.scheme)
        ? workspace.findFiles(new RelativePattern(root, pattern), undefined, undefined, token)
        : walk(root, endings, token, onProblem),
    ),
  );
  // A folder of the workspace may lie in another.
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Level by level, each folder of a level at once: a far place is slow to answer. Links could lead in a circle. */
async function walk(
  root: Uri,
  endings: readonly string[],
  token: CancellationToken,
  onProblem: OnProblem,
): Promise<Uri[]> {
  const found: Uri[] = [];
  let level = [root];
  while (level.length > 0 && !token.isCancellationRequested) {
    const below: Uri[] = [];
    const read = async (folder: Uri): Promise<void> => {
      for (const [name, type] of await workspace.fs.readDirectory(folder)) {
        if (isHidden(name)) continue;
        const uri = Uri.joinPath(folder, name);
        if (type === FileType.Directory) below.push(uri);
        else if ((type & FileType.File) !== 0 && endings.includes(endingOf(name))) found.push(uri);
      }
    };
    await Promise.all(level.map((folder) => read(folder).catch((error: unknown) => onProblem(folder, error))));
    level = below;
  }
  return found;
}

/** As the server and the command line leave them out on this machine. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
