// Stands in for the native add-on @vscode/spdlog, so that nothing has to be compiled.
const fs = require('node:fs');
const path = require('node:path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const METHODS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
let level = 2;

class Logger {
  constructor(file) {
    this.file = file;
    this.level = level;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(severity, message) {
    if (!this.file || severity < this.level) return;
    const text = this.raw ? String(message) : `${new Date().toISOString()} [${NAMES[severity]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, text);
    } catch {
      // The folder is removed while a stopping editor still logs; a log line lost then is no loss.
      this.file = undefined;
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(wanted) {
    this.level = wanted;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    this.file = undefined;
  }
}
METHODS.forEach((name, severity) => {
  Logger.prototype[name] = function (message) {
    this.write(severity, message);
  };
});

// One by one: Node finds the names for an ES import only in this form.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (wanted) => {
  level = wanted;
};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
