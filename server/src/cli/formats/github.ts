import type { Severity } from '../../rules/rule';
import { findingJson } from '../finding-json';
import type { MakeFormat } from './format';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub shows as annotations. Lines and columns count from one there, ends included. */
export const github: MakeFormat = (locale) => ({
  start: () => '',
  document: ({ path, analysis }) =>
    analysis.findings
      .map((finding) => {
        const { severity, rule, message, range } = findingJson(finding, analysis.lines, locale);
        const { start, end } = range;
        const isOneLine = start.line === end.line;
        const properties = [
          `file=${property(path)}`,
          `line=${start.line + 1}`,
          `endLine=${end.line + 1}`,
          // GitHub takes columns only within one line; an empty place is shown on the character behind it.
          ...(isOneLine
            ? [`col=${start.character + 1}`, `endColumn=${Math.max(start.character + 1, end.character)}`]
            : []),
          `title=${property(`pizhu ${rule}`)}`,
        ];
        return `::${COMMAND[severity]} ${properties.join(',')}::${data(message)}\n`;
      })
      .join(''),
  end: () => '',
});

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
