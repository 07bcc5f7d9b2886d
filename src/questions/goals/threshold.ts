import { nameKey } from '../../cells/text/fold.js';
import { type GoalMeasure, goalMeasures } from '../../method/goal.js';
import { type Alarm, comparisons, type Crossing, type Threshold } from '../common/threshold.js';
import type { GoalResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().goals;

/**
 * What `--fail-if` can ask of goals: `goal.wins` is what is attained divided by what the straight line asks
 * for by --as-of; 1 is exactly on the line. It is the same as the share of the target that will be reached
 * at the pace so far, and, once a goal has ended, the share that was.
 */
export type GoalMetric = `goal.${GoalMeasure}`;

/** Every metric of goals. */
export const goalMetrics: readonly GoalMetric[] = goalMeasures.map(
  (measure) => `goal.${measure}` as const,
);

/** The goals a threshold is about: those of the team, of one rep, or of every rep (`*`). */
function goalsOf({ scope, metric }: Threshold<GoalMetric>, goals: readonly GoalResult[]) {
  return goals.filter(({ rep, measure }) => {
    if (`goal.${measure}` !== metric) return false;
    if (scope === null) return rep === null;
    return rep !== null && (scope.value === '*' || nameKey(scope.value) === nameKey(rep));
  });
}

/** Of the goals of one rep, those that run; where none does, those that ended last. */
function watched(goals: readonly GoalResult[]): readonly GoalResult[] {
  const running = goals.filter(({ phase }) => phase === 'running');
  if (running.length > 0) return running;
  const ended = goals.filter(({ phase }) => phase === 'ended');
  const last = ended.reduce((day, { end }) => (end > day ? end : day), '');
  return ended.filter(({ end }) => end === last);
}

/** The part of the straight line that is attained at least, and at most; none where it is unknown. */
function sharesOf({ attained, open, most, straightLine: { due, share } }: GoalResult): number[] {
  if (share === null || attained === null) return [];
  return [share, open ? (most ?? Infinity) / due : share];
}

/** Checks thresholds on goals, at both ends of what is open of them; those that wait for a goal to start could not be checked. */
export function checkGoals(
  thresholds: readonly Threshold<GoalMetric>[],
  goals: readonly GoalResult[],
): Alarm<GoalMetric> {
  const crossings: Crossing<GoalMetric>[] = [];
  const unknown = new Set<string>();
  const absent: Threshold<GoalMetric>[] = [];
  for (const threshold of thresholds) {
    const concerned = goalsOf(threshold, goals);
    if (concerned.length === 0) absent.push(threshold);
    for (const rep of new Set(concerned.map((goal) => goal.rep))) {
      const checked = watched(concerned.filter((goal) => goal.rep === rep));
      if (checked.length === 0) unknown.add(threshold.text);
      for (const goal of checked) {
        const { share } = goal.straightLine;
        const group = say().watched(goal);
        const crossed = sharesOf(goal).filter((end) =>
          comparisons[threshold.comparison](end, threshold.limit),
        );
        if (share === null || crossed.length === 1) unknown.add(threshold.text);
        else if (crossed.length === 2)
          crossings.push({ threshold, group, value: share, from: null });
      }
    }
  }
  return { crossings, unknown: [...unknown], absent };
}
