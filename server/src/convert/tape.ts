/** Grows by doubling; `length` counts what is written. */
export class Tape {
  units: Uint16Array;
  length = 0;
  /** Certain to have neither surrogates nor compatibility ideographs: two searches that can be spared. */
  isOrdinary = false;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
  }

  /** Makes room for `more` units behind the written ones. */
  reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const wider = new Uint16Array(Math.max(2 * this.units.length, this.length + more));
    wider.set(this.units.subarray(0, this.length));
    this.units = wider;
  }
}

const NO_OFFSETS = new Int32Array(0);

/** Ascending offsets, grown by doubling; most are of a single word and hold nothing. */
export class Offsets {
  at = NO_OFFSETS;
  length = 0;

  push(offset: number): void {
    if (this.length === this.at.length) {
      const wider = new Int32Array(Math.max(FEW, 2 * this.length));
      wider.set(this.at);
      this.at = wider;
    }
    this.at[this.length++] = offset;
  }
}

const FEW = 64;

/** Both, ascending. */
export function mergeOffsets(one: Offsets, other: Offsets): Offsets {
  if (one.length === 0) return other;
  const merged = new Offsets();
  let i = 0;
  for (let j = 0; j < other.length; j++) {
    while (i < one.length && one.at[i]! <= other.at[j]!) merged.push(one.at[i++]!);
    merged.push(other.at[j]!);
  }
  while (i < one.length) merged.push(one.at[i++]!);
  return merged;
}

export function readUnits(text: string): Tape {
  const tape = new Tape(text.length);
  const { units } = tape;
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    odd |= (unit - FIRST_ODD) >>> 0 < ODD_UNITS ? 1 : 0;
  }
  tape.length = text.length;
  tape.isOrdinary = odd === 0;
  return tape;
}

/** Surrogates, private use, compatibility ideographs. */
const FIRST_ODD = 0xd800;
const ODD_UNITS = 0xfb00 - FIRST_ODD;

/** Declared here because it is neither of the language nor of Node or the browser alone: every one of them has it. */
interface Decoder {
  decode(units: Uint16Array): string;
}
type DecoderClass = new (encoding: 'utf-16le', options: { ignoreBOM: boolean }) => Decoder;
const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderClass };
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** `String.fromCharCode` takes its units as arguments, and those lie on the stack. */
const CHUNK = 0x2000;

/**
 * 300,000 units take the decoder 0.5 ms, against 1.5 ms; but it replaces lone surrogates, which must survive.
 * `isWellFormed`: there are none.
 */
export function unitsText(units: Uint16Array, from: number, to: number, isWellFormed = false): string {
  const part = units.subarray(from, to);
  if (to - from > CHUNK && (isWellFormed || !hasSurrogate(part))) return decoder.decode(part);
  let text = '';
  for (let at = 0; at < part.length; at += CHUNK)
    text += String.fromCharCode.apply(null, part.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}

function hasSurrogate(units: Uint16Array): boolean {
  let found = 0;
  for (let i = 0; i < units.length; i++) found |= (units[i]! & 0xf800) === 0xd800 ? 1 : 0;
  return found !== 0;
}
