import { decoded } from './uris';

/** The URI that a relative path means in a document; undefined for a path that leads out of everything, or is absolute. */
export function resolvedPath(from: string, path: string): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|[/\\])/i.test(path)) return undefined;
  const folders = decoded(from).split('/').slice(0, -1);
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  const [scheme = '', ...rest] = folders;
  return rest.length > 1 ? [scheme, ...rest.map(encodeStep)].join('/') : undefined;
}

/** The relative path from one document to another, with slashes and nothing encoded. */
export function relativePath(from: string, to: string): string {
  const [start, target] = [decoded(from).split('/').slice(0, -1), decoded(to).split('/')];
  let common = 0;
  while (common < start.length && common < target.length - 1 && start[common] === target[common]) common++;
  return [...start.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

const encodeStep = (step: string): string => encodeURIComponent(step);
