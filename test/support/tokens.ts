import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

// Both packages are CommonJS whose names Node cannot see from an ES import.
const textmate = require('vscode-textmate') as typeof Textmate;
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;

/** The grammar of `policy-report`, on the engine that VS Code uses. */
export async function loadGrammar(): Promise<Textmate.IGrammar> {
  const file = path.join(root, 'syntaxes/policy-report.tmLanguage.json');
  await oniguruma.loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(fs.readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.policy-report');
  assert.ok(grammar);
  return grammar;
}

/**
 * Compares by marked text: `增长⟦5¦figure⟧⟦%¦unit⟧`. A token is named by its scope without what only themes care
 * about; plain text and brackets stand unmarked.
 */
export function expectTokens(grammar: Textmate.IGrammar, marked: string): void {
  const text = marked.replace(/⟦([^¦⟧]*)¦[^⟧]*⟧/g, '$1');
  let state: Textmate.StateStack = textmate.INITIAL;
  const shown = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return joined(tokens.map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), nameOf(scopes)]));
  });
  assert.equal(shown.join('\n'), marked);
}

/** Neighbours of one name are one: captures inside a heading cut it where nothing can be seen. */
function joined(tokens: readonly (readonly [text: string, name: string])[]): string {
  let out = '';
  tokens.forEach(([text, name], i) => {
    const goesOn = tokens[i + 1]?.[1] === name;
    const begins = tokens[i - 1]?.[1] !== name;
    out += name === '' ? text : `${begins ? '⟦' : ''}${text}${goesOn ? '' : `¦${name}⟧`}`;
  });
  return out;
}

function nameOf(scopes: readonly string[]): string {
  const level = scopes.join(' ').match(/markup\.heading\.(\w+)/)?.[1];
  const scope = scopes.at(-1)!.replace('.policy-report', '');
  if (/^punctuation\.(?:section|definition\.(?:string|work|quotation))/.test(scope)) return '';
  if (/^(?:punctuation\.definition\.heading|entity\.name\.section|markup\.heading)/.test(scope)) return `h-${level}`;
  return scope.replace(THEME_WORDS, '').replace('text', '');
}

const THEME_WORDS =
  /^(?:constant\.numeric|keyword\.other|invalid\.illegal|entity\.name\.type|comment\.\w+|variable\.other\.constant|string\.quoted|support\.function|markup\.(?:bold|underline)|punctuation\.definition)\./;
