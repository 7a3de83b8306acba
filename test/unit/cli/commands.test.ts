import { strict as assert } from 'node:assert';
import { version } from '../../../package.json';
import { commonOptions } from '../../../server/src/cli/common-options';
import { COMMANDS } from '../../../server/src/cli/main';
import { words } from '../../../server/src/cli/words';
import { LOCALES } from '../../../server/src/text/localized';
import { Folder } from './command-line';
import { CLEAN, ENGLISH, TASKS } from './samples';

describe('pizhu', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await new Folder().write({ 'tasks.txt': TASKS, 'clean.txt': CLEAN, 'english.txt': ENGLISH });
  });
  afterEach(() => folder.remove());

  it('tells its version', async () => {
    assert.deepEqual(await folder.run(['--version']), {
      code: 0,
      out: `${version}\n`,
      bytes: Buffer.from(`${version}\n`),
      err: '',
    });
  });

  it('shows how it is used, for itself and each command, in each language', async () => {
    for (const locale of LOCALES) {
      const general = (await folder.run(['--help', '--locale', locale])).out;
      for (const { name, options, examples } of COMMANDS) {
        assert.ok(general.includes(`  ${name} `), `${name} is not in the general help`);
        const help = (await folder.run([name, '-h', '--locale', locale])).out;
        for (const option of Object.keys({ ...options, ...commonOptions })) assert.ok(help.includes(`--${option}`));
        for (const { line } of examples) assert.ok(help.includes(line));
        assert.doesNotMatch(help, /\{\w+\}|undefined/);
      }
    }
  });

  it('says every word in Chinese where the user reads Chinese', () => {
    for (const [name, text] of Object.entries(words)) {
      assert.match(text['zh-cn'].replace(/--\w+|\{\w+\}/g, ''), /\p{Script=Han}|^ *：? *$/u, name);
      assert.deepEqual(holes(text['zh-cn']), holes(text.en), name);
      assert.deepEqual(holes(text['zh-tw']), holes(text.en), name);
    }
  });

  it('answers what it cannot understand with code 2 and a hint', async () => {
    const hints: readonly (readonly [string, RegExp])[] = [
      ['', /pizhu --help/],
      ['chek a.txt', /did you mean check\?/],
      ['frobnicate', /unknown command frobnicate; see pizhu --help/],
      ['check a.txt --fixx', /did you mean --fix\?/],
      ['check a.txt --frobnicate', /see pizhu check --help/],
      ['outline a.txt --fix', /outline has no option --fix/],
      ['check a.txt --format xml', /text, json, jsonl, sarif, github/],
      ['check a.txt --format', /--format needs a value/],
      ['check --format --fix a.txt', /--format needs a value/],
      ['check a.txt -x', /no option -x/],
      ['convert a.txt', /--to is missing/],
      ['convert a.txt --to s2x', /s2tw/],
      ['convert a.txt --to t2jp', /only with --exact/],
      ['convert - --to s2t --write', /standard input cannot be written back/],
      ['convert a.txt --to s2t --check --write', /--check and --write/],
      ['outline a.txt b.txt', /one document/],
      ['outline several', /one document/],
      ['fix several', /several documents need --write or --diff/],
      ['convert several --to s2t', /several documents need --write$/m],
      ['fix a.txt --record several', /EISDIR.*several/],
      ['fix --undo none.json', /none\.json: no such file/],
      ['tasks tasks.txt --bom --format json', /--format csv/],
      ['tasks', /no file given/],
      ['lsp', /--stdio is missing/],
    ];
    await folder.write({ 'several/a.txt': CLEAN, 'several/b.txt': CLEAN });
    for (const [line, hint] of hints) {
      const { code, out, err } = await folder.run(line === '' ? [] : line.split(' '));
      assert.deepEqual({ code, out }, { code: 2, out: '' }, line);
      assert.match(err, hint);
      assert.match(err, /^pizhu: .*\n$/);
    }
  });

  it('takes a path that looks like an option behind --', async () => {
    await folder.write({ '-odd.txt': CLEAN });
    assert.equal((await folder.run(['check', '--', '-odd.txt'])).code, 0);
  });

  it('starts the language server', async () => {
    let started = 0;
    const serve = (): Promise<void> => {
      started++;
      return Promise.resolve();
    };
    assert.equal((await folder.run(['lsp', '--stdio'], { serve })).code, 0);
    assert.equal((await folder.run(['lsp', '--stdio', '--clientProcessId=12'], { serve })).code, 0);
    assert.equal(started, 2);
  });

  describe('outline', () => {
    interface Node {
      readonly kind: string;
      readonly label: string;
      readonly title: string;
      readonly range: unknown;
      readonly selectionRange: unknown;
      readonly missing: boolean;
      readonly children: readonly Node[];
    }

    it('writes the JSON of the contract', async () => {
      const { out, code } = await folder.run(['outline', 'tasks.txt']);
      assert.equal(code, 0);
      const { outline, ...rest } = JSON.parse(out) as { outline: readonly Node[] };
      assert.deepEqual(rest, { version: 1, title: null, contents: [] });
      const [heading] = outline;
      assert.deepEqual(
        { ...heading, children: heading!.children.length },
        {
          kind: 'heading',
          label: '一、',
          title: '重点任务',
          range: { start: { line: 0, character: 0 }, end: { line: 1, character: 41 } },
          selectionRange: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
          missing: false,
          children: 2,
        },
      );
      assert.deepEqual(
        heading!.children.map(({ kind, label, title }) => [kind, label, title]),
        [
          ['task', '一是', '改造镇卫生院'],
          ['task', '二是', '培训乡村医生'],
        ],
      );
      assert.equal((await folder.run(['outline', '--format', 'json'], { stdin: TASKS })).out, out);
    });

    it('writes text and Markdown for people', async () => {
      assert.equal(
        (await folder.run(['outline', 'tasks.txt', '--format', 'text'])).out,
        '一、重点任务  (1)\n  一是改造镇卫生院  (2)\n  二是培训乡村医生  (2)\n',
      );
      assert.equal(
        (await folder.run(['outline', 'tasks.txt', '--format', 'markdown'])).out,
        '- 一、重点任务\n  - 一是改造镇卫生院\n  - 二是培训乡村医生\n',
      );
    });

    it('has none for a text that is not Chinese', async () => {
      assert.deepEqual(JSON.parse((await folder.run(['outline', 'english.txt'])).out), {
        version: 1,
        title: null,
        contents: [],
        outline: [],
      });
    });
  });

  describe('tasks', () => {
    it('writes a table for spreadsheets', async () => {
      const rows =
        'file,section,label,title,line\ntasks.txt,一、重点任务,一是,改造镇卫生院,1\ntasks.txt,一、重点任务,二是,培训乡村医生,1\n';
      assert.equal((await folder.run(['tasks', 'tasks.txt'])).out, rows);
      assert.equal((await folder.run(['tasks', '.', '--bom'])).out, `\ufeff${rows}`);
    });

    it('quotes what would break a row or become a formula', async () => {
      await folder.write({ '=1+1.txt': TASKS.replace('改造镇卫生院', '改造"镇"卫生院,一家') });
      const { out } = await folder.run(['tasks', '=1+1.txt']);
      assert.match(out, /^'=1\+1\.txt,一、重点任务,一是,"改造""镇""卫生院,一家",1$/m);
    });

    it('writes JSON with every part of a task', async () => {
      const { out } = await folder.run(['tasks', 'tasks.txt', 'clean.txt', '--format', 'json']);
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        tasks: [
          { file: 'tasks.txt', section: ['一、重点任务'], label: '一是', title: '改造镇卫生院', line: 1 },
          { file: 'tasks.txt', section: ['一、重点任务'], label: '二是', title: '培训乡村医生', line: 1 },
        ],
      });
      assert.deepEqual(JSON.parse((await folder.run(['tasks', 'clean.txt', '--format', 'json'])).out), {
        version: 1,
        tasks: [],
      });
    });

    it('writes a Markdown table, whose lines count from one', async () => {
      const { out } = await folder.run(['tasks', 'tasks.txt', '--format', 'markdown']);
      assert.match(out, /^\| File \| Section \| No\. \| Task \| Line \|\n\| --- \| --- \| --- \| --- \| --- \|\n/);
      assert.match(out, /^\| tasks\.txt \| 一、重点任务 \| 一是 \| 改造镇卫生院 \| 2 \|$/m);
    });
  });

  describe('convert', () => {
    it('writes the converted text, from a file or standard input', async () => {
      const { out, code } = await folder.run(['convert', 'clean.txt', '--to', 's2tw']);
      assert.equal(code, 0);
      assert.equal(out, '一、全年工作\n各鎮街衛生投入穩步增加，群眾就醫更加方便。\n');
      assert.equal(folder.text('clean.txt'), CLEAN);
      for (const args of [[], ['-']]) {
        const back = await folder.run(['convert', ...args, '--to', 'simplified'], { stdin: out });
        assert.equal(back.out, CLEAN);
      }
    });

    it('writes files in place', async () => {
      const { out, err, code } = await folder.run(['convert', 'clean.txt', 'tasks.txt', '--to', 's2t', '--write']);
      assert.deepEqual({ out, code }, { out: '', code: 0 });
      assert.match(err, /2 of 2 documents changed/);
      assert.match(folder.text('tasks.txt'), /培訓鄉村醫生/);
      assert.equal((await folder.run(['convert', '.', '--to', 's2t'])).code, 2, 'two documents into one');
    });

    it('takes --exact, and Japanese forms with it', async () => {
      assert.equal((await folder.run(['convert', '-', '--to', 't2jp', '--exact'], { stdin: '圖書館' })).out, '図書館');
      assert.equal((await folder.run(['convert', '-', '--to', 's2t', '--exact'], { stdin: '签约' })).out, '簽約');
    });

    it('reports every edit, with the text where it is not written to a file', async () => {
      const { out } = await folder.run(['convert', 'clean.txt', '--to', 's2t', '--report', 'json']);
      const {
        version: v,
        config,
        documents,
      } = JSON.parse(out) as {
        version: number;
        config: string;
        documents: { path: string; text: string; edits: { before: string; after: string; range: unknown }[] }[];
      };
      assert.deepEqual([v, config, documents[0]!.path], [1, 's2t', 'clean.txt']);
      assert.match(documents[0]!.text, /羣衆就醫/);
      const { before, after, range } = documents[0]!.edits[0]!;
      assert.deepEqual(
        { before, after, range },
        { before: '镇', after: '鎮', range: { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } } },
      );
      const written = await folder.run(['convert', '.', '--to', 's2t', '--write', '--report', 'json']);
      const paths = (JSON.parse(written.out) as { documents: { path: string; text?: string }[] }).documents;
      assert.deepEqual(
        paths.map(({ path, text }) => [path, text]),
        ['clean.txt', 'english.txt', 'tasks.txt'].map((path) => [path, undefined]),
      );
    });

    it('says why each place was changed, and what was left', async () => {
      const { out } = await folder.run(['convert', '-', '--to', 's2tw', '--report', 'json'], {
        stdin: '主任余岳平在岳塘讲话，发表于 https://例.cn/发展 的头发',
      });
      const { documents } = JSON.parse(out) as {
        documents: { counts: unknown; edits: { before: string; group: string }[]; kept: { reason: string }[] }[];
      };
      const { counts, edits, kept } = documents[0]!;
      assert.deepEqual(counts, { certain: 1, name: 0, ambiguous: 3, variant: 0 });
      assert.deepEqual(
        edits.map(({ before, group }) => [before, group]),
        [
          ['讲话', 'certain'],
          ['发', 'ambiguous'],
          ['于', 'ambiguous'],
          ['头发', 'ambiguous'],
        ],
      );
      assert.deepEqual(
        kept.map(({ reason }) => reason),
        ['name', 'place', 'protected'],
      );
    });

    it('checks the script of files and folders, and writes nothing', async () => {
      const wrong = await folder.run(['convert', 'clean.txt', 'english.txt', '--to', 's2tw', '--check']);
      assert.equal(wrong.code, 1);
      assert.match(wrong.out, /^clean\.txt: \d+ to convert, the first at 2:2: “镇”\n$/);
      assert.match(wrong.err, /1 of 2 documents/);
      const right = await folder.run(['convert', '.', '--to', 'simplified', '--check']);
      assert.deepEqual([right.code, right.out], [0, '']);
      assert.match(right.err, /0 of 3 documents/);
      assert.equal(folder.text('clean.txt'), CLEAN);
      await folder.run(['convert', '.', '--to', 's2tw', '--write']);
      assert.equal((await folder.run(['convert', '.', '--to', 's2tw', '--check'])).code, 0);
    });

    it('checks for programs', async () => {
      const { out, code } = await folder.run(['convert', '.', '--to', 's2tw', '--check', '--report', 'json']);
      const { documents } = JSON.parse(out) as {
        documents: { path: string; isInScript: boolean; places: number; edits: unknown[]; text?: string }[];
      };
      assert.equal(code, 1);
      assert.deepEqual(
        documents.map(({ path, isInScript, text }) => [path, isInScript, text]),
        [
          ['clean.txt', false, undefined],
          ['english.txt', true, undefined],
          ['tasks.txt', false, undefined],
        ],
      );
      const lines = await folder.run(['convert', '--to', 's2t', '--check', '--jsonl', 'body'], {
        stdin: '{"body":"医生"}\n{"body":"醫生"}\n',
      });
      assert.equal(lines.code, 1);
      assert.equal(
        lines.out,
        '{"body":"医生","isInScript":false,"places":1}\n{"body":"醫生","isInScript":true,"places":0}\n',
      );
    });

    it('accepts variants when it checks', async () => {
      const { code } = await folder.run(['convert', '-', '--to', 's2tw', '--check'], {
        stdin: '臺灣公布計畫，羣眾裏面',
      });
      assert.equal(code, 0);
      const standard = await folder.run(['convert', '-', '--to', 't2tw', '--check'], { stdin: '羣眾裏面' });
      assert.equal(standard.code, 1);
    });

    it('converts lines of JSON', async () => {
      const { out, code } = await folder.run(['convert', '--to', 's2t', '--jsonl', 'body'], {
        stdin: '{"id":1,"body":"培训医生","other":"培训医生"}\n{"id":2,"body":"\\u533b\\u751f"}\n',
      });
      assert.equal(code, 0);
      assert.equal(out, '{"id":1,"body":"培訓醫生","other":"培训医生"}\n{"id":2,"body":"醫生"}\n');
    });
  });

  describe('progress', () => {
    /** Every document takes so many milliseconds. */
    const ticking = (step: number): (() => number) => {
      let time = -step;
      return () => (time += step);
    };

    it('is shown when a run takes long, and not when it is asked to be quiet', async () => {
      const slow = await folder.run(['tasks', '.'], { now: ticking(11_000) });
      assert.match(slow.err, /^2 documents done\n3 documents done\n$/);
      assert.equal((await folder.run(['tasks', '.'], { now: ticking(100) })).err, '');
      assert.equal((await folder.run(['tasks', '.', '--quiet'], { now: ticking(11_000) })).err, '');
    });

    it('stands in one place on a terminal and leaves nothing behind', async () => {
      const { err } = await folder.run(['tasks', '.'], { now: ticking(3000), isTerminal: true });
      assert.doesNotMatch(err, /\n/);
      assert.ok(err.includes('3 documents done'));
      assert.ok(err.endsWith('\r\u001b[K'));
    });
  });
});

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
