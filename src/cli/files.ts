import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cannotWrite } from '../errors/input.js';
import { sheetPlace } from '../read/source.js';
import type { ReadingWorld } from './world.js';

/** A file to write, as the user named it. */
export interface NewFile {
  readonly file: string;
  readonly data: string | Uint8Array;
}

/** The place of a file that is read, links followed; of a sheet, that of its spreadsheet. */
export const realSource = (world: ReadingWorld, file: string): string =>
  realPath(world, sheetPlace(file, { cwd: world.cwd(), texts: world.texts }).path);

/** The place of a file, links followed. */
export function realPath(world: ReadingWorld, file: string): string {
  const path = resolve(world.cwd(), file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Why the system would not write, in words. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'its folder can only be read',
  EISDIR: 'it is a directory',
  ENOTDIR: 'its folder is not a directory',
  ENOSPC: 'there is no space left',
};

const failure = (file: string, error: unknown) => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return cannotWrite(file, causes[code] ?? message);
};

/** Where data is put before it takes the file's name; null for a device or pipe, which is written as it is. */
function temporaryFor(
  world: ReadingWorld,
  file: string,
): { path: string; temporary: string | null } {
  const named = resolve(world.cwd(), file);
  const entry = statSync(named, { throwIfNoEntry: false });
  if (entry?.isDirectory() === true) throw cannotWrite(file, causes.EISDIR!);
  if (entry?.isFile() === false) return { path: named, temporary: null };
  const path = realPath(world, file);
  const mark = Math.random().toString(36).slice(2);
  return { path, temporary: join(dirname(path), `.${basename(path)}.${mark}.tmp`) };
}

/**
 * Writes files whole or not at all: all into new files beside them, which then take their names.
 *
 * @throws SpancoError where one cannot be written; then none was
 */
export function writeWhole(world: ReadingWorld, files: readonly NewFile[]): void {
  const places = files.map(({ file, data }) => ({ file, data, ...temporaryFor(world, file) }));
  const attempt = (file: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      for (const { temporary } of places)
        if (temporary !== null) rmSync(temporary, { force: true });
      throw failure(file, error);
    }
  };
  for (const { file, temporary, data } of places) {
    if (temporary !== null) attempt(file, () => writeFileSync(temporary, data));
  }
  for (const { file, path, temporary, data } of places) {
    attempt(file, () =>
      temporary === null ? writeFileSync(path, data) : renameSync(temporary, path),
    );
  }
}
