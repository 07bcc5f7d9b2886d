/** The alarm of --fail-if: its conditions are read first, checked before anything is written, and raised last. */
import { nearestOf } from '../cells/text/nearest.js';
import { noGoalWatched } from '../errors/goals.js';
import { thresholdCrossed } from '../errors/threshold.js';
import { invalidOption, noSuchGroup } from '../errors/usage.js';
import {
  checkData,
  type DataFacts,
  type DataMetric,
  dataMetrics,
} from '../questions/common/data-threshold.js';
import type { ReportResult } from '../questions/common/result.js';
import {
  type Alarm,
  checkThresholds,
  type RowMetric,
  rowMetrics,
  type Threshold,
} from '../questions/common/threshold.js';
import type { ReportRequest } from '../questions/report/question.js';
import { dimensionsOf } from '../questions/report/question.js';
import type { ScorecardRequest } from '../questions/scorecard/question.js';
import type { ScorecardResult } from '../questions/scorecard/result.js';
import { checkGoals, type GoalMetric, goalMetrics } from '../questions/goals/threshold.js';
import { voice } from '../say/voice.js';
import { wordWarning } from '../say/notes.js';
import type { Terminal } from './terminal.js';
import { parseThresholdOn } from './values.js';

/** What a command can watch beside the data. R: what is asked, A: the result. */
export interface Watch<K extends string, R, A> {
  readonly metrics: readonly K[];
  /** A condition as it should be, for those that are none. */
  readonly example: string;
  /** What groups can be of. */
  readonly scopes: (request: R) => readonly string[];
  /** Why there are no groups of anything else. */
  readonly outside: (field: string) => string;
  /** @throws SpancoError where a condition is on what is not there */
  readonly check: (thresholds: readonly Threshold<K>[], result: A) => Alarm<K>;
}

/** What is to be heard once the result is delivered. */
export type Heard = Pick<Alarm<string>, 'unknown' | 'crossings'>;

/** Conditions of --fail-if, as they are checked. */
export interface Conditions<R, A> {
  /** Refuses conditions on groups that there are not. @throws SpancoError naming the first */
  readonly requireScopes: (request: R) => void;
  /**
   * @param facts of the data, looked for only where a condition is on them
   * @throws SpancoError where a condition is on what is not there
   */
  readonly check: (result: A, facts: () => DataFacts) => Heard;
}

const refused = (text: string, cause: string, near: string | null = null) =>
  invalidOption('--fail-if', text, cause, near);

/** The condition of a text. @throws SpancoError naming it and what is wrong with it */
function thresholdOf<K extends string>(metrics: readonly K[], text: string, example: string) {
  try {
    return parseThresholdOn(metrics, text, example);
  } catch (error) {
    throw refused(text, (error as Error).message);
  }
}

/** Refuses what no data have. @throws SpancoError */
function requireData({ scope, metric, isShare, text }: Threshold<DataMetric>): void {
  if (scope !== null) throw refused(text, voice().valueFaults.notOfGroups(metric));
  if (metric === 'age' && isShare) throw refused(text, voice().valueFaults.ageNoShare());
}

/**
 * Reads the conditions of --fail-if: on what a command watches, and on the data.
 *
 * @param watch null where the command watches the data alone
 * @throws SpancoError naming a condition that is none, and what is wrong with it
 */
export function readConditions<K extends string, R, A>(
  texts: readonly string[],
  watch: Watch<K, R, A> | null,
): Conditions<R, A> {
  const own = watch?.metrics ?? [];
  const isOwn = (metric: string): metric is K => (own as readonly string[]).includes(metric);
  const others = dataMetrics.filter((metric) => !isOwn(metric));
  const example = watch?.example ?? 'rejected>0';
  const all = texts.map((text) => thresholdOf<K | DataMetric>([...own, ...others], text, example));
  const watched = all.filter((one): one is Threshold<K> => isOwn(one.metric));
  const onData = all.filter((one): one is Threshold<DataMetric> => !isOwn(one.metric));
  onData.forEach(requireData);
  return {
    requireScopes(request) {
      for (const { scope, text } of watched) {
        const scopes = watch!.scopes(request);
        if (scope === null || scopes.includes(scope.field)) continue;
        throw refused(text, watch!.outside(scope.field), nearestOf(scope.field, scopes));
      }
    },
    check(result, facts) {
      const alarms: Alarm<string>[] = [];
      if (watched.length > 0) alarms.push(watch!.check(watched, result));
      if (onData.length > 0) alarms.push(checkData(onData, facts()));
      return {
        unknown: alarms.flatMap(({ unknown }) => unknown),
        crossings: alarms.flatMap(({ crossings }) => crossings),
      };
    },
  };
}

/** Conditions on the rows of a report. */
export const rowsWatched: Watch<RowMetric, ReportRequest, ReportResult> = {
  metrics: rowMetrics,
  example: 'closing<0.2',
  scopes: dimensionsOf,
  outside: (field) => voice().valueFaults.rowsNotGrouped(field),
  check(thresholds, { rows, total }) {
    const alarm = checkThresholds(thresholds, rows, total);
    const [absent] = alarm.absent;
    if (!absent?.scope) return alarm;
    const { field, value } = absent.scope;
    const known = [...new Set(rows.map(({ group }) => group[field]!))];
    throw noSuchGroup(absent.text, field, value, nearestOf(value, known), known);
  },
};

/** Conditions on goals. */
export const goalsWatched: Watch<GoalMetric, ScorecardRequest, ScorecardResult> = {
  metrics: goalMetrics,
  example: 'goal.wins<0.9',
  scopes: () => ['rep'],
  outside: (field) => voice().valueFaults.goalsNotOf(field),
  check(thresholds, { goals }) {
    const alarm = checkGoals(thresholds, goals);
    const [first] = alarm.absent;
    if (first === undefined) return alarm;
    const { scope, text } = first;
    throw noGoalWatched(text, scope?.value ?? null, goals);
  },
};

/**
 * Raises the alarm, once the result is delivered.
 *
 * @param kind of the error: `data` where the data are no good either
 * @throws SpancoError where a threshold was crossed
 */
export async function raiseAlarm(
  terminal: Pick<Terminal, 'say'>,
  { unknown, crossings }: Heard,
  kind: 'threshold' | 'data' = 'threshold',
): Promise<void> {
  // An alarm that could not be checked is heard even under --quiet.
  for (const condition of unknown) {
    await terminal.say(`spanco: ${wordWarning({ code: 'threshold-unknown', condition })}`);
  }
  if (crossings.length > 0) throw thresholdCrossed(crossings, kind);
}
