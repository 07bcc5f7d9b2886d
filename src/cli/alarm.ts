import { thresholdCrossed } from '../errors/threshold.js';
import { invalidOption, noSuchGroup } from '../errors/usage.js';
import { metricKeys } from '../questions/common/order.js';
import type { ReportResult } from '../questions/common/result.js';
import { type Alarm, checkThresholds, type Threshold } from '../questions/common/threshold.js';
import { wordWarning } from '../warnings/warnings.js';
import { flagOf } from './option.js';
import { optionSpecs } from './options.js';
import type { Terminal } from './terminal.js';
import { parseThresholdOn } from './values.js';

/**
 * The conditions of --fail-if, on what a command can watch.
 *
 * @param example a condition as it should be, for those that are none
 * @throws SpancoError naming the condition and what is wrong with it
 */
export function thresholdsOn<K extends string>(
  metrics: readonly K[],
  conditions: readonly string[],
  example: string,
): Threshold<K>[] {
  return conditions.map((text) => {
    try {
      return parseThresholdOn(metrics, text, example);
    } catch (error) {
      throw invalidOption(flagOf(optionSpecs.failIf), text, (error as Error).message);
    }
  });
}

/** The conditions of --fail-if on rows. @throws SpancoError where one is none, or of a group that rows do not have */
export function rowThresholds(conditions: readonly string[], by: readonly string[]): Threshold[] {
  const thresholds = thresholdsOn(metricKeys, conditions, 'closing<0.2');
  for (const { scope, text } of thresholds) {
    if (scope === null || by.includes(scope.field)) continue;
    const cause = `rows are not grouped by ${scope.field} (--by ${scope.field})`;
    throw invalidOption('--fail-if', text, cause);
  }
  return thresholds;
}

/**
 * Raises the alarm of --fail-if, once the result is delivered.
 *
 * @throws SpancoError where a threshold was crossed
 */
export async function raiseAlarm(
  terminal: Pick<Terminal, 'say'>,
  { unknown, crossings }: Pick<Alarm<string>, 'unknown' | 'crossings'>,
): Promise<void> {
  // An alarm that could not be checked is heard even under --quiet.
  for (const condition of unknown) {
    await terminal.say(`spanco: ${wordWarning({ code: 'threshold-unknown', condition })}`);
  }
  if (crossings.length > 0) throw thresholdCrossed(crossings);
}

/** Raises the alarm of --fail-if on rows. @throws SpancoError where a threshold was crossed, or is on no row */
export async function watchRows(
  terminal: Pick<Terminal, 'say'>,
  thresholds: readonly Threshold[],
  { rows, total }: ReportResult,
): Promise<void> {
  const alarm = checkThresholds(thresholds, rows, total);
  await raiseAlarm(terminal, alarm);
  const [absent] = alarm.absent;
  if (!absent?.scope) return;
  const { field, value } = absent.scope;
  const known = rows.map(({ group }) => group[field]!);
  throw noSuchGroup(absent.text, field, value, [...new Set(known)]);
}
