/**
 * Where a goal stands, and when it is said; the first that fits is taken. This is the whole rule.
 *
 * The forecast is what is attained and, for the days left, as much a day as in the days so far; its range
 * is that of `paceForecast` (95 %), the chance that of `chanceOf`. Where there is no forecast, the
 * straight line stands for it: what is attained, against the part of the target that is due.
 */
export const goalStatuses = {
  unknown:
    'the export cannot tell what is attained, or leaves so much open that the status could be another',
  'not-started': 'it begins after --as-of',
  reached: 'the target is attained, whether the goal has ended or not',
  missed: 'it has ended without',
  'on-track': 'the forecast reaches the target',
  'at-risk': 'the range of the forecast reaches it, or the chance is 20 % at least',
  behind: 'neither does',
} as const;

export type GoalStatus = keyof typeof goalStatuses;

/** The chance from which a goal is at risk, and not behind. */
const worthTrying = 0.2;

/** What the status is read off. */
export interface Standing {
  readonly phase: 'not-started' | 'running' | 'ended';
  readonly attained: number | null;
  readonly target: number;
  /** The part of the target that is due on the straight line. */
  readonly due: number;
  readonly forecast: { readonly atThisPace: number; readonly high: number | null } | null;
  readonly chance: number | null;
}

/** Where a goal stands, see {@link goalStatuses}. */
export function statusOf(standing: Standing): GoalStatus {
  const { phase, attained, target, due, forecast, chance } = standing;
  if (phase === 'not-started') return 'not-started';
  if (attained === null) return 'unknown';
  if (attained >= target) return 'reached';
  if (phase === 'ended') return 'missed';
  // On the line, floating point must not decide.
  const tolerance = target * 1e-12;
  const [reached, aim] = forecast === null ? [attained, due] : [forecast.atThisPace, target];
  if (reached >= aim - tolerance) return 'on-track';
  const isPossible = (forecast?.high ?? 0) >= target || (chance ?? 0) >= worthTrying;
  return isPossible ? 'at-risk' : 'behind';
}

/** The status that holds at both ends of what the export leaves open; where they differ it cannot be told. */
export const statusOfEnds = (atLeast: GoalStatus, atMost: GoalStatus | null): GoalStatus =>
  atMost === null || atLeast === atMost ? atLeast : 'unknown';
