import { voice } from '../../say/voice.js';
import { invalidOption, unknownValue } from '../../errors/usage.js';
import { compareLabels, type Dimension, dimension, labelOf } from '../../funnel/groups.js';
import type { ExportStudy } from '../../funnel/study.js';
import { nameKey } from '../../cells/text/fold.js';
import { nearestOf } from '../../cells/text/nearest.js';
import type { Condition } from './conditions.js';
import { labelsInOrder } from './ordered.js';

/** A value that no prospect has is a slip of the pen, not an empty report. */
function requireValue(column: Dimension, { text, value }: Condition): void {
  const known = [...column.labels, labelOf(column, -1)];
  if (value === '' || known.some((label) => nameKey(label) === nameKey(value))) return;
  const near = nearestOf(value, column.labels);
  const labels = [...column.labels].sort(compareLabels);
  throw unknownValue(text, column.name, near, labels);
}

/** The codes of a column, -1 for no value, that a condition keeps. */
function keptBy(
  column: Dimension,
  condition: Condition,
  { settings }: Pick<ExportStudy, 'settings'>,
): Set<number> {
  const { text, relation, value } = condition;
  const codes = [-1, ...column.labels.keys()];
  const key = nameKey(value || labelOf(column, -1));
  switch (relation) {
    case '=':
      requireValue(column, condition);
      return new Set(codes.filter((code) => nameKey(labelOf(column, code)) === key));
    case '!=':
      requireValue(column, condition);
      return new Set(codes.filter((code) => nameKey(labelOf(column, code)) !== key));
    case '~': {
      const found = column.labels.flatMap((label, code) =>
        nameKey(label).includes(key) ? [code] : [],
      );
      if (found.length > 0) return new Set(found);
      const cause = voice().askedFaults.notContained(column.name, value);
      throw invalidOption('--where', text, cause);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const fits = labelsInOrder(column, condition, relation, settings.notation);
      return new Set(fits.flatMap((fit, code) => (fit ? [code] : [])));
    }
  }
}

/**
 * Whether a prospect fulfils the conditions: one of the values that each field is to equal, and everything
 * else that is asked of it.
 *
 * @throws SpancoError where no prospect has a value, or a condition needs days of entry that the export does not have
 */
export function whereFilter(
  study: Pick<ExportStudy, 'journeys' | 'settings'>,
  conditions: readonly Condition[],
): (prospect: number) => boolean {
  const equal = new Map<string, { codes: Int32Array; kept: Set<number> }>();
  const fields = conditions.map((condition) => {
    const column = dimension(study.journeys, condition.name);
    const field = { codes: column.codes, kept: keptBy(column, condition, study) };
    if (condition.relation !== '=') return field;
    const before = equal.get(column.name);
    if (before === undefined) equal.set(column.name, field);
    else for (const code of field.kept) before.kept.add(code);
    return before ?? field;
  });
  return (prospect) => fields.every(({ codes, kept }) => kept.has(codes[prospect]!));
}
