import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { messageOf, SpancoError } from '../errors/error.js';
import {
  brokenGzip,
  cannotRead,
  emptyInput,
  fileChanged,
  fileNotFound,
  isDirectory,
  packedTwice,
  tooMuchData,
} from '../errors/input.js';
import { refuseDisguise } from './disguises.js';
import { limits } from './limits.js';
import { prepend } from './prepend.js';
import { voice } from '../say/voice.js';

/** Where bytes come from, and who wants to know how many have been read. */
export interface SourceOptions {
  /** Standard input, read for the path `-`; not asked for otherwise. */
  readonly stdin: Readable;
  /** Texts that are read in place of files, by the names they go by. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** Streams that are read in place of those of these names, which were read in part. */
  readonly streams?: ReadonlyMap<string, AsyncIterable<unknown>> | undefined;
  /** The directory that relative paths start from. */
  readonly cwd: string;
  /** Called with the number of bytes of each piece read, before unpacking. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Bytes read at a time: small enough for memory that was just used and is still near. */
const chunkSize = 64 * 1024;

/** A file, or one sheet of a spreadsheet. */
export interface SheetPlace {
  readonly path: string;
  /** The name of the sheet; null where none is named. */
  readonly sheet: string | null;
}

/** What is named, a sheet behind a `#`: `book.xlsx#Deals`. A file may well have such a name itself. */
export function sheetPlace(
  file: string,
  { cwd, texts }: Pick<SourceOptions, 'cwd' | 'texts'>,
): SheetPlace {
  const isThere = (path: string): boolean =>
    path === '-' ||
    texts?.has(path) === true ||
    statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === false;
  const whole = { path: file, sheet: null };
  if (!file.includes('#') || isThere(file)) return whole;
  for (let at = file.indexOf('#'); at !== -1; at = file.indexOf('#', at + 1)) {
    const path = file.slice(0, at);
    if (isThere(path)) return { path, sheet: file.slice(at + 1) };
  }
  return whole;
}

/**
 * A plain file, piece by piece; a terminal, pipe or device is a stream. Each piece stands until the next one is asked
 * for.
 *
 * @throws SpancoError where it changes meanwhile: half of it would be one state, half another
 */
function* fileBytes(file: string, path: string): Generator<Buffer> {
  const descriptor = openSync(path, 'r');
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    const piece = Buffer.allocUnsafe(Math.min(chunkSize, size + 1));
    let read = 0;
    for (;;) {
      const length = readSync(descriptor, piece);
      if (length === 0) break;
      read += length;
      yield piece.subarray(0, length);
    }
    const after = fstatSync(descriptor);
    // What the system makes up while it is read says that it has no size.
    const hasSize = size > 0 || after.size > 0;
    if (hasSize && (read !== size || after.size !== size || after.mtimeMs !== mtimeMs)) {
      throw fileChanged(file);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** @throws SpancoError where there is nothing that can be opened */
function open(file: string, options: SourceOptions): AsyncIterable<unknown> | Iterable<unknown> {
  const { cwd, texts, streams } = options;
  const text = texts?.get(file);
  if (text !== undefined) return [text];
  const stream = streams?.get(file);
  if (stream !== undefined) return stream;
  if (file === '-') return options.stdin;
  const path = resolve(cwd, file);
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) throw fileNotFound(file);
  if (entry.isDirectory()) throw isDirectory(file);
  return entry.isFile() ? fileBytes(file, path) : createReadStream(path);
}

/** Why something could not be read, in words. */
export function causeOf(error: unknown): string {
  const causes: Readonly<Record<string, string>> = voice().fileFaults.read;
  return causes[(error as NodeJS.ErrnoException).code ?? ''] ?? messageOf(error);
}

/** Bytes of a plain file, as it stands packed or not; 0 for anything else. */
export function sizeOf(file: string, { cwd, texts }: SourceOptions): number {
  if (file === '-' || texts?.has(file) === true) return 0;
  const entry = statSync(resolve(cwd, file), { throwIfNoEntry: false });
  return entry?.isFile() === true ? entry.size : 0;
}

async function* rawBytes(file: string, options: SourceOptions): AsyncGenerator<Buffer> {
  try {
    for await (const piece of open(file, options)) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
      options.onBytes?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof SpancoError ? error : cannotRead(file, causeOf(error));
  }
}

/** Pieces that stand for as long as somebody holds them. */
async function* copies(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

async function* unpacked(file: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { createGunzip } = await import('node:zlib');
  const stream = pipeline(
    Readable.from(copies(packed)),
    createGunzip({ chunkSize }),
    () => undefined,
  );
  let total = 0;
  try {
    for await (const piece of stream) {
      const chunk = piece as Buffer;
      total += chunk.length;
      if (total > limits.unpacked.value) throw tooMuchData(file, limits.unpacked.name);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof SpancoError ? error : brokenGzip(file, messageOf(error));
  }
}

/** At least four bytes (or all there are), so that the kind of file can be told by its first ones. */
async function firstBytes(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  let first: Buffer = Buffer.alloc(0);
  while (first.length < 4) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  return first;
}

/**
 * The bytes of a file or of standard input (`-`), unpacked where they are gzip, in pieces: each stands until the
 * next one is asked for.
 *
 * @throws SpancoError missing file, directory, empty input, a binary format known by its first bytes,
 *   damaged gzip data, more unpacked data than the limit
 */
export async function* readBytes(file: string, options: SourceOptions): AsyncGenerator<Buffer> {
  const raw = rawBytes(file, options);
  const first = await firstBytes(raw);
  if (first.length === 0) throw emptyInput(file);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  const chunks = gzip ? unpacked(file, prepend(first, raw)) : prepend(first, raw);
  const content = gzip ? await firstBytes(chunks) : await chunks.next().then(() => first);
  if (content.length === 0) throw emptyInput(file);
  await refuseDisguise(file, content, prepend(content, chunks));
  if (gzip && content[0] === 0x1f && content[1] === 0x8b) throw packedTwice(file);
  yield* prepend(content, chunks);
}
