import type { Names } from '../cells/columns.js';
import { Dictionary } from '../cells/names/dictionary.js';
import { nameKey } from '../cells/text/fold.js';
import type { Export } from '../load/export.js';

/** What is known of the owners, as columns of their prospects: an owner of whom nothing is known has none. */
export function ownerGroups(
  { repGroups, reps }: Pick<Export, 'repGroups' | 'reps'>,
  owner: Int32Array,
): (readonly [name: string, column: Names])[] {
  return [...repGroups].map(([name, byRep]) => {
    const dictionary = new Dictionary();
    const codeOf = reps.labels.map((label) => dictionary.code(byRep.get(nameKey(label)) ?? ''));
    return [name, { codes: owner.map((rep) => codeOf[rep] ?? -1), dictionary }];
  });
}
