import { analyzeFully } from '../service/analyze-fully';
import type { Analysis } from '../service/analyze';
import type { IgnoreEntry } from '../config/project';
import type { Settings } from '../config/settings';
import { readsAsReport } from '../service/detect';
import { documentFacts, type DocumentFacts } from '../service/document-facts';
import { parseReport } from '../parse/index';
import type { Report } from '../model/report';
import type { ResourceLoader } from '../service/resources';
import { Lines } from '../text/lines';
import type { Files } from './files';
import type { SettingsStore } from './settings';

/** Files of the workspace that nobody has open, read when they are asked for. Nothing of them is kept here. */
export interface ClosedDocuments {
  /** Undefined for what is gone, left alone, or not text. @throws when it cannot be read */
  read(uri: string): Promise<ClosedDocument | undefined>;
}

export interface ClosedDocument {
  readonly source: string;
  readonly settings: Settings;
  /** What its folder's files leave out of its findings. */
  readonly suppressions: readonly IgnoreEntry[];
  /** What others may want to know of it; undefined for what does not read as a report. */
  facts(): DocumentFacts | undefined;
  /** Undefined for what does not read as a report. @throws when a table that it needs cannot be read */
  analyze(): Promise<Analysis | undefined>;
}

/** What stands behind this many UTF-16 units is not looked at for facts: 30 ms at a time are as long as typing bears. */
const LONGEST = 100_000;

export function createClosedDocuments(
  files: Files,
  settingsStore: SettingsStore,
  loader: ResourceLoader,
  onCrash: (rule: string, error: unknown) => void,
): ClosedDocuments {
  // Settings are the folder's, so one file of each folder asks for all: thousands of questions would wait on the client.
  const asking = new Map<string, string>();
  const settingsOf = (uri: string): Promise<Settings> => {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const first = asking.get(folder) ?? uri;
    asking.set(folder, first);
    return settingsStore.of(first);
  };
  const suppressionsOf = async (uri: string): Promise<readonly IgnoreEntry[]> => {
    const entries = await settingsStore.suppressionsOf(uri);
    if (![...asking.values()].includes(uri)) settingsStore.forget(uri);
    return entries;
  };
  return {
    async read(uri) {
      const settings = await settingsOf(uri);
      if (settings.detect === 'never' && !hasOwnEnding(uri)) return undefined;
      const source = await files.read(uri);
      if (source === undefined) return undefined;
      const suppressions = await suppressionsOf(uri);
      return {
        source,
        settings,
        suppressions,
        facts() {
          const looked = beginning(source);
          const report = parseReport(looked);
          return isReport(uri, report, settings) ? documentFacts(report, new Lines(looked)) : undefined;
        },
        async analyze() {
          const analysis = await analyzeFully(source, settings, loader, { onCrash, suppressions });
          return isReport(uri, analysis.report, settings) ? analysis : undefined;
        },
      };
    },
  };
}

/** Whole lines, as many as are looked at. */
const beginning = (source: string): string =>
  source.length <= LONGEST ? source : source.slice(0, source.lastIndexOf('\n', LONGEST) + 1 || LONGEST);

const isReport = (uri: string, report: Report, { detect }: Settings): boolean =>
  hasOwnEnding(uri) || (detect === 'always' ? report.traits.isChinese : readsAsReport(report));

/** A file of our own language is a report whatever its text. */
const hasOwnEnding = (uri: string): boolean => /\.(?:gongwen|policy)$/i.test(uri);
