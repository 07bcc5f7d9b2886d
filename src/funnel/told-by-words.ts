import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';
import type { Events } from './details.js';

/** The words of activities: null for one that nobody knows, undefined for none. */
type Worded = Pick<Events, 'type' | 'outcome' | 'types' | 'outcomes'>;

/** The different kinds of words, and by the code of each word which of them it is. */
function different<K>(kinds: readonly K[]): {
  readonly all: readonly K[];
  readonly of: Uint8Array;
} {
  const all = [...new Set(kinds)];
  return { all, of: Uint8Array.from(kinds, (kind) => all.indexOf(kind)) };
}

/**
 * What the words of an activity tell, by its place. It is worked out once for every two kinds of words: activities
 * are millions, kinds a few dozen.
 */
export function toldByWords<T>(
  { type, outcome, types, outcomes }: Worded,
  tell: (kind: ActivityKind | null | undefined, came: OutcomeKind | null | undefined) => T,
): (activity: number) => T {
  const [kinds, came] = [different(types.kinds), different(outcomes.kinds)];
  const told = kinds.all.flatMap((kind) => came.all.map((one) => tell(kind, one)));
  const width = came.all.length;
  return (at) => told[kinds.of[type[at]!]! * width + came.of[outcome[at]!]!]!;
}
