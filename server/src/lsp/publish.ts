import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnostics } from './features/diagnostics';
import { projectDiagnostics } from './features/projectFile';
import { settle } from './guard';
import { isProjectFile } from './projects';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** Sends diagnostics to a client that does not ask for them: those of the newest version, and of no other. */
export const createPublisher = (connection: Connection, session: Session, runtime: Runtime) => {
  const findingsOf = async (uri: string): Promise<Diagnostic[]> => {
    const snapshot = await session.snapshot(uri);
    return snapshot ? diagnostics(snapshot, session.client) : [];
  };
  return async (uri: string): Promise<void> => {
    const version = session.versionOf(uri);
    await settle(runtime);
    // A newer change has its own turn.
    if (version === undefined || session.versionOf(uri) !== version) return;
    const items = isProjectFile(uri) ? await projectDiagnostics(session, uri) : await findingsOf(uri);
    if (session.versionOf(uri) !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: items });
  };
};
