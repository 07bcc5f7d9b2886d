import { dimension, labelOf } from '../funnel/groups.js';
import type { Journeys } from '../funnel/journeys.js';
import { nameKey } from '../map/fold.js';
import type { Condition } from './values.js';

/**
 * Whether a prospect fulfils the conditions: one of the values of each field.
 *
 * @throws SpancoError where a condition needs days of entry that the export does not have
 */
export function whereFilter(
  journeys: Journeys,
  conditions: readonly Condition[],
): (prospect: number) => boolean {
  const names = [...new Set(conditions.map(({ name }) => name))];
  const fields = names.map((name) => {
    const column = dimension(journeys, name);
    const values = new Set(
      conditions.filter((one) => one.name === name).map(({ value }) => nameKey(value)),
    );
    const keeps = (code: number) => values.has(nameKey(labelOf(column, code)));
    const kept = new Set([-1, ...column.labels.keys()].filter(keeps));
    return { codes: column.codes, kept };
  });
  return (prospect) => fields.every(({ codes, kept }) => kept.has(codes[prospect]!));
}
