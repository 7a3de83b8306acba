import type { DocumentLink } from 'vscode-languageserver';
import { citedTitles } from '../../service/cited-titles';
import { createTitleIndex, type NamedDocument } from '../../service/title-index';
import type { Snapshot } from '../session';

export const hasDocumentLinks = ({ isReport, analysis }: Snapshot): boolean =>
  isReport && citedTitles(analysis.report).length > 0;

/**
 * From 《title》 to the one document of the workspace that bears it, as its title or as its file's name. Where several
 * do there is no link, which can lead but to one: Go to Definition offers them all.
 */
export function documentLinks(
  { uri, isReport, analysis }: Snapshot,
  documents: readonly NamedDocument[],
): DocumentLink[] {
  if (!isReport) return [];
  const index = createTitleIndex(documents);
  return citedTitles(analysis.report).flatMap(({ title, span }) => {
    const [bearer, ...others] = index.bearers(title);
    if (!bearer || others.length > 0 || bearer.uri === uri) return [];
    return [{ range: analysis.lines.range(span), target: bearer.uri }];
  });
}
