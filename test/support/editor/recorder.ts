import * as fs from 'node:fs';
import * as path from 'node:path';
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** One colour is left for what stays as it was. */
const COLOURS = 127;

interface Frame {
  readonly rgba: Uint8Array;
  /** Milliseconds. */
  readonly shownFor: number;
}

/** Makes a short film of a window, frame by frame: what is seen between two steps nobody needs to see. */
export class Recorder {
  private readonly frames: Frame[] = [];
  private size = { width: 0, height: 0 };

  constructor(private readonly page: Page) {}

  /** Takes a frame that is shown for so many milliseconds. */
  async frame(shownFor: number): Promise<void> {
    const { data, width, height } = PNG.sync.read(
      await this.page.screenshot({ animations: 'disabled', caret: 'initial' }),
    );
    this.size = { width, height };
    this.frames.push({ rgba: new Uint8Array(data), shownFor });
  }

  /** Writes the film as a GIF that plays again and again. Each frame holds only what differs from the one before. */
  save(file: string): void {
    const { width, height } = this.size;
    const encoder = GIFEncoder();
    const palette = quantize(joined(this.frames.map(({ rgba }) => rgba)), COLOURS);
    const transparentIndex = palette.length;
    const whole = [...palette, [0, 0, 0] as const];
    let before: Uint8Array | undefined;
    for (const { rgba, shownFor } of this.frames) {
      const indices = applyPalette(rgba, palette);
      const changed = before ? indices.map((index, i) => (index === before![i] ? transparentIndex : index)) : indices;
      encoder.writeFrame(changed, width, height, {
        palette: whole,
        delay: shownFor,
        transparent: before !== undefined,
        transparentIndex,
        dispose: 1,
      });
      before = indices;
    }
    encoder.finish();
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, encoder.bytes());
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
