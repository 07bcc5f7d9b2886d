import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sheetPlace } from '../read/source.js';
import { projectConfig } from './files.js';

/** How files end that an export may be in, packed or not. */
const exportEnding = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm|ods)(?:\.gz)?$/i;

/** Whether a name may stand for several files. */
const mayMatch = (name: string): boolean => /[*?[{]/.test(name);

/** The exports in a folder, in order of name; what is hidden, the configuration and folders in it are none. */
const filesIn = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => exportEnding.test(name) && !name.startsWith('.') && name !== projectConfig)
    .filter((name) => statOf(join(path, name))?.isFile())
    .sort();

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** What a link to a file is called in a listing, so that it is taken for one. */
const asFile = (entry: Dirent): Dirent =>
  Object.assign(Object.create(entry) as Dirent, {
    isFile: () => true,
    isSymbolicLink: () => false,
  });

/** The files a pattern matches. `**` goes into no linked folder, which may lead back to where it stands. */
async function matching(pattern: string, folder: string): Promise<string[]> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return [];
  const readLinks = (path: string) =>
    readdirSync(path, { withFileTypes: true }).map((entry) =>
      entry.isSymbolicLink() && statOf(join(path, entry.name))?.isFile() ? asFile(entry) : entry,
    );
  const found = globSync(pattern, {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: !pattern.includes('**'),
    fs: { readdirSync: readLinks as unknown as typeof readdirSync },
  });
  return found.filter((file) => basename(file) !== projectConfig).sort();
}

/**
 * The files that a name stands for: itself, a sheet of it (`book.xlsx#Deals`), the exports of a folder, or what a
 * pattern matches.
 *
 * @param folder where relative names begin
 * @returns paths as messages call them, none for a folder or a pattern without any; null where the name is
 *   neither there nor a pattern
 * @throws an error of the system where it cannot be looked at, or a folder cannot be listed
 */
export async function filesNamed(name: string, folder: string): Promise<string[] | null> {
  // A file may well be called `Deal [1].csv`.
  const entry = statSync(resolve(folder, name), { throwIfNoEntry: false });
  if (entry?.isDirectory() === true) {
    return filesIn(resolve(folder, name)).map((file) => join(name, file));
  }
  if (entry !== undefined || sheetPlace(name, { cwd: folder }).sheet !== null) return [name];
  if (!mayMatch(name)) return null;
  const whole = await matching(name, folder);
  const [, books, sheet] = /^([^#]*)(#.*)$/.exec(name) ?? [];
  if (whole.length > 0 || books === undefined) return whole;
  return (await matching(books, folder)).map((book) => book + sheet);
}
