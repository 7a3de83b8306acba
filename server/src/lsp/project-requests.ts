import { CompletionRequest, type CompletionItem, type CompletionParams, type Connection } from 'vscode-languageserver';
import { PROJECT_FILE } from '../config/project';
import type { Client } from './client';
import { ignoredFindings } from './features/ignoredFindings';
import { projectCompletion } from './features/projectCompletion';
import { createGuard, inBackground } from './guard';
import { isProjectFile } from './projects';
import { REQUESTS, type IgnoredParams, type IgnoredResult } from './protocol';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** The requests that concern `.pizhu.yaml` alone; what others do for it stands with them (`ofProject`). */
export function answerProjectRequests(connection: Connection, runtime: Runtime, session: Session): void {
  const guard = createGuard(connection, runtime);
  connection.onRequest(
    REQUESTS.ignored,
    guard<IgnoredParams, IgnoredResult>({ name: REQUESTS.ignored, empty: [], run: () => ignoredFindings(session) }),
  );
  connection.onCompletion(
    guard<CompletionParams, CompletionItem[] | null>({
      name: 'completion',
      empty: null,
      run: async ({ textDocument: { uri }, position }) => {
        const file = isProjectFile(uri) ? await session.projects.read(uri) : undefined;
        return file ? projectCompletion(file.text, session.client, position) : null;
      },
    }),
  );
}

/** Asks for completions in project files and nowhere else: in a report nobody should wait for an answer of ours. */
export function registerProjectRequests(connection: Connection, client: Client): void {
  if (!client.registersCompletion) return;
  const documentSelector = [{ pattern: `**/${PROJECT_FILE}` }];
  const registered = connection.client.register(CompletionRequest.type, { documentSelector, triggerCharacters: [' '] });
  inBackground(connection, 'completion', registered);
}
