import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs the suite inside the extension host (`extensionTestsPath`). Rejects when a test fails or none ran.
 *
 * Environment: EDITOR_TEST_OUT (a file for what is printed), TEST_COUNTS (a file for the counts), TEST_GREP.
 */
export async function run(): Promise<void> {
  printInto(process.env['EDITOR_TEST_OUT']);
  const grep = process.env['TEST_GREP'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, ...(grep ? { grep } : {}) });
  const files = fs.readdirSync(__dirname).filter((file) => file.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const counts = process.env['TEST_COUNTS'];
      if (counts) fs.writeFileSync(counts, JSON.stringify(runner.stats));
      if (failures) reject(new Error(`${failures} tests failed`));
      else if (!runner.stats?.tests) reject(new Error('no tests ran'));
      else resolve();
    });
  });
}

/**
 * The stand-in for the desktop editor reads this file. The extension host's own console cannot be replaced, and on a
 * desktop it is the terminal already.
 */
function printInto(file: string | undefined): void {
  if (!file) return;
  const write = (...args: unknown[]) => fs.appendFileSync(file, `${format(...args)}\n`);
  Mocha.reporters.Base.consoleLog = write;
  console.log = console.info = console.warn = console.error = write;
}
