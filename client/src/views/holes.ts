import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { HoleItem } from '../../../server/src/lsp/protocol';
import { nameOf } from '../documents';
import { kindName, sentenceOf } from '../hole-list';
import type { Place } from '../places';
import { requestHoles } from '../report-requests';
import { plainMarkdown } from './markdown';
import type { ViewSources } from './sources';
import { createView, type Node, type View } from './tree';

/** What is still to be filled in, by the section of the report's first level. */
export const createHolesView = ({ server, reports, output }: ViewSources): View =>
  createView({
    id: 'pizhu.holes',
    output,
    changes: [reports.onDidChange],
    async load() {
      const document = reports.followed?.document;
      if (!document) return { nodes: [] };
      const holes = await requestHoles(server, document);
      const uri = document.uri.toString();
      return { nodes: bySection(holes, uri), description: nameOf(document.uri) };
    },
  });

function bySection(holes: readonly HoleItem[], uri: string): Node[] {
  const sections = new Map<string, HoleItem[]>();
  for (const hole of holes) {
    const name = hole.section[0] ?? l10n.t('Before the first section');
    const known = sections.get(name);
    if (known) known.push(hole);
    else sections.set(name, [hole]);
  }
  return [...sections].map(([name, inside]) => sectionNode(name, inside, uri));
}

function sectionNode(name: string, holes: readonly HoleItem[], uri: string): Node {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = name;
  item.description = String(holes.length);
  item.tooltip = name;
  item.accessibilityInformation = { label: l10n.t('{0}, to fill in: {1}', name, holes.length) };
  return { item, data: undefined, children: holes.map((hole) => holeNode(hole, uri)) };
}

const ICONS: Readonly<Record<HoleItem['kind'], string>> = {
  figure: 'symbol-numeric',
  name: 'tag',
  word: 'symbol-string',
  mark: 'pencil',
};

function holeNode(hole: HoleItem, uri: string): Node<Place> {
  const place: Place = { uri, range: hole.range };
  const line = hole.range.start.line + 1;
  const item = new TreeItem(hole.phrase);
  item.iconPath = new ThemeIcon(ICONS[hole.kind]);
  item.description = l10n.t('line {0}', line);
  item.contextValue = 'hole';
  item.tooltip = new MarkdownString(
    [kindName(hole.kind), hole.section.join(' › '), sentenceOf(hole)]
      .filter((part) => part !== '')
      .map(plainMarkdown)
      .join('\n\n'),
  );
  item.command = { command: 'pizhu.showPlace', title: l10n.t('Show It'), arguments: [place] };
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, line {2}', hole.phrase, kindName(hole.kind), line) };
  return { item, data: place, children: [] };
}
