import { unknownValue } from '../../errors/usage.js';
import { compareLabels, type Dimension, dimension, labelOf } from '../../funnel/groups.js';
import type { Journeys } from '../../funnel/journeys.js';
import { nameKey } from '../../cells/text/fold.js';
import { nearestOf } from '../../cells/text/nearest.js';

/** A condition on a column of the prospects. */
export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  readonly name: string;
  readonly value: string;
}

/** A value that no prospect has is a slip of the pen, not an empty report. */
function requireValue(column: Dimension, value: string): void {
  const known = [...column.labels, labelOf(column, -1)];
  if (value === '' || known.some((label) => nameKey(label) === nameKey(value))) return;
  const near = nearestOf(value, column.labels);
  const labels = [...column.labels].sort(compareLabels);
  throw unknownValue(column.name, value, near, labels);
}

/**
 * Whether a prospect fulfils the conditions: one of the values of each field.
 *
 * @throws SpancoError where no prospect has a value, or a condition needs days of entry that the export does not have
 */
export function whereFilter(
  journeys: Journeys,
  conditions: readonly Condition[],
): (prospect: number) => boolean {
  const names = [...new Set(conditions.map(({ name }) => name))];
  const fields = names.map((name) => {
    const column = dimension(journeys, name);
    const asked = conditions.filter((one) => one.name === name);
    for (const { value } of asked) requireValue(column, value);
    const values = new Set(asked.map(({ value }) => nameKey(value || labelOf(column, -1))));
    const keeps = (code: number) => values.has(nameKey(labelOf(column, code)));
    const kept = new Set([-1, ...column.labels.keys()].filter(keeps));
    return { codes: column.codes, kept };
  });
  return (prospect) => fields.every(({ codes, kept }) => kept.has(codes[prospect]!));
}
