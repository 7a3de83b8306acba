import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IgnoreEntry } from '../config/project';
import type { Settings } from '../config/settings';
import type { Resources } from '../model/resources';
import { analyze, type Analysis } from '../service/analyze';
import { readsAsReport } from '../service/detect';
import type { Client } from './client';
import type { Files } from './files';
import { logFailure } from './guard';
import { isProjectFile, type Projects } from './projects';
import type { SettingsStore } from './settings';
import type { Tables } from './tables';

/** One document version under one set of settings. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** Differs from that of every other snapshot, also of those of a server that ran before this one. */
  readonly id: string;
  /** False for a document that does not read as a report: it has no findings and no outline. */
  readonly isReport: boolean;
  readonly analysis: Analysis;
  /** The tables that it was analysed with. */
  readonly resources: Resources;
}

interface Newest {
  readonly document: TextDocument;
  readonly snapshot: Snapshot;
}

/** All that is remembered between requests: the open documents, their settings, one analysis each. */
export interface Session {
  readonly client: Client;
  readonly files: Files;
  readonly projects: Projects;
  /** The version that the client last sent; undefined for a document that is not open. */
  versionOf(uri: string): number | undefined;
  openDocuments(): string[];
  /**
   * The newest version, analysed once for all who ask. Undefined for a document that is not open, or that the user
   * told us to leave alone.
   */
  snapshot(uri: string): Promise<Snapshot | undefined>;
  /** Those of any file; nothing is remembered of one that is not open. */
  settingsOf(uri: string): Promise<Settings>;
  forget(uri: string): void;
}

export function createSession(
  connection: Connection,
  client: Client,
  files: Files,
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  settingsStore: SettingsStore,
  tables: Tables,
): Session {
  const newest = new Map<string, Newest>();
  const started = Date.now().toString(36);
  const crashes = new Set<string>();
  let taken = 0;

  // A rule that fails does so at every keystroke; saying it once is enough to find the cause.
  const onCrash = (rule: string, error: unknown): void => {
    const crash = `${rule} ${String(error)}`;
    if (!crashes.has(crash)) logFailure(connection, `rule ${rule}`, error);
    crashes.add(crash);
  };

  const take = (document: TextDocument, settings: Settings, suppressions: readonly IgnoreEntry[]): Snapshot => {
    const { uri, version } = document;
    const last = newest.get(uri);
    const isSame = last?.document === document && last.snapshot.version === version;
    const resources = tables.loaded();
    const isUnderSame = last?.snapshot.analysis.settings === settings && last.snapshot.resources === resources;
    if (isSame && isUnderSame && last.snapshot.analysis.suppressions === suppressions) return last.snapshot;
    const analysis = analyze(document.getText(), settings, {
      previous: last?.snapshot.analysis,
      onCrash,
      resources,
      suppressions,
    });
    if (analysis.missingResources.length > 0) tables.want(analysis.missingResources);
    const isReport =
      isOurs(document) || (settings.detect === 'always' ? isChinese(analysis) : readsAsReport(analysis.report));
    const snapshot = { uri, version, id: `${started}.${++taken}`, isReport, analysis, resources };
    newest.set(uri, { document, snapshot });
    return snapshot;
  };

  const forget = (uri: string): void => {
    newest.delete(uri);
    settingsStore.forget(uri);
  };

  return {
    client,
    files,
    projects,
    versionOf: (uri) => documents.get(uri)?.version,
    openDocuments: () => documents.keys(),
    async snapshot(uri) {
      const known = documents.get(uri);
      if (!known || isLeftAlone(known)) return undefined;
      const [settings, suppressions] = await Promise.all([settingsStore.of(uri), settingsStore.suppressionsOf(uri)]);
      // The document may have changed, or closed, while the client was asked for its settings.
      const document = documents.get(uri);
      if (!document) forget(uri);
      return document && (isOurs(document) || settings.detect !== 'never')
        ? take(document, settings, suppressions)
        : undefined;
    },
    async settingsOf(uri) {
      const settings = await settingsStore.of(uri);
      if (!documents.get(uri)) settingsStore.forget(uri);
      return settings;
    },
    forget,
  };
}

/** A file of our own language is a report whatever its text. */
const isOurs = ({ languageId }: TextDocument): boolean => languageId === 'policy-report';

/** Of YAML, which a client may show us all of, the project files concern us, and those are no reports. */
const isLeftAlone = ({ uri, languageId }: TextDocument): boolean => languageId === 'yaml' || isProjectFile(uri);

const isChinese = ({ report }: Analysis): boolean => report.traits.isChinese;
