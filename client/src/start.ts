import { Disposable, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands/index';
import type { Surroundings } from './commands/surroundings';
import { decorateReports } from './decorations';
import { createConversionMemory } from './conversion/memory';
import { offerConversions } from './conversion/offers';
import { concernsUs } from './documents';
import { reportFailure } from './failure';
import { createFixHistory } from './fix-history';
import { createFolderReport } from './folder-report';
import { createHoleLists } from './hole-list';
import { showReportState } from './report-state';
import { createReports } from './reports';
import { createServer, type CreateClient, type Server } from './server';
import { createTaskFilter } from './task-filter';
import { createViews, type Views } from './views/index';
import { createWalking } from './walking';

/** What `activate` returns: for tests, and for extensions that build on this one. */
export interface Api {
  /** Undefined until a document has needed the server. */
  readonly client: BaseLanguageClient | undefined;
  readonly views: Views;
}

/**
 * Every .txt that is opened leads here, so this does next to nothing: the server starts, and the language client is
 * loaded, when the first document that may be a Chinese report is open.
 */
export function start(context: ExtensionContext, createClient: CreateClient): Api {
  const output = window.createOutputChannel('Pizhu', { log: true });
  const server = createServer(createClient, output);
  stop = () => server.stop();
  const reports = createReports(output);
  const surroundings: Surroundings = {
    server,
    output,
    memory: context.globalState,
    extensionUri: context.extensionUri,
    reports,
    walking: createWalking(),
    holeLists: createHoleLists(server, reports),
    taskFilter: createTaskFilter(),
    folderReport: createFolderReport(server),
    conversions: createConversionMemory(),
    fixHistory: createFixHistory(),
    views: () => views,
  };
  const views = createViews(surroundings);
  const { walking, holeLists, taskFilter, folderReport } = surroundings;
  context.subscriptions.push(output, reports, walking, holeLists, taskFilter, folderReport, views);
  context.subscriptions.push(
    showReportState(reports),
    surroundings.conversions,
    surroundings.fixHistory,
    offerConversions(surroundings),
    registerCommands(surroundings),
    whenConcerned(() => {
      server.start().then(
        () => {
          reports.follow(server);
          context.subscriptions.push(decorateReports(server, output));
        },
        (error: unknown) => reportFailure(output, l10n.t('Pizhu could not start its language server.'), error),
      );
    }),
  );
  return apiOf(server, views);
}

/** The editor waits for what `deactivate` returns, and for nothing else, before it ends the extension host. */
export const deactivate = (): Promise<void> => stop();

let stop = async (): Promise<void> => {};

const apiOf = (server: Server, views: Views): Api => ({
  get client() {
    return server.client;
  },
  views,
});

/** Calls once, as soon as an open document concerns us: now, when it is opened, pasted into, or a setting changes. */
function whenConcerned(call: () => void): Disposable {
  if (workspace.textDocuments.some(concernsUs)) {
    call();
    return Disposable.from();
  }
  const watching: Disposable[] = [];
  const lookAt = (documents: readonly TextDocument[]): void => {
    if (!documents.some(concernsUs)) return;
    for (const each of watching) each.dispose();
    call();
  };
  watching.push(
    workspace.onDidOpenTextDocument((document) => lookAt([document])),
    workspace.onDidChangeTextDocument(({ document }) => lookAt([document])),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('pizhu.detect')) lookAt(workspace.textDocuments);
    }),
  );
  return Disposable.from(...watching);
}
