import { nearestOf } from '../cells/text/nearest.js';
import { noGoalWatched } from '../errors/goals.js';
import { thresholdCrossed } from '../errors/threshold.js';
import { invalidOption, noSuchGroup } from '../errors/usage.js';
import { metricKeys } from '../questions/common/order.js';
import type { ReportResult } from '../questions/common/result.js';
import { type Alarm, checkThresholds, type Threshold } from '../questions/common/threshold.js';
import type { GoalResult } from '../questions/goals/result.js';
import { checkGoals, type GoalMetric, goalMetrics } from '../questions/goals/threshold.js';
import { goalsPhrases as say } from '../say/en/goals.js';
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
function thresholdsOn<K extends string>(
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

/** The conditions of --fail-if on rows. @throws SpancoError where one is none */
export const rowThresholds = (conditions: readonly string[]): Threshold[] =>
  thresholdsOn(metricKeys, conditions, 'closing<0.2');

/** Refuses conditions on groups that rows do not have. @throws SpancoError naming the first */
export function requireScopes(thresholds: readonly Threshold[], by: readonly string[]): void {
  for (const { scope, text } of thresholds) {
    if (scope === null || by.includes(scope.field)) continue;
    const cause = `rows are not grouped by ${scope.field} (--by ${scope.field})`;
    throw invalidOption('--fail-if', text, cause);
  }
}

/**
 * Raises the alarm of --fail-if, once the result is delivered.
 *
 * @throws SpancoError where a threshold was crossed
 */
async function raiseAlarm(
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
  const known = [...new Set(rows.map(({ group }) => group[field]!))];
  throw noSuchGroup(absent.text, field, value, nearestOf(value, known), known);
}

/** The conditions of --fail-if on goals. @throws SpancoError where one is none, or of no rep */
export function goalThresholds(conditions: readonly string[]): Threshold<GoalMetric>[] {
  const thresholds = thresholdsOn(goalMetrics, conditions, 'goal.wins<0.9');
  for (const { scope, text } of thresholds) {
    if (scope === null || scope.field === 'rep') continue;
    throw invalidOption(
      '--fail-if',
      text,
      `goals are those of a rep or of the team, not of ${scope.field}`,
    );
  }
  return thresholds;
}

/**
 * Raises the alarm of --fail-if on goals, once the result is delivered.
 *
 * @throws SpancoError where a threshold was crossed, or is on a goal that nobody set
 */
export async function watchGoals(
  terminal: Pick<Terminal, 'say'>,
  thresholds: readonly Threshold<GoalMetric>[],
  goals: readonly GoalResult[],
): Promise<void> {
  const alarm = checkGoals(thresholds, goals);
  await raiseAlarm(terminal, alarm);
  const [first] = alarm.absent;
  if (first === undefined) return;
  const { scope, text } = first;
  const who = scope === null ? 'the team' : scope.value === '*' ? 'any rep' : scope.value;
  const known = goals.map((goal) => `${goal.rep ?? 'team'}: ${say.goalText(goal.target, goal)}`);
  throw noGoalWatched(text, who, known);
}
