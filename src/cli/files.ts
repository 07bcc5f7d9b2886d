import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SpancoError } from '../errors/error.js';
import { cannotWrite } from '../errors/input.js';
import { sheetPlace } from '../read/source.js';
import type { ReadingWorld, World } from './world.js';
import { voice } from '../say/voice.js';

/** The configuration that is read where none is named. */
export const projectConfig = 'spanco.config.json';

/** A file to write, as the user named it. */
export interface NewFile {
  readonly file: string;
  readonly data: string | Uint8Array | Iterable<string>;
}

/** The place of a file that is read, links followed; of a sheet, that of its spreadsheet. */
export const realSource = (world: ReadingWorld, file: string): string =>
  realPath(world, sheetPlace(file, { cwd: world.cwd(), texts: world.texts }).path);

/** The place of a file, links followed. */
export function realPath(world: Pick<World, 'cwd'>, file: string): string {
  const path = resolve(world.cwd(), file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What is there under a name, links followed; undefined for nothing that can be looked at. */
export function entryOf(world: Pick<World, 'cwd'>, file: string): Stats | undefined {
  try {
    return statSync(resolve(world.cwd(), file), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What is said where the system would not write to a file or a stream. */
export function unwritten(name: string, error: unknown): SpancoError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const causes: Readonly<Record<string, string>> = voice().fileFaults.write;
  return cannotWrite(name, causes[code] ?? message);
}

/** Where data goes, and where it is put before it takes the file's name. */
interface Destination extends NewFile {
  readonly path: string;
  /** The file that is replaced, if there is one. */
  readonly replaced: Stats | undefined;
  /** null for a device or pipe, which is written as it is. */
  readonly temporary: string | null;
}

/** @throws an error of the system where there is no such place, or it is a directory */
function destinationOf(world: Pick<World, 'cwd'>, { file, data }: NewFile): Destination {
  const named = resolve(world.cwd(), file);
  const replaced = statSync(named, { throwIfNoEntry: false });
  if (replaced?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (replaced?.isFile() === false) return { file, data, path: named, replaced, temporary: null };
  const path = realPath(world, file);
  const mark = Math.random().toString(36).slice(2);
  // No part of the name: what is as long as a name may be would become too long.
  return { file, data, path, replaced, temporary: join(dirname(path), `.spanco-${mark}.tmp`) };
}

/** Writes data, piece by piece where it comes in pieces. */
function put(
  path: string,
  data: NewFile['data'],
  { flag = 'w', mode = 0o666 }: { readonly flag?: string; readonly mode?: number } = {},
): void {
  if (typeof data === 'string' || data instanceof Uint8Array) {
    writeFileSync(path, data, { flag, mode });
    return;
  }
  const file = openSync(path, flag, mode);
  try {
    for (const piece of data) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Writes the data beside the file, with the rights of the one it replaces. */
function prepare({ temporary, data, replaced }: Destination): void {
  if (temporary === null) return;
  put(temporary, data, { flag: 'wx', mode: replaced?.mode ?? 0o666 });
  if (replaced === undefined) return;
  const { uid, gid } = statSync(temporary);
  if (uid !== replaced.uid || gid !== replaced.gid) {
    try {
      chownSync(temporary, replaced.uid, replaced.gid);
    } catch {
      // Nobody may give files away: then the data go into the file as it stands.
      rmSync(temporary);
      return;
    }
  }
  chmodSync(temporary, replaced.mode);
}

/** Gives what was prepared its name. */
function settle({ path, temporary, data }: Destination): void {
  const isReady =
    temporary !== null && statSync(temporary, { throwIfNoEntry: false }) !== undefined;
  if (isReady) return renameSync(temporary, path);
  try {
    put(path, data);
  } catch (error) {
    // A reader of the device or pipe that has seen enough closes it; that is no error.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/**
 * Whoever interrupts the program does so between two steps from now on: writing is one step, so that nothing
 * half done stays behind.
 */
function deferSignals(world: ReadingWorld): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    world.once?.(signal, () => world.exit?.(code));
  }
}

/**
 * Writes files whole or not at all: all into new files beside them, which then take their names. Owner and
 * rights of what is replaced are kept.
 *
 * @throws SpancoError where one cannot be written; then none was
 */
export function writeWhole(world: ReadingWorld, files: readonly NewFile[]): void {
  if (files.length === 0) return;
  deferSignals(world);
  const attempt = <T>(file: string, step: () => T, made: readonly Destination[]): T => {
    try {
      return step();
    } catch (error) {
      for (const { temporary } of made) if (temporary !== null) rmSync(temporary, { force: true });
      throw unwritten(file, error);
    }
  };
  const all = files.map((file) => attempt(file.file, () => destinationOf(world, file), []));
  for (const one of all) attempt(one.file, () => prepare(one), all);
  // What cannot be taken back comes last: a device may refuse, a name hardly ever.
  const inOrder = all.toSorted(
    (a, b) => Number(a.temporary !== null) - Number(b.temporary !== null),
  );
  for (const one of inOrder) attempt(one.file, () => settle(one), all);
}
