// A mocha reporter that also writes the counts to the file named by TEST_COUNTS, last of all: a run that died has none.
//     mocha --reporter tools/setup/counting-reporter.cjs --reporter-option base=dot
const fs = require('node:fs');
const { reporters } = require('mocha');

module.exports = function (runner, options) {
  const Base = reporters[options?.reporterOptions?.base ?? 'spec'];
  const file = process.env.TEST_COUNTS;
  runner.once('end', () => {
    if (file) fs.writeFileSync(file, JSON.stringify(runner.stats));
  });
  return new Base(runner, options);
};
