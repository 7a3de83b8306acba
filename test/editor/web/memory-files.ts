import * as vscode from 'vscode';

/** Files that are nowhere but in the memory of the extension host, as those of a virtual workspace are. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (!file && this.below(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: this.age, size: file?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const entries = new Map<string, vscode.FileType>();
    for (const path of this.below(uri)) {
      const [name, ...more] = path.slice(uri.path.length).split('/').filter(Boolean);
      entries.set(name!, more.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...entries];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.tell({ type, uri });
  }

  delete(uri: vscode.Uri): void {
    for (const path of [uri.path, ...this.below(uri)]) this.files.delete(path);
    this.tell({ type: vscode.FileChangeType.Deleted, uri });
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const content = this.readFile(from);
    this.delete(from);
    this.writeFile(to, content);
  }

  /** Folders are there once there is a file in them. */
  createDirectory(): void {}

  /** The editor takes a file for unchanged while its time is. */
  private age = 1;

  private below({ path }: vscode.Uri): string[] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...this.files.keys()].filter((file) => file.startsWith(folder));
  }

  private tell(change: vscode.FileChangeEvent): void {
    this.age++;
    this.changed.fire([change]);
  }
}
