import type { TextDocument } from 'vscode';
import type {
  EmphasisResult,
  FindingsResult,
  FixRuleParams,
  FixRuleResult,
  HolesResult,
  REQUESTS,
  TasksResult,
} from '../../server/src/lsp/protocol';
import { textDocument, type Server } from './server';

type Method<Name extends keyof typeof REQUESTS> = (typeof REQUESTS)[Name];

const HOLES: Method<'holes'> = 'pizhu/holes';
const TASKS: Method<'tasks'> = 'pizhu/tasks';
const FINDINGS: Method<'findings'> = 'pizhu/findings';
const FIX_RULE: Method<'fixRule'> = 'pizhu/fixRule';
const EMPHASIS: Method<'emphasis'> = 'pizhu/emphasis';

const ask =
  <R>(method: string) =>
  async (server: Server, document: TextDocument): Promise<R> =>
    (await server.start()).sendRequest<R>(method, { textDocument: textDocument(document) });

export const requestHoles = ask<HolesResult>(HOLES);
export const requestTasks = ask<TasksResult>(TASKS);
export const requestFindings = ask<FindingsResult>(FINDINGS);
export const requestEmphasis = ask<EmphasisResult>(EMPHASIS);

export async function requestRuleFix(server: Server, document: TextDocument, rule: string): Promise<FixRuleResult> {
  const params: FixRuleParams = { textDocument: textDocument(document), rule };
  return (await server.start()).sendRequest<FixRuleResult>(FIX_RULE, params);
}
