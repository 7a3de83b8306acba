import * as vscode from 'vscode';

export const codeText = (code: vscode.Diagnostic['code']): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

/** Waits for the rules of a document's diagnostics to be as they should; mocha's own limit ends a wait for nothing. */
export function diagnosticsWhere(
  uri: vscode.Uri,
  isRight: (rules: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const now = (): readonly vscode.Diagnostic[] | undefined => {
    const found = vscode.languages.getDiagnostics(uri);
    return isRight(found.map(({ code }) => codeText(code))) ? found : undefined;
  };
  const found = now();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const then = now();
      if (!then) return;
      listener.dispose();
      resolve(then);
    });
  });
}
