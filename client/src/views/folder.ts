import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, Uri, workspace } from 'vscode';
import type { CheckedDocument } from '../../../server/src/lsp/protocol';
import { nameOf } from '../documents';
import { completenessWords, scriptName } from '../report-state';
import type { Table } from '../tables';
import { severityName } from './findings';
import { plainMarkdown } from './markdown';
import type { ViewSources } from './sources';
import { createView, type Node, type View } from './tree';

const ORDERS = ['name', 'findings', 'completeness'] as const;

export type FolderOrder = (typeof ORDERS)[number];

/** Where the order chosen last is kept between windows. */
const ORDER = 'folder.order';

export const folderOrder = ({ memory }: Pick<ViewSources, 'memory'>): FolderOrder => {
  const kept = memory.get(ORDER);
  return ORDERS.find((order) => order === kept) ?? 'name';
};

export const keepFolderOrder = ({ memory }: Pick<ViewSources, 'memory'>, order: FolderOrder): Thenable<void> =>
  memory.update(ORDER, order);

export const orderName = (order: FolderOrder): string => {
  switch (order) {
    case 'name':
      return l10n.t('By name');
    case 'findings':
      return l10n.t('By findings, most first');
    case 'completeness':
      return l10n.t('By completeness, the most damaged first');
  }
};

export const FOLDER_ORDERS: readonly FolderOrder[] = ORDERS;

/** What the last check of the folder found out about each report. */
export const createFolderView = (sources: ViewSources): View => {
  const { folderReport, output } = sources;
  return createView({
    id: 'pizhu.folder',
    output,
    changes: [folderReport.onDidChange],
    load() {
      const documents = sortedDocuments(sources);
      const incomplete = documents.filter(({ completeness }) => !completeness.complete).length;
      return Promise.resolve({
        nodes: documents.map(documentNode),
        ...(documents.length > 0 && {
          description: l10n.t('{0} reports, {1} incomplete', documents.length, incomplete),
        }),
      });
    },
  });
};

export function sortedDocuments(sources: ViewSources): CheckedDocument[] {
  const byName = [...sources.folderReport.documents].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  switch (folderOrder(sources)) {
    case 'name':
      return byName;
    case 'findings':
      return byName.sort((a, b) => countFindings(b) - countFindings(a));
    case 'completeness':
      return byName.sort((a, b) => lossOf(b) - lossOf(a));
  }
}

const countFindings = ({ severities }: CheckedDocument): number =>
  severities.error + severities.warning + severities.information + severities.hint;

/** Lost text weighs more than any number of figures. */
const lossOf = ({
  completeness: { complete, missingFigures, missingSections },
  severities,
}: CheckedDocument): number => (complete ? 0 : 1 + missingFigures + 1000 * (missingSections + severities.error));

function documentNode(document: CheckedDocument): Node<CheckedDocument> {
  const uri = Uri.parse(document.uri);
  const { completeness, script, title } = document;
  const item = new TreeItem(uri);
  item.id = document.uri;
  item.label = nameOf(uri);
  const findings = l10n.t('findings: {0}', countFindings(document));
  const words = [...completenessWords(completeness), findings];
  item.description = words.join(' · ');
  item.iconPath = completeness.complete
    ? new ThemeIcon('pass', new ThemeColor('testing.iconPassed'))
    : new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  item.contextValue = 'checked';
  item.tooltip = new MarkdownString(
    [
      plainMarkdown(title ?? nameOf(uri)),
      plainMarkdown(workspace.asRelativePath(uri)),
      plainMarkdown([scriptName(script), ...words].join(' · ')),
      document.rules.map(({ rule, places }) => `- \`${rule}\`: ${places}`).join('\n'),
    ].join('\n\n'),
  );
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  item.accessibilityInformation = { label: [nameOf(uri), scriptName(script), ...words].join(', ') };
  return { item, data: document, children: [] };
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export const folderTable = (documents: readonly CheckedDocument[]): Table => ({
  heads: [
    l10n.t('Document'),
    l10n.t('Title'),
    l10n.t('Script'),
    l10n.t('Complete'),
    l10n.t('Figures missing'),
    l10n.t('Sections missing'),
    ...SEVERITIES.map(severityName),
  ],
  rows: documents.map(({ uri, title, script, completeness, severities }) => [
    workspace.asRelativePath(Uri.parse(uri)),
    title ?? '',
    scriptName(script),
    completeness.complete ? l10n.t('yes') : l10n.t('no'),
    completeness.missingFigures,
    completeness.missingSections,
    ...SEVERITIES.map((severity) => severities[severity]),
  ]),
});
