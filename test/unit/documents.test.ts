import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { commonOptions } from '../../server/src/cli/common-options';
import { COMMANDS } from '../../server/src/cli/main';
import { readOptions, splitArguments, type OptionDeclarations } from '../../server/src/cli/options';
import { README_FILES } from '../../tools/generate/readme';

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const PAGES = ['.', 'docs', 'samples'].flatMap(pagesIn);
const read = (page: string): string => readFileSync(page, 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
}

const FENCED = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
const blocksOf = (text: string): Block[] =>
  [...text.matchAll(FENCED)].map(([, indent = '', language = '', code = '']) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
const withoutBlocks = (text: string): string => text.replaceAll(FENCED, '');

/** Where links and pictures lead that lead into the project. */
const targetsOf = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** The anchors that GitHub makes of a page's headings. */
const anchorsOf = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  it('lead to pages, pictures and headings that are there', () => {
    for (const page of PAGES) {
      for (const target of targetsOf(read(page))) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(file), `${page} leads to ${file}, which is not there`);
        if (anchor !== undefined) assert.ok(anchorsOf(read(file)).includes(anchor), `${page} leads to ${target}`);
      }
    }
  });

  it('name files of the project that are there', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
    // The example of a rule to add is of a rule that there is not.
    for (const page of PAGES.filter((name) => name !== 'CONTRIBUTING.md')) {
      for (const [, name = ''] of withoutBlocks(read(page)).matchAll(/`([\w./-]+)`/g)) {
        if (/^(?:client|server|test|tools|syntaxes)\//.test(name)) assert.ok(existsSync(name), `${page}: ${name}`);
        else if (/^[\w-]+\.test\.ts$/.test(name)) assert.ok(tests.includes(name), `${page}: ${name}`);
      }
    }
  });

  it('show command lines that work', () => {
    const lines = PAGES.flatMap((page) => blocksOf(read(page)).flatMap(({ code }) => commandLines(code)));
    assert.ok(lines.length > 20);
    for (const line of lines) assert.doesNotThrow(() => understand(line), `pizhu ${line.join(' ')}`);
  });

  it('show YAML and JSON that can be read', () => {
    for (const page of PAGES) {
      for (const { language, code } of blocksOf(read(page))) {
        if (language === 'json') assert.doesNotThrow(() => JSON.parse(code) as unknown, page);
        if (language !== 'yaml') continue;
        for (const document of parseAllDocuments(code)) assert.deepEqual(document.errors, [], page);
      }
    }
  });

  it('name the hooks that there are', () => {
    const hooks = (text: string): string[] => [...text.matchAll(/- id: ([\w-]+)/g)].map(([, id = '']) => id);
    assert.deepEqual(hooks(read('docs/automation.md')), hooks(read('.pre-commit-hooks.yaml')));
  });
});

/** The arguments of every `pizhu` that a block of code calls by itself. */
const commandLines = (code: string): string[][] =>
  code
    .split('\n')
    .map((line) => /^(?:\s*- run: )?(?:npx )?pizhu ([^<>#|]+)/.exec(line)?.[1]?.trim())
    .filter((line) => line !== undefined)
    .map((line) => line.split(/\s+/).map((word) => word.replaceAll("'", '')));

const everyOption: OptionDeclarations = COMMANDS.reduce((all, { options }) => ({ ...all, ...options }), commonOptions);

/** Throws what the command line would say. */
function understand(line: readonly string[]): void {
  const { positionals, options } = splitArguments(line, everyOption);
  const [name] = positionals;
  if (name === undefined) return void readOptions(options, commonOptions, 'pizhu');
  const command = COMMANDS.find((known) => known.name === name);
  assert.ok(command, name);
  readOptions(options, { ...command.options, ...commonOptions }, name);
}

describe('the README', () => {
  const { en, ...translations } = README_FILES;

  for (const [locale, file] of Object.entries(translations)) {
    it(`is in step in ${locale}`, () => assert.deepEqual(shape(read(file)), shape(read(en))));
  }
});

/** What a translation has in common with the original: sections, lists, tables, code, pictures and links, in order. */
function shape(text: string): string[] {
  const blocks = blocksOf(text).map(({ code }) => code.replaceAll(/ *# .*$/gm, ''));
  const lines = withoutBlocks(text).split('\n');
  return [
    ...lines.flatMap((line) => /^(#+|-|\|(?= *[[`]))/.exec(line)?.[0] ?? []),
    ...blocks,
    // The line of languages names the others; the rules are explained in each.
    ...targetsOf(text)
      .filter((target) => !target.startsWith('README'))
      .map((target) => target.replace(/\.zh-(cn|tw)\.md/, '.md')),
  ];
}
