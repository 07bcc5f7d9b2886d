import { base64 } from 'spanco:scanner';
import type { IdCodes } from '../codes.js';

/** What the compiled scanner offers; addresses and lengths are bytes of its memory. */
interface Compiled {
  readonly memory: WebAssembly.Memory;
  readonly input: WebAssembly.Value;
  readonly inputSize: WebAssembly.Value;
  readonly looks: WebAssembly.Value;
  readonly secondLooks: WebAssembly.Value;
  readonly lastLooks: WebAssembly.Value;
  readonly wanted: WebAssembly.Value;
  readonly marks: WebAssembly.Value;
  readonly starts: WebAssembly.Value;
  readonly firsts: WebAssembly.Value;
  readonly ends: WebAssembly.Value;
  readonly rows: WebAssembly.Value;
  readonly lines: WebAssembly.Value;
  readonly isUnclosed: WebAssembly.Value;
  begin(delimiter: number, columns: number, read: number): void;
  index(from: number, end: number, isLast: number): number;
  widen(bytes: number): void;
  pass(rows: number): void;
  reserve(bytes: number): number;
  newWords(): number;
  codeWords(words: number, column: number, out: number): void;
  codeDays(words: number, column: number, out: number, clocks: number): void;
  spelling(words: number, code: number): bigint;
  newIds(): number;
  sizeOfIds(ids: number): number;
  codeIds(ids: number, column: number, mode: number, out: number): void;
  codeId(ids: number, at: number, length: number, mode: number): number;
  copyTexts(column: number, from: number, to: number, out: number, lengths: number): number;
  readonly beside: WebAssembly.Value;
  readonly cellPlaces: WebAssembly.Value;
  readonly root: WebAssembly.Value;
  readonly stopped: WebAssembly.Value;
  readonly walked: WebAssembly.Value;
  readonly written: WebAssembly.Value;
  readonly behindUnusual: WebAssembly.Value;
  newKey(level: number, text: number, length: number): number;
  placeKey(key: number, place: number): void;
  openKey(key: number): number;
  beginRecords(lines: number): void;
  walk(from: number, end: number, cells: number): number;
  passUnusual(): void;
  isDone(): number;
}

/** Rows of a batch at most. */
export const mostRows = (1 << 13) + 64;
/** Columns that are read, as far as the scanner asks whether a row has a value in one. */
export const mostColumns = 1 << 12;
/** Bytes that are handed over at a time. */
export const pieceSize = 64 * 1024;
/** Room for a piece behind a record that is not finished; more is made where a record is longer. */
const usualInput = pieceSize * 2;

let compiled: WebAssembly.Module | null | undefined;

/** The compiled module; null where there is none, or nothing that runs it. */
function moduleOf(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  const bytes = Buffer.from(base64, 'base64');
  try {
    compiled = bytes.length === 0 ? null : new WebAssembly.Module(bytes);
  } catch {
    // Without WebAssembly, or without its vectors, texts are read.
    compiled = null;
  }
  return compiled;
}

/** One instance of the scanner, with memory of its own: dictionaries of several tables stand side by side. */
export class Scanner {
  private readonly compiled: Compiled;
  private bytes: Buffer = Buffer.alloc(0);
  private words: Int32Array = new Int32Array(0);
  private textAt = 0;
  private textSize = 0;

  /** A new scanner; null where WebAssembly does not run it. */
  static open(): Scanner | null {
    const module = moduleOf();
    return module === null ? null : new Scanner(module);
  }

  private constructor(module: WebAssembly.Module) {
    this.compiled = new WebAssembly.Instance(module).exports as Compiled;
    this.compiled.widen(usualInput);
  }

  get calls(): Compiled {
    return this.compiled;
  }

  /** Its memory; to be asked for anew whenever it may have grown. */
  get memory(): Buffer {
    if (this.bytes.length === 0 || this.bytes.buffer !== this.compiled.memory.buffer) {
      this.bytes = Buffer.from(this.compiled.memory.buffer);
    }
    return this.bytes;
  }

  /** Its memory as whole numbers. */
  get integers(): Int32Array {
    if (this.words.buffer !== this.compiled.memory.buffer) {
      this.words = new Int32Array(this.compiled.memory.buffer);
    }
    return this.words;
  }

  /** Address of room for the codes of a batch. */
  room(): number {
    return this.compiled.reserve(mostRows * 4);
  }

  /** The text of bytes; line ends become `\n`. */
  text(from: number, to: number): string {
    const text = this.memory.toString('utf8', from, to);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** The text of a code of words. */
  spelling(words: number, code: number): string {
    const bytes = this.compiled.spelling(words, code);
    const at = Number(bytes & 0xffffffffn);
    return this.text(at, at + Number(bytes >> 32n));
  }

  /** Makes room for bytes that are read together. No batch may stand meanwhile. */
  reserve(bytes: number): void {
    if (bytes > this.compiled.inputSize.value) this.compiled.widen(bytes * 2);
  }

  /** Address of room for a text. */
  scratch(bytes: number): number {
    if (bytes > this.textSize) {
      this.textSize = bytes * 2;
      this.textAt = this.compiled.reserve(this.textSize);
    }
    return this.textAt;
  }

  newIds(): ScannedIds {
    return new ScannedIds(this, this.compiled.newIds());
  }
}

/** Whether a text has no half of a pair, which UTF-8 cannot write. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

const FINDS = 0;
const ADDS = 1;

/** Ids by their bytes, in the memory of the scanner. */
export class ScannedIds implements IdCodes {
  constructor(
    private readonly scanner: Scanner,
    readonly address: number,
  ) {}

  get size(): number {
    return this.scanner.calls.sizeOfIds(this.address);
  }

  find(id: string): number {
    return this.code(id, FINDS);
  }

  add(id: string): number {
    return this.code(id, ADDS);
  }

  private code(id: string, mode: number): number {
    const { calls } = this.scanner;
    const at = this.scanner.scratch(id.length * 3 + 16);
    const { memory } = this.scanner;
    let length = 0;
    if (isWhole(id)) length = memory.write(id, at);
    else {
      // A byte that no UTF-8 begins with.
      memory[at] = 0xff;
      length = 1 + memory.write(id, at + 1, 'utf16le');
    }
    return calls.codeId(this.address, at, length, mode);
  }
}
