import { build } from 'esbuild';

/** Bundles a server as it is shipped, as `server.js` in a folder. */
export const bundle = (entry: string, outdir: string): Promise<unknown> =>
  build({
    entryPoints: { server: entry },
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
  });

export const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

export const ms = (time: number): string => `${time.toFixed(1)} ms`;
