import {
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  Disposable,
  type TextDocument,
} from 'vscode';
import type { HoleItem } from '../../server/src/lsp/protocol';
import type { Disposing } from './disposing';
import { LIST_SCHEME, nameOf } from './documents';
import type { Place } from './places';
import { requestHoles } from './report-requests';
import type { Reports } from './reports';
import type { Server } from './server';
import { alignedTable, type Table } from './tables';

/** Stands for the hole in a sentence, as on a form that is filled in by hand. */
const BLANK = '＿＿';

/** Shows lists of what a report lacks, each in step with its report. */
export interface HoleLists extends Disposing {
  show(document: TextDocument): Promise<void>;
}

export function createHoleLists(server: Server, reports: Reports): HoleLists {
  const changed = new EventEmitter<Uri>();
  /** What each list holds, by its URI; one for each report at most. */
  const shown = new Map<string, readonly HoleItem[]>();

  const contentOf = async (list: Uri): Promise<string> => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === list.query);
    // The list of a report that has been closed stays as it was.
    if (document) shown.set(list.toString(), await requestHoles(server, document));
    const holes = shown.get(list.toString()) ?? [];
    return holes.length > 0 ? alignedTable(listTable(holes)) : `${l10n.t('Nothing is left to fill in.')}\n`;
  };

  const links = (list: TextDocument): DocumentLink[] =>
    (shown.get(list.uri.toString()) ?? []).flatMap((hole, i) => {
      const row = i + HEAD_ROWS;
      if (row >= list.lineCount) return [];
      const cell = /^\|[^|]*\|\s*(\d+)/.exec(list.lineAt(row).text);
      if (!cell) return [];
      const place: Place = { uri: list.uri.query, range: hole.range };
      const link = new DocumentLink(
        new Range(row, cell[0].length - cell[1]!.length, row, cell[0].length),
        Uri.parse(`command:pizhu.goToHole?${encodeURIComponent(JSON.stringify([place]))}`),
      );
      link.tooltip = l10n.t('Go there and fill it in');
      return [link];
    });

  const subscription = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(LIST_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (list) => contentOf(list),
    }),
    languages.registerDocumentLinkProvider({ scheme: LIST_SCHEME }, { provideDocumentLinks: links }),
    reports.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === LIST_SCHEME) changed.fire(uri);
    }),
  );

  return {
    async show(document) {
      const path = `/${l10n.t('{0} – to fill in', nameOf(document.uri))}`;
      const uri = Uri.from({ scheme: LIST_SCHEME, path, query: document.uri.toString() });
      // Of a language of its own: its lines are not wrapped, and no server reads it as a report.
      const list = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), LIST_SCHEME);
      await window.showTextDocument(list, { viewColumn: ViewColumn.Beside, preview: true });
    },
    dispose: () => void subscription.dispose(),
  };
}

/** The names of the columns, and the line below them. */
const HEAD_ROWS = 2;

/** What is read on the screen: the short columns first, so that they stand straight. */
function listTable(holes: readonly HoleItem[]): Table {
  const { number, line, kind, missing, unit, section, sentence } = heads();
  return {
    heads: [number, line, kind, missing, unit, section, sentence],
    rows: holes.map((hole, i) => [
      i + 1,
      hole.range.start.line + 1,
      kindName(hole.kind),
      hole.phrase,
      hole.unit,
      hole.section.at(-1) ?? '',
      sentenceOf(hole),
    ]),
  };
}

/** What is sent to those who know the figures: with a column for them to fill in. */
export function formTable(holes: readonly HoleItem[]): Table {
  const { number, line, kind, missing, unit, section, sentence, figure } = heads();
  return {
    heads: [number, section, sentence, kind, missing, figure, unit, line],
    rows: holes.map((hole, i) => [
      i + 1,
      hole.section.join(' > '),
      sentenceOf(hole),
      kindName(hole.kind),
      hole.phrase,
      '',
      hole.unit,
      hole.range.start.line + 1,
    ]),
  };
}

export const sentenceOf = ({ before, after }: HoleItem): string => before + BLANK + after;

export function kindName(kind: HoleItem['kind']): string {
  switch (kind) {
    case 'figure':
      return l10n.t('figure');
    case 'name':
      return l10n.t('name');
    case 'word':
      return l10n.t('word');
    case 'mark':
      return l10n.t('mark');
  }
}

const heads = () => ({
  number: l10n.t('No.'),
  line: l10n.t('Line'),
  kind: l10n.t('Kind'),
  missing: l10n.t('Missing'),
  unit: l10n.t('Unit'),
  section: l10n.t('Section'),
  sentence: l10n.t('Sentence'),
  figure: l10n.t('To be filled in'),
});
