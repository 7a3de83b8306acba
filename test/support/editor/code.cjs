#!/usr/bin/env node
// Stands in for the desktop's `code` executable: give it to @vscode/test-electron as vscodeExecutablePath.
require('tsx/cjs');
require('./code.ts').main(process.argv.slice(2));
