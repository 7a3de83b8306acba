import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What each folder of the server may import besides itself: what stands to its left in ARCHITECTURE.md's one line. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  zh: ['text'],
  model: ['text', 'zh'],
  parse: ['text', 'zh', 'model'],
  convert: ['text', 'zh', 'model'],
  rules: ['text', 'zh', 'model'],
  lint: ['text', 'zh', 'model', 'rules'],
  config: ['text', 'zh', 'model', 'rules', 'lint'],
  service: ['text', 'zh', 'model', 'parse', 'convert', 'rules', 'lint', 'config'],
  lsp: ['text', 'zh', 'model', 'parse', 'convert', 'rules', 'lint', 'config', 'service'],
  cli: ['text', 'zh', 'model', 'parse', 'convert', 'rules', 'lint', 'config', 'service'],
};
const NODE_ONLY = ['cli', 'entry'];
const EDITOR_TYPES = ['lsp', 'entry'];

const server = join(process.cwd(), 'server/src');
const client = join(process.cwd(), 'client/src');

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const imports = (file: string): { target: string; isType: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^;'"]*?from '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((m) => ({ target: (m[2] ?? m[3])!, isType: m[1] !== undefined }));

describe('layers', () => {
  for (const file of sources(server)) {
    it(`server/src/${file} imports only what stands to its left`, () => {
      const layer = file.includes('/') ? file.split('/')[0]! : 'entry';
      assert.ok(layer === 'entry' || layer in MAY_IMPORT, `${layer} is not in the architecture`);
      for (const { target } of imports(join(server, file))) {
        if (target.endsWith('/package.json')) {
          assert.ok(layer === 'lsp' || layer === 'cli', 'only the adapters tell their version');
        } else if (target.startsWith('.')) {
          const other = relative(server, join(server, dirname(file), target)).split('/');
          const folder = other.length > 1 ? other[0]! : 'entry';
          assert.ok(layer === 'entry' || folder === layer || MAY_IMPORT[layer]!.includes(folder), `imports ${target}`);
        } else if (target.startsWith('node:')) {
          assert.ok(NODE_ONLY.includes(layer), `imports ${target}`);
        } else if (target.startsWith('vscode')) {
          assert.ok(EDITOR_TYPES.includes(layer), `imports ${target}`);
        } else if (target === 'yaml') {
          assert.ok(file.startsWith('config/project-'), 'only the reader of .pizhu.yaml knows YAML');
        } else {
          assert.ok(layer === 'cli' || layer === 'entry', `imports ${target}: the core has no other dependency`);
        }
      }
    });
  }

  it('load the YAML library only once there is a file to read', () => {
    const readers = sources(server).filter((file) =>
      imports(join(server, file)).some(({ target }) => target === 'yaml'),
    );
    const isReader = (file: string, target: string): boolean => {
      const path = relative(server, join(server, dirname(file), target));
      return readers.includes(`${path}.ts`);
    };
    for (const file of sources(server)) {
      if (readers.includes(file)) continue;
      const text = readFileSync(join(server, file), 'utf8');
      for (const { target, isType } of imports(join(server, file))) {
        if (isType || !isReader(file, target)) continue;
        assert.ok(text.includes(`import('${target}')`), `${file} imports ${target}, and YAML with it, at once`);
      }
    }
  });

  for (const file of sources(client)) {
    it(`client/src/${file} takes nothing but types from the server`, () => {
      for (const { target, isType } of imports(join(client, file))) {
        const isOwn = target.startsWith('./') || (target.startsWith('../') && !target.includes('server/'));
        const isEditor = target === 'vscode' || target.startsWith('vscode-languageclient');
        assert.ok(isOwn || isEditor || isType || target === 'node:path', `imports ${target}`);
      }
    });
  }
});
