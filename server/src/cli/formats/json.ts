import { checkedJson } from '../finding-json';
import type { MakeFormat } from './format';

/** One object for all documents, written as it grows: a line for each document. */
export const json: MakeFormat = (locale) => {
  let separator = '';
  return {
    start: () => '{"version":1,"documents":[',
    document: ({ path, analysis }) => {
      const text = `${separator}\n${JSON.stringify({ path, ...checkedJson(analysis, locale) })}`;
      separator = ',';
      return text;
    },
    end: () => '\n]}\n',
  };
};

/** One object a line: a document as in `json`. */
export const jsonl: MakeFormat = (locale) => ({
  start: () => '',
  document: ({ path, analysis }) => `${JSON.stringify({ path, ...checkedJson(analysis, locale) })}\n`,
  end: () => '',
});
