import { l10n, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import type { ConvertFileResult } from '../../../server/src/lsp/conversion-protocol';
import { isContentModified } from '../current';
import { isKnownLanguage } from '../documents';
import { requestFileConversion } from '../editing-server';
import { asRange, requestConversion, textDocument, type Server } from '../server';

export interface ConvertedFile {
  readonly uri: Uri;
  readonly outcome: ConvertFileResult['outcome'];
  /** How many places were changed. */
  readonly edits: number;
  readonly places: readonly Extract<ConvertFileResult, { edits: number }>['places'][number][];
  /** Why it could not be done, in the user's language. */
  readonly problem?: string;
}

/** Converts a file whole or not at all. Never rejects: what is wrong with one file stops no other. */
export async function convertOneFile(server: Server, uri: Uri, to: Config): Promise<ConvertedFile> {
  try {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (document && isKnownLanguage(document)) return await convertOpen(server, document, to);
    const result = await requestFileConversion(server, uri, to);
    return result.outcome === 'failed'
      ? failed(uri, result.problem)
      : { uri, outcome: result.outcome, edits: result.edits, places: result.places };
  } catch (error) {
    return failed(uri, error instanceof Error ? error.message : String(error));
  }
}

/** Enough of a line to recognise a place by. */
const BEFORE = 12;
const BEHIND = 16;

const failed = (uri: Uri, problem: string): ConvertedFile => ({
  uri,
  outcome: 'failed',
  edits: 0,
  places: [],
  problem,
});

/** What is open is converted in its editor, and saved unless somebody was at work in it. */
async function convertOpen(server: Server, document: TextDocument, to: Config): Promise<ConvertedFile> {
  const { uri, isDirty } = document;
  const changed = (): ConvertedFile => failed(uri, l10n.t('the text changed while it was being converted'));
  const result = await requestConversion(server, { textDocument: textDocument(document), to }).catch(
    (error: unknown) => {
      if (isContentModified(error)) return undefined;
      throw error;
    },
  );
  if (result?.version !== document.version) return changed();
  if (result.edits.length === 0) return { uri, outcome: 'unchanged', edits: 0, places: [] };
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(uri, asRange(range), newText);
  if (!(await workspace.applyEdit(edit))) return changed();
  if (!isDirty && !(await document.save())) return failed(uri, l10n.t('it was converted, but could not be saved'));
  const contextAt = (line: number, character: number): string =>
    document.lineAt(line).text.slice(Math.max(0, character - BEFORE), character + BEHIND);
  const places = result.places.map((place) => ({
    ...place,
    context: contextAt(place.range.start.line, place.range.start.character),
  }));
  return { uri, outcome: 'converted', edits: result.edits.length, places };
}
