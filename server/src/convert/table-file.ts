/** How many words of 32 bits stand before the arrays of a table file; unused ones are 0. */
export const HEAD = 16;

/**
 * Takes a table file apart: little-endian words, the first of them `magic`, then arrays one behind the other, wide
 * elements before narrow ones. Nothing is copied: an array is a view of the bytes, so that reading one costs nothing.
 */
export class TableFile {
  readonly head: Int32Array;
  private readonly buffer: ArrayBufferLike;
  private readonly end: number;
  private at: number;

  /** @throws Error when the bytes are not a table of this kind. */
  constructor(
    private readonly name: string,
    bytes: Uint8Array,
    magic: number,
  ) {
    // Views need aligned bytes, and Node hands out small files from the middle of a shared buffer.
    const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.buffer = buffer;
    this.at = byteOffset;
    this.end = byteOffset + byteLength;
    this.head = this.words(HEAD);
    if (this.head[0] !== magic) throw new Error(`${name} is not a conversion table of this version`);
  }

  words(length: number): Int32Array {
    return new Int32Array(this.buffer, this.advance(4 * length), length);
  }

  pairs(length: number): Uint16Array {
    return new Uint16Array(this.buffer, this.advance(2 * length), length);
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.buffer, this.advance(length), length);
  }

  /** To be called when all is read. */
  close(): void {
    if (this.at !== this.end) throw this.cutOff();
  }

  private advance(length: number): number {
    const from = this.at;
    this.at += length;
    if (this.at > this.end) throw this.cutOff();
    return from;
  }

  private cutOff(): Error {
    return new Error(`conversion table ${this.name} is cut off`);
  }
}
