import { Dictionary } from '../cells/names/dictionary.js';
import type { Names } from '../cells/columns.js';
import { type UnknownWord, unknownWords } from '../cells/words/unknown-words.js';
import type { TitledMeaning } from '../knowledge/words/titled.js';
import type { Words } from '../cells/words/words.js';

/** A spelling that is shown under the name of what it means. */
interface MergedSpelling {
  readonly spelling: string;
  readonly as: string;
}

/** A column of prospects as groups: what means the same is one group, what nobody knows is one of its own. */
export interface LeadGroups {
  readonly names: Names;
  readonly merged: readonly MergedSpelling[];
  /** Words without a meaning, most frequent first. */
  readonly unknown: readonly UnknownWord[];
}

/** Groups a column by what its words mean; each spelling is interpreted once. */
export function groupsOf<K extends string>(
  { codes, dictionary: { labels } }: Names,
  words: Words<K>,
  kinds: Readonly<Record<K, TitledMeaning>>,
): LeadGroups {
  const dictionary = new Dictionary();
  const counts = new Float64Array(labels.length);
  for (const code of codes) if (code !== -1) counts[code]! += 1;
  const merged: MergedSpelling[] = [];
  const unknown: (readonly [string, number, Words<K>])[] = [];
  const groups = labels.map((label, code) => {
    const kind = words.kindOf(label);
    const title = kind === null ? label : kinds[kind].title;
    const group = dictionary.code(title);
    // A spelling that a later row of the same prospect took back is nobody's.
    if (counts[code] === 0) return group;
    if (kind === null) unknown.push([label, counts[code]!, words]);
    else if (label.toLowerCase() !== title.toLowerCase())
      merged.push({ spelling: label, as: title });
    return group;
  });
  return {
    names: { codes: codes.map((code) => (code === -1 ? -1 : groups[code]!)), dictionary },
    merged: merged.sort((a, b) => (a.as + a.spelling < b.as + b.spelling ? -1 : 1)),
    unknown: unknownWords(unknown),
  };
}
