import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { declarations } from '../../server/src/config/settings';
import { DOCUMENT_ENDINGS } from '../../server/src/service/detect';
import { isSimplifiedOnly, isTraditionalOnly } from '../../server/src/zh/script';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const catalogue = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: object;
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly l10n: string;
  readonly contributes: {
    readonly languages: readonly { readonly configuration: string; readonly icon: Record<string, string> }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly enablement?: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly views: { readonly pizhu: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly WalkthroughStep[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
  };
}

interface WalkthroughStep {
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const NLS = ['package.nls.json', 'package.nls.zh-cn.json', 'package.nls.zh-tw.json'];
const english = catalogue('package.nls.json');
/** `%key%` → `key` */
const key = (reference: string): string => reference.slice(1, -1);
const commands = contributes.commands.map(({ command }) => command);

/** They open something, or are about a folder. */
const NEEDS_NO_REPORT = new Set([
  ...['pizhu.convertFiles', 'pizhu.nextDoubtful', 'pizhu.previousDoubtful', 'pizhu.listDoubtful'],
  ...['pizhu.showOutput', 'pizhu.showMenu', 'pizhu.openSample', 'pizhu.showAllTasks'],
  ...['pizhu.checkFolder', 'pizhu.stopCheck', 'pizhu.clearFolder', 'pizhu.sortFolder', 'pizhu.exportFolder'],
]);

/** Commands of the editor itself that buttons lead to. */
const EDITORS_COMMANDS = new Set(['outline.focus', 'vscode.openFolder']);

/** What must not stand in each translation: the characters of the other script. */
const TRANSLATIONS = { 'zh-cn': isTraditionalOnly, 'zh-tw': isSimplifiedOnly };

describe('manifest', () => {
  it('names files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.views.pizhu.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      `${manifest.l10n}/bundle.l10n.zh-cn.json`,
      `${manifest.l10n}/bundle.l10n.zh-tw.json`,
    ];
    for (const file of files) assert.ok(fs.existsSync(path.join(root, file)), file);
  });

  it('has a square icon of 256 pixels', () => {
    const png = fs.readFileSync(path.join(root, manifest.icon));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  it('activates for the three languages, and in a folder that has a project file', () =>
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:policy-report',
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'workspaceContains:.pizhu.yaml',
    ]));

  it('lists exactly the commands that the client registers', () => {
    const registered = [...read('client/src/commands/index.ts').matchAll(/^ {2}'(pizhu\.\w+)':/gm)].map((m) => m[1]);
    assert.deepEqual([...commands].sort(), registered.sort());
  });

  it('offers every command that needs a report only where there is one', () => {
    for (const { command, enablement } of contributes.commands) {
      if (!NEEDS_NO_REPORT.has(command)) assert.match(enablement ?? '', /^pizhu\.(?:is|has)Report\b/, command);
    }
    for (const { command, when } of contributes.keybindings) assert.match(when, /pizhu\.isReport/, command);
  });

  it('offers to convert just the files that may be documents', () => {
    const item = contributes.menus['explorer/context']?.find(({ command }) => command === 'pizhu.convertFiles');
    const endings = /\(\?:([\w|]+)\)/.exec(item?.when ?? '')?.[1];
    assert.deepEqual(endings?.split('|').sort(), [...DOCUMENT_ENDINGS].sort());
  });

  it('puts only its own commands and submenus into menus', () => {
    for (const item of Object.values(contributes.menus).flat()) {
      assert.ok(commands.includes(item.command ?? '') || contributes.submenus.some(({ id }) => id === item.submenu));
    }
  });

  it('says something, with a button, in every view that is empty', () => {
    for (const { id } of contributes.views.pizhu) {
      const empty = contributes.viewsWelcome.filter(({ view }) => view === id);
      assert.ok(empty.length > 0, id);
      for (const { contents } of empty)
        assert.match(english[key(contents)] ?? '', /^\S.+\n\[.+\]\(command:\S+\)$/, contents);
    }
  });

  it('leads from buttons to commands that there are', () => {
    const views = contributes.views.pizhu.map(({ id }) => `${id}.focus`);
    const known = new Set([...commands, ...views, ...EDITORS_COMMANDS]);
    for (const file of NLS) {
      for (const [, command = ''] of read(file).matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(known.has(command), command);
    }
  });

  it('has a walkthrough of five steps, each with a button that completes it', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 5);
    for (const { description, completionEvents, media } of steps) {
      const [, command] = /\(command:([\w.]+)\)/.exec(english[key(description)]!) ?? [];
      assert.ok(completionEvents.includes(`onCommand:${command ?? ''}`), description);
      assert.ok(english[key(media.altText)], media.altText);
    }
  });

  it('draws walkthrough and icons in colours of the theme', () => {
    const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.svg));
    for (const file of media)
      assert.doesNotMatch(read(file), /#[0-9a-f]{3}|rgb|(?:fill|stroke)="(?!none|var\()/i, file);
  });

  it('has every declared setting, and no other', () =>
    assert.deepEqual(
      Object.keys(contributes.configuration.properties),
      Object.keys(declarations).map((key) => `pizhu.${key}`),
    ));
});

describe('words of the manifest', () => {
  it('are all in the English catalogue, and no others', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  });

  for (const [locale, isForeign] of Object.entries(TRANSLATIONS)) {
    it(`are in ${locale} too, each in its script`, () =>
      expectTranslation(catalogue(`package.nls.${locale}.json`), isForeign, english));
  }
});

describe('words of the client', () => {
  const sources = fs
    .readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`client/src/${file}`))
    .join('\n');
  const used = [...sources.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map((m) => m[1]!);

  it('are plain strings where they are used', () =>
    assert.equal(used.length, [...sources.matchAll(/l10n\.t\(/g)].length));

  for (const [locale, isForeign] of Object.entries(TRANSLATIONS)) {
    it(`are in ${locale} too, each in its script`, () => {
      const english = Object.fromEntries(used.map((text) => [text, text]));
      expectTranslation(catalogue(`l10n/bundle.l10n.${locale}.json`), isForeign, english);
    });
  }
});

/** The same keys, every text translated, with the same holes, and no character of the other script. */
function expectTranslation(
  translated: Record<string, string>,
  isForeign: (character: string) => boolean,
  english: Record<string, string>,
): void {
  assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(translated)) {
    assert.match(text, /\p{Script=Han}/u, `${key} is not translated`);
    assert.deepEqual(text.match(/\p{Script=Han}/gu)?.filter(isForeign), [], `${key} is in the wrong script`);
    const holes = (of: string): string[] => (of.match(/\{\d\}/g) ?? []).sort();
    assert.deepEqual(holes(text), holes(english[key]!), key);
  }
}
