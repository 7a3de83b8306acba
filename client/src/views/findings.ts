import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { RuleFindings, RulePlace } from '../../../server/src/lsp/protocol';
import { nameOf } from '../documents';
import type { Place } from '../places';
import { requestFindings } from '../report-requests';
import { plainMarkdown } from './markdown';
import type { ViewSources } from './sources';
import { createView, type Node, type View } from './tree';

/** What a rule's buttons work on. */
export interface RuleInDocument {
  readonly uri: string;
  readonly rule: string;
  readonly manual: string;
}

/** What was found in the report, by rule. */
export const createFindingsView = ({ server, reports, output }: ViewSources): View =>
  createView({
    id: 'pizhu.findings',
    output,
    changes: [reports.onDidChange],
    async load() {
      const document = reports.followed?.document;
      if (!document) return { nodes: [] };
      const uri = document.uri.toString();
      const rules = await requestFindings(server, document);
      return { nodes: rules.map((found) => ruleNode(found, uri)), description: nameOf(document.uri) };
    },
  });

/** The signs and colours of the Problems panel. */
const icon = (severity: RuleFindings['severity']): ThemeIcon => {
  switch (severity) {
    case 'error':
      return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
    case 'warning':
      return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
    case 'information':
      return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
    case 'hint':
      return new ThemeIcon('lightbulb');
  }
};

export function severityName(severity: RuleFindings['severity']): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}

function ruleNode(found: RuleFindings, uri: string): Node<RuleInDocument> {
  const { rule, title, why, manual, severity, count, safeFixes, places } = found;
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = rule;
  item.iconPath = icon(severity);
  item.description = String(count);
  item.contextValue = safeFixes > 0 ? 'rule.fixable' : 'rule';
  item.tooltip = new MarkdownString(`**${plainMarkdown(title)}** (\`${rule}\`)\n\n${plainMarkdown(why)}`);
  const fixable = safeFixes > 0 ? l10n.t(', can be fixed safely: {0}', safeFixes) : '';
  item.accessibilityInformation = {
    label: l10n.t('{0}, {1}, places: {2}', title, severityName(severity), count) + fixable,
  };
  return { item, data: { uri, rule, manual }, children: places.map((place) => placeNode(place, uri)) };
}

function placeNode({ range, message, text }: RulePlace, uri: string): Node<Place> {
  const line = range.start.line + 1;
  const item = new TreeItem(message === '' ? text : message);
  item.description = l10n.t('line {0}', line);
  item.tooltip = text;
  item.contextValue = 'place';
  const place: Place = { uri, range };
  item.command = { command: 'pizhu.showPlace', title: l10n.t('Show It'), arguments: [place] };
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}', message === '' ? text : message, line) };
  return { item, data: place, children: [] };
}
