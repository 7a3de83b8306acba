import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Answer, createGuard, Guarded } from './guard';
import { isProjectFile, type ProjectText } from './projects';
import type { Session, Snapshot } from './session';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface DocumentRequest<P, R> extends Omit<Guarded<P, R>, 'run'> {
  /**
   * The request holds positions, or its answer is acted on at once: it is refused where the document changes before it
   * is answered. Any other is answered for the newest version, which is what its client is about to show.
   */
  readonly hasPositions?: true;
  /** The answer for a project file. Without one it is null, which leaves the editor its own way of folding and the like. */
  readonly ofProject?: (file: ProjectText, params: P) => Answer<R> | Promise<Answer<R>>;
  readonly run: (snapshot: Snapshot, params: P, token: CancellationToken) => Answer<R> | Promise<Answer<R>>;
}

/** A guard for requests about one document. */
export function createDocumentGuard(guard: ReturnType<typeof createGuard>, session: Session) {
  return <P extends DocumentParams, R>({ hasPositions, ofProject, run, ...rest }: DocumentRequest<P, R>) =>
    (params: P, token: CancellationToken): Promise<Answer<R>> => {
      const { uri } = params.textDocument;
      const version = session.versionOf(uri);
      const isStale = (): boolean => hasPositions === true && session.versionOf(uri) !== version;
      const answer = guard<P, R>({
        ...rest,
        run: async () => {
          if (isProjectFile(uri)) {
            const file = ofProject && (await session.projects.read(uri));
            if (file && !isStale()) return ofProject(file, params);
            return ofProject && rest.empty !== undefined ? rest.empty : (null as R);
          }
          const snapshot = isStale() ? undefined : await session.snapshot(uri);
          if (isStale()) return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
          if (!snapshot) return rest.empty ?? notOpen(uri);
          const result = await run(snapshot, params, token);
          return isStale() ? new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed') : result;
        },
      });
      return answer(params, token);
    };
}

const notOpen = (uri: string): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is not open here, or pizhu.detect leaves it alone`);
