import { Range, workspace, type TextDocument } from 'vscode';
import { CONVERTED, SUMMARY } from './conversion/schemes';
import { HEAD_LENGTH, mayBeChinese } from './detect';

export const POLICY_REPORT = 'policy-report';

/** The language is enough: reports are read from disk, from an unsaved editor and from virtual workspaces alike. */
export const DOCUMENT_SELECTOR = [POLICY_REPORT, 'plaintext', 'markdown'].map((language) => ({ language }));

/** A folder's `.pizhu.yaml`: the server knows it as it stands in the editor, saved or not. Other YAML is none of ours. */
export const PROJECT_SELECTOR = { language: 'yaml', pattern: '**/.pizhu.yaml' };

const isProjectFile = ({ uri, languageId }: TextDocument): boolean =>
  languageId === PROJECT_SELECTOR.language && nameOf(uri) === '.pizhu.yaml';

/** The server is told about documents in these languages, and about project files. */
export const isKnownLanguage = ({ languageId }: TextDocument): boolean =>
  DOCUMENT_SELECTOR.some(({ language }) => language === languageId);

/** Whether this document gives the server something to do. Reads no more than the document's beginning. */
export function concernsUs(document: TextDocument): boolean {
  if (document.languageId === POLICY_REPORT || (isProjectFile(document) && !isEditorsOwn(document))) return true;
  if (!isKnownLanguage(document) || isEditorsOwn(document)) return false;
  if (workspace.getConfiguration('pizhu', document).get('detect') === 'never') return false;
  return mayBeChinese(document.getText(new Range(document.positionAt(0), document.positionAt(HEAD_LENGTH))));
}

/**
 * Scheme and language of our own lists: they are read-only and have no file, for what they quote is to be mended in the
 * text itself.
 */
export const LIST_SCHEME = 'pizhu-list';

/**
 * Texts that the editor itself shows in plain text: the old side of a comparison, a log, a chat's input. Nobody can
 * mend them, so their damage stays out of the Problems panel.
 */
export const isEditorsOwn = ({ uri }: TextDocument): boolean => EDITORS_OWN.has(uri.scheme);

const EDITORS_OWN: ReadonlySet<string> = new Set([
  'git',
  'output',
  'debug',
  'comment',
  'vscode-scm',
  'search-editor',
  CONVERTED,
  SUMMARY,
]);

/** A document's file name. */
export const nameOf = ({ path }: { readonly path: string }): string => path.slice(path.lastIndexOf('/') + 1);
