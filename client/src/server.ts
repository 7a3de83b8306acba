import { CodeLens, Location, Range, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  CodeLensData,
  ConvertParams,
  ConvertResult,
  DocumentStateParams,
  DocumentStateResult,
  PlaceholdersParams,
  PlaceholdersResult,
  REQUESTS,
} from '../../server/src/lsp/protocol';
import { DOCUMENT_SELECTOR, isEditorsOwn, PROJECT_SELECTOR } from './documents';
import { answerForFiles } from './files';
import { withoutOthersIgnores } from './nearby-fixes';
import { createUnfinishedSentences, type UnfinishedSentences } from './unfinished-sentence';

/** Makes a client for the place it runs in: a process of its own on the desktop, a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server, started when it is first needed. */
export interface Server {
  /** Undefined until the server is first needed. */
  readonly client: BaseLanguageClient | undefined;
  /** Starts it unless it runs; also when it has been given up after too many crashes. Rejects when that fails. */
  start(): Promise<BaseLanguageClient>;
  stop(): Promise<void>;
}

export function createServer(createClient: CreateClient, output: LogOutputChannel): Server {
  let client: BaseLanguageClient | undefined;
  let creating: Promise<BaseLanguageClient> | undefined;
  const unfinished = createUnfinishedSentences();
  const create = async (): Promise<BaseLanguageClient> => {
    const created = await createClient(clientOptions(output, unfinished));
    answerForFiles(created);
    unfinished.follow(created);
    return created;
  };
  return {
    get client() {
      return client;
    },
    start: async () => {
      client = await (creating ??= create());
      await client.start();
      return client;
    },
    stop: async () => {
      unfinished.dispose();
      await client?.stop();
    },
  };
}

type Method<Name extends keyof typeof REQUESTS> = (typeof REQUESTS)[Name];

const CONVERT: Method<'convert'> = 'pizhu/convert';
const PLACEHOLDERS: Method<'placeholders'> = 'pizhu/placeholders';
const DOCUMENT_STATE: Method<'documentState'> = 'pizhu/documentState';

export const requestConversion = async (server: Server, params: ConvertParams): Promise<ConvertResult> =>
  (await server.start()).sendRequest<ConvertResult>(CONVERT, params);

export async function requestPlaceholders(server: Server, document: TextDocument): Promise<Range[]> {
  const params: PlaceholdersParams = { textDocument: textDocument(document) };
  return (await (await server.start()).sendRequest<PlaceholdersResult>(PLACEHOLDERS, params)).map(asRange);
}

export async function requestDocumentState(server: Server, document: TextDocument): Promise<DocumentStateResult> {
  const params: DocumentStateParams = { textDocument: textDocument(document) };
  return (await server.start()).sendRequest<DocumentStateResult>(DOCUMENT_STATE, params);
}

/** The document as requests name it. */
export const textDocument = ({ uri }: TextDocument): { readonly uri: string } => ({ uri: uri.toString() });

type ProtocolRange = PlaceholdersResult[number];

export const asRange = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

function clientOptions(output: LogOutputChannel, unfinished: UnfinishedSentences): LanguageClientOptions {
  return {
    documentSelector: [...DOCUMENT_SELECTOR, PROJECT_SELECTOR],
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token);
        return actions && withoutOthersIgnores(actions, document, range, context);
      },
      provideCodeLenses: async (document, token, next) =>
        (await next(document, token))?.map((lens) => withItems(lens, document)),
      provideDiagnostics: async (document, resultId, token, next) => {
        if (!('languageId' in document)) return next(document, resultId, token);
        if (isEditorsOwn(document)) return undefined;
        const report = await next(document, resultId, token);
        return report && unfinished.without(report, document);
      },
    },
  };
}

/** A lens that counts a list shows its items in a peek when it is clicked. */
function withItems(lens: CodeLens & { readonly data?: CodeLensData }, { uri }: TextDocument): CodeLens {
  const { command, data, range } = lens;
  if (!command || !data) return lens;
  const items = data.items.map((item) => new Location(uri, asRange(item)));
  return new CodeLens(range, {
    ...command,
    command: 'editor.action.showReferences',
    arguments: [uri, range.start, items],
  });
}
