import * as fs from 'node:fs';

/**
 * What the tests print goes through a file: it survives a crash of the host, and is not mixed with the editor's own log.
 * Its content comes out on standard output as it grows.
 */
export class OutputFile {
  private position = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(readonly file: string) {
    fs.writeFileSync(file, '');
    this.timer = setInterval(() => this.drain(), 100);
  }

  close(): void {
    clearInterval(this.timer);
    if (fs.existsSync(this.file)) this.drain();
  }

  private drain(): void {
    const descriptor = fs.openSync(this.file, 'r');
    try {
      const fresh = Buffer.alloc(fs.fstatSync(descriptor).size - this.position);
      this.position += fs.readSync(descriptor, fresh, 0, fresh.length, this.position);
      process.stdout.write(fresh);
    } finally {
      fs.closeSync(descriptor);
    }
  }
}
