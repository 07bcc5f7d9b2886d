import { exportOptions } from './options/reading.js';
import { filesNamed } from './patterns.js';
import type { World } from './world.js';

/**
 * The words of a command line that are files: what is there, folders too, patterns that match something, and
 * `-` for standard input.
 */
export async function filesAmong(
  args: readonly string[],
  world: Pick<World, 'cwd'>,
): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const word of new Set(args)) {
    // A shell leaves nothing of a variable that is not set, and that is no name of the folder it stands in.
    if (word === '' || (word.startsWith('-') && word !== '-')) continue;
    const found = word === '-' ? [word] : await filesNamed(word, world.cwd()).catch(() => null);
    // An empty folder is one all the same.
    if (found !== null && (found.length > 0 || !/[*?[{]/.test(word))) files.add(word);
  }
  return files;
}

/** Flags that a file stands behind, with what may join it to them: `-pdeals.csv`, `--prospects=deals.csv`. */
const fileFlags = Object.values(exportOptions).flatMap(({ flags }) => flags.match(/--?[a-z]+/g)!);

/** The flag a word begins with, null where it begins with none; joined where its file stands in the same word. */
function flagOf(word: string): { readonly flag: string; readonly isJoined: boolean } | null {
  const flag = fileFlags.find(
    (one) => word === one || word.startsWith(one.startsWith('--') ? `${one}=` : one),
  );
  return flag === undefined ? null : { flag, isJoined: word !== flag };
}

/**
 * Repeats the flag before every further file behind it, as shells expand patterns: `-p a.csv b.csv` is
 * `-p a.csv -p b.csv`.
 */
export function spreadFlags(args: readonly string[], files: ReadonlySet<string>): string[] {
  const spread: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    spread.push(word);
    if (word === '--') return [...spread, ...args.slice(at + 1)];
    const found = flagOf(word);
    if (found === null) continue;
    if (!found.isJoined && at + 1 < args.length) spread.push(args[(at += 1)]!);
    while (at + 1 < args.length && files.has(args[at + 1]!)) {
      spread.push(found.flag, args[(at += 1)]!);
    }
  }
  return spread;
}
