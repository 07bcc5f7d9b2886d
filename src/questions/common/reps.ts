import { ambiguousRep, unknownName } from '../../errors/usage.js';
import { compareLabels } from '../../funnel/groups.js';
import { nameKey } from '../../cells/text/fold.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { type Dictionary, UNASSIGNED } from '../../cells/names/dictionary.js';

/** A rep as the program knows it. */
export interface FoundRep {
  readonly code: number;
  readonly name: string;
}

/**
 * The rep a user means: the whole name, or its beginning where only one rep has it.
 *
 * @param known the names to choose from, for the message
 * @param option where the name was given
 * @throws SpancoError where nobody, or more than one, is called so
 */
export function findRep(
  wanted: string,
  reps: Dictionary,
  known: readonly string[] = [...reps.labels].sort(compareLabels),
  option = '--rep',
): FoundRep {
  if (nameKey(wanted) === UNASSIGNED) return { code: -1, name: UNASSIGNED };
  const exact = reps.find(wanted);
  if (exact !== null) return { code: exact, name: reps.labels[exact]! };
  const start = `${nameKey(wanted)} `;
  const fitting = reps.labels.flatMap((name, code) =>
    nameKey(name).startsWith(start) ? [{ code, name }] : [],
  );
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1)
    throw ambiguousRep(wanted, fitting.map(({ name }) => name).sort(compareLabels));
  throw unknownName(option, 'rep', wanted, nearestOf(wanted, known), known);
}

/**
 * The name of a rep to compare or to plan for; what nobody owns is nobody's performance.
 *
 * @param names the reps that can be compared
 * @throws SpancoError where the name is nobody's
 */
export function findHead(
  wanted: string,
  reps: Dictionary,
  names: readonly string[],
  option = '--rep',
): string {
  const { name } = findRep(wanted, reps, names, option);
  if (names.includes(name)) return name;
  throw unknownName(option, 'rep', wanted, nearestOf(wanted, names), names);
}
