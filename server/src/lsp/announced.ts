import {
  CodeActionKind,
  SemanticTokenModifiers,
  SemanticTokenTypes,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { TokenKind } from '../service/tokens';

/*
 * What features tell the client of themselves before they are loaded: `initialize` is answered without them.
 */

/** The action that makes every safe fix. */
export const FIX_ALL = 'source.fixAll.pizhu';

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.RefactorRewrite];

/** Typed before the server is asked how a numbered list goes on. */
export const CONTINUATION_TRIGGER = '\n';

/**
 * Standard types, so that every editor has a colour for them, each with a modifier of our own that says what is meant:
 * the manifest gives these the scopes that themes know (`semanticTokenScopes`).
 */
export const LOOKS: Readonly<Record<TokenKind, readonly [type: string, ...modifiers: string[]]>> = {
  title: [SemanticTokenTypes.class, SemanticTokenModifiers.declaration, 'reportTitle'],
  heading: [SemanticTokenTypes.class, 'reportHeading'],
  label: [SemanticTokenTypes.keyword, 'reportLabel'],
  figure: [SemanticTokenTypes.number, 'reportFigure'],
  date: [SemanticTokenTypes.number, 'reportDate'],
  work: [SemanticTokenTypes.string, 'reportWork'],
  documentNumber: [SemanticTokenTypes.variable, SemanticTokenModifiers.readonly, 'reportDocumentNumber'],
  plan: [SemanticTokenTypes.type, 'reportPlan'],
  placeholder: [SemanticTokenTypes.regexp, 'reportPlaceholder'],
  gloss: [SemanticTokenTypes.comment, 'reportGloss'],
  boilerplate: [SemanticTokenTypes.comment, 'reportBoilerplate'],
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: unique(Object.values(LOOKS).map(([type]) => type)),
  tokenModifiers: unique(Object.values(LOOKS).flatMap(([, ...modifiers]) => modifiers)),
};
