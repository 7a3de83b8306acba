import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../protocol/client';

/** What a program on Node needs to reach another machine, and what one in a browser does. */
const MODULES = /require\("(?:node:)?(https?|http2|dgram|dns|net|tls)(?:\/\w+)?"\)/g;
const CALLS = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/g;

const bundles = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const textOf = (bundle: string): string => readFileSync(join(DIST, bundle), 'utf8');

/** Users' drafts are often internal: nothing that is shipped can send one anywhere. */
describe('the bundles', () => {
  it('are all looked at', () => {
    for (const name of ['extension.js', 'node-client.js', 'shared.js', join('web', 'extension.js')])
      assert.ok(bundles.includes(name), name);
  });

  it('have no module that reaches another machine', () => {
    // The language-server libraries open a pipe or a socket on 127.0.0.1 where an editor asks for that with --pipe or
    // --socket; nothing of ours imports `net`.
    const used = bundles.flatMap((bundle) => [...textOf(bundle).matchAll(MODULES)].map(([, name]) => name));
    assert.deepEqual(
      [...new Set(used)].filter((name) => name !== 'net'),
      [],
    );
  });

  it('call for nothing but the tables of the server in the browser', () =>
    assert.deepEqual(
      bundles.flatMap((bundle) => [...textOf(bundle).matchAll(CALLS)].map(([call]) => `${bundle}: ${call}`)),
      ['shared.js: fetch('],
    ));
});
