/**
 * Where what V8 compiled is kept between runs: in a folder of the user's own, by the content of the program, the
 * machine and the version of V8. What is not there, or cannot be kept, costs time and nothing else.
 */
import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { crc32 } from 'node:zlib';

type Environment = Readonly<Record<string, string | undefined>>;

/** How many are kept: of other commands, and of other versions of the program or of Node on the same machine. */
const mostKept = 8;

/** The folder for what can be made anew, as each system has it; null where there is none. */
function cacheFolder(env: Environment): string | null {
  const { platform } = process;
  const home = env.HOME ?? '';
  const folder =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : (env.XDG_CACHE_HOME ?? join(home, platform === 'darwin' ? 'Library/Caches' : '.cache'));
  return folder !== undefined && isAbsolute(folder) ? folder : null;
}

/** Where what was compiled is kept. */
export interface Place {
  readonly folder: string;
  readonly file: string;
}

/**
 * The place for the code of a program; null where nothing is to be kept (as for Node's own,
 * NODE_DISABLE_COMPILE_CACHE=1 says so).
 *
 * @param name what the content of the program gives
 * @param use what it is run for: a function that did not run is not compiled, so that the code of one use serves no other
 */
export function placeOf(env: Environment, name: string, use: string): Place | null {
  const parent = env.NODE_DISABLE_COMPILE_CACHE === '1' ? null : cacheFolder(env);
  if (parent === null) return null;
  const folder = join(parent, 'spanco');
  return {
    folder,
    file: join(folder, `${name}-${use}-${process.arch}-${process.versions.v8}.cache`),
  };
}

/** Whether nobody else can have written something: what V8 is handed is run. */
function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** Bytes before what was compiled: its checksum, since V8 runs whatever it is handed, damaged or not. */
const ahead = 4;

/** What was compiled, of what was kept; undefined where that is not as it was written. */
function soundOf(kept: Buffer): Buffer | undefined {
  if (kept.length <= ahead) return undefined;
  const compiled = kept.subarray(ahead);
  return crc32(compiled) === kept.readUInt32LE() ? compiled : undefined;
}

/** What was kept; undefined where nothing was, it is damaged, or others may have written it. */
export function keptCompiled(place: Place | null): Buffer | undefined {
  if (place === null) return undefined;
  try {
    if (!isOwn(lstatSync(place.folder))) return undefined;
    const file = openSync(place.file, 'r');
    try {
      return isOwn(fstatSync(file)) ? soundOf(readFileSync(file)) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Removes the oldest, so that the folder does not grow with every version. */
function tidyUp(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith('.cache'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { file } of kept.slice(mostKept)) rmSync(file, { force: true });
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** Keeps what was compiled, whole or not at all. */
export function keepCompiled(place: Place | null, compiled: () => Buffer): void {
  if (place === null) return;
  const { folder, file } = place;
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(lstatSync(folder))) return;
    const code = compiled();
    const checksum = Buffer.alloc(ahead);
    checksum.writeUInt32LE(crc32(code));
    writeFileSync(draft, Buffer.concat([checksum, code]), { mode: 0o600, flag: 'wx' });
    renameSync(draft, file);
    tidyUp(folder);
  } catch {
    removeQuietly(draft);
  }
}
