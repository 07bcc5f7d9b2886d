import type { Names } from '../../cells/columns.js';

/** What a column says of a prospect; null where it says nothing, or is not there. */
export function nameAt(names: Names | undefined, prospect: number): string | null {
  const code = names?.codes[prospect] ?? -1;
  return code === -1 ? null : names!.dictionary.labels[code]!;
}
