import { noGoalWatched } from '../errors/goals.js';
import { invalidOption } from '../errors/usage.js';
import type { GoalResult } from '../questions/goals/result.js';
import { goalsPhrases as say } from '../say/en/goals.js';
import { checkGoals, type GoalMetric, goalMetrics } from '../questions/goals/threshold.js';
import type { Threshold } from '../questions/common/threshold.js';
import { raiseAlarm, thresholdsOn } from './alarm.js';
import type { Terminal } from './terminal.js';

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
