import type { Connection } from 'vscode-languageserver';
import { diagnostics } from './features/diagnostics';
import { settle } from './guard';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** Sends diagnostics to a client that does not ask for them: those of the newest version, and of no other. */
export const createPublisher =
  (connection: Connection, session: Session, runtime: Runtime) =>
  async (uri: string): Promise<void> => {
    const version = session.versionOf(uri);
    await settle(runtime);
    // A newer change has its own turn.
    if (version === undefined || session.versionOf(uri) !== version) return;
    const snapshot = await session.snapshot(uri);
    if (session.versionOf(uri) !== version) return;
    const items = snapshot ? diagnostics(snapshot, session.client) : [];
    await connection.sendDiagnostics({ uri, version, diagnostics: items });
  };
