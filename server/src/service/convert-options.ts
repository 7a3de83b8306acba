import type { Settings } from '../config/settings';
import type { ConvertOptions } from '../convert/converter';
import type { Report, Shield } from '../model/report';
import { byPosition, shift, type Span } from '../text/span';

/** How a document is converted: what stays untouched in it, what a word is found across, and what the user set. */
export function convertOptions(report: Report, settings: Settings): ConvertOptions {
  if (!settings['convert.policyWords']) return { exact: true };
  const shields = (isWanted: (shield: Shield) => boolean): Span[] =>
    report.blocks.flatMap(({ start, paragraph }) =>
      paragraph.shields.filter(isWanted).map(({ span }) => shift(span, start)),
    );
  const breaks = report.blocks.flatMap(({ start, paragraph }) => paragraph.breaks.map((at) => shift(at, start)));
  return {
    keepWords: settings['convert.keepWords'],
    ownPairs: settings['convert.ownPairs'],
    keepTitles: !settings['convert.convertTitles'],
    personNames: settings['convert.personNames'],
    notNames: settings['convert.notNames'],
    protect: shields(({ kind }) => kind !== 'gloss'),
    hidden: [...shields(({ kind }) => kind === 'gloss'), ...breaks].sort(byPosition),
  };
}
