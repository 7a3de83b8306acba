import { Disposable, EventEmitter, Uri, workspace, type TextDocument, type TextDocumentContentProvider } from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import { isContentModified } from '../current';
import { asRange, requestConversion, textDocument, type Server } from '../server';
import { CONVERTED } from './schemes';

/** How long after the last keystroke the converted side follows. */
const QUIET_MS = 300;

interface Source {
  readonly source: string;
  readonly to: Config;
}

/** The address of a document's converted text. It has the document's path, so that it has its language too. */
export const convertedUri = ({ uri }: TextDocument, to: Config): Uri =>
  Uri.from({
    scheme: CONVERTED,
    path: uri.path.startsWith('/') ? uri.path : `/${uri.path}`,
    query: JSON.stringify({ source: uri.toString(), to } satisfies Source),
  });

/** Shows converted texts, and keeps those that are open in step with what is typed beside them. */
export function provideConvertedDocuments(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const shown = (): Uri[] => workspace.textDocuments.map(({ uri }) => uri).filter(({ scheme }) => scheme === CONVERTED);

  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const { source, to } = JSON.parse(uri.query) as Source;
      return convertedText(server, await workspace.openTextDocument(Uri.parse(source)), to);
    },
  };
  const refreshSoon = (uri: Uri): void => {
    const key = uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        changed.fire(uri);
      }, QUIET_MS),
    );
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(CONVERTED, provider),
    workspace.onDidChangeTextDocument(({ document }) => {
      for (const uri of shown()) if (sourceOf(uri) === document.uri.toString()) refreshSoon(uri);
    }),
    // Words to keep and the like change what a conversion does.
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('pizhu.convert')) for (const uri of shown()) refreshSoon(uri);
    }),
    new Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

const sourceOf = ({ query }: Uri): string => (JSON.parse(query) as Source).source;

/** The whole text converted. Text that changes meanwhile is asked about again: its own change would ask anyway. */
async function convertedText(server: Server, document: TextDocument, to: Config): Promise<string> {
  const { edits, version } = await requestConversion(server, { textDocument: textDocument(document), to }).catch(
    (error: unknown) => {
      if (isContentModified(error)) return { edits: [], version: undefined };
      throw error;
    },
  );
  if (version !== document.version) return convertedText(server, document, to);
  const text = document.getText();
  const out: string[] = [];
  let at = 0;
  for (const { range, newText } of edits) {
    const { start, end } = asRange(range);
    out.push(text.slice(at, document.offsetAt(start)), newText);
    at = document.offsetAt(end);
  }
  return [...out, text.slice(at)].join('');
}
