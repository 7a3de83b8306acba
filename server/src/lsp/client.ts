import { DiagnosticTag, MarkupKind, type InitializeParams } from 'vscode-languageserver';
import { nearestLocale, type Locale } from '../text/localized';
import type { InitializationOptions } from './protocol';

/** What the client said of itself at `initialize`, as the questions that features ask. */
export interface Client {
  readonly locale: Locale;
  readonly options: InitializationOptions;
  readonly offersPositionEncodings: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly showsRelated: boolean;
  readonly showsCodeDescription: boolean;
  /** Fades what is tagged as unnecessary. */
  readonly fades: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  /** Shows which characters lead to a definition. */
  readonly linksDefinitions: boolean;
  readonly maxFolds: number;
  readonly versionsEdits: boolean;
  /** Makes a file that an edit asks for. */
  readonly createsFiles: boolean;
  /** Can be told for which files to ask for completions. */
  readonly registersCompletion: boolean;
  /** Asks before it makes an edit that is marked so. */
  readonly confirmsEdits: boolean;
  /** Makes tab stops of an edit's placeholders. */
  readonly editsSnippets: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Shows how a work gets on that the server began by itself. */
  readonly showsProgress: boolean;
  readonly refreshesTokens: boolean;
  /** Keeps the tokens it has where a request for all of them is called off. */
  readonly callsOffTokens: boolean;
  readonly refreshesHints: boolean;
  readonly hasFolders: boolean;
  /** The folders at the start, as URIs; a client with `hasFolders` knows those of the moment. */
  readonly folders: readonly string[];
}

export function readClient(
  { capabilities, locale, initializationOptions, workspaceFolders }: InitializeParams,
  localeOfPlace: Locale = 'en',
): Client {
  const { workspace, textDocument, general } = capabilities;
  const versionsEdits = workspace?.workspaceEdit?.documentChanges === true;
  // Clients that pull diagnostics may describe what they show under either heading.
  const shown = [textDocument?.publishDiagnostics, textDocument?.diagnostic];
  return {
    locale: locale ? nearestLocale(locale) : localeOfPlace,
    options: isObject(initializationOptions) ? initializationOptions : {},
    offersPositionEncodings: general?.positionEncodings !== undefined,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showsRelated: shown.some((can) => can?.relatedInformation === true),
    showsCodeDescription: shown.some((can) => can?.codeDescriptionSupport === true),
    fades: shown.some((can) => can?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true),
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    maxFolds: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    versionsEdits,
    createsFiles: versionsEdits && workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    registersCompletion: textDocument?.completion?.dynamicRegistration === true,
    confirmsEdits: versionsEdits && workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    editsSnippets: versionsEdits && workspace.workspaceEdit?.snippetEditSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    callsOffTokens: textDocument?.semanticTokens?.serverCancelSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? [],
  };
}

const isObject = (value: unknown): value is InitializationOptions => typeof value === 'object' && value !== null;
