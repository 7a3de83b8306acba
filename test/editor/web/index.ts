// The browser build: it defines the globals.
import 'mocha/mocha.js';

/**
 * Runs the suite inside a web worker's extension host. There are no files and no terminal there: what is printed goes to
 * the console, `[test]` before each line, and the counts come last after `[test-done]`
 * (`test/support/editor/test-window.ts` reads both). Rejects when a test fails or none ran.
 */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Printer as unknown as Mocha.ReporterConstructor });
  // The cases need the globals that the setup has made.
  await import('./cases');
  await import('./virtual');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`[test-done] ${JSON.stringify(runner.stats)}`);
      if (failures) reject(new Error(`${failures} tests failed`));
      else if (!runner.stats?.tests) reject(new Error('no tests ran'));
      else resolve();
    });
  });
}

/** mocha's own reporters write to a terminal or to a page. */
function Printer(runner: Mocha.Runner): void {
  const print = (text: string) => console.log(`[test] ${text}`);
  runner.on('suite', ({ title }) => title && print(`  ${title}`));
  runner.on('pass', ({ title, duration }) => print(`    ✔ ${title} (${duration ?? 0}ms)`));
  runner.on('fail', ({ title }, error: Error) => print(`    ✗ ${title}\n${error.stack ?? error.message}`));
  runner.on('end', () => print(`\n  ${runner.stats?.passes ?? 0} passing, ${runner.stats?.failures ?? 0} failing\n`));
}
