import { quantile } from '../../stats/quantile.js';

/** Where a rep stands on what is done and what comes of it. */
export const activityQuadrants = [
  'busy-strong',
  'busy-weak',
  'quiet-strong',
  'quiet-weak',
] as const;

export type ActivityQuadrant = (typeof activityQuadrants)[number];

/** What a rep did and won; wins are null where they cannot be known. */
export interface WorkDone {
  readonly activities: number;
  readonly wins: number | null;
}

/** What half of the reps do not exceed. */
export interface Medians {
  readonly reps: number;
  readonly activities: number;
  readonly wins: number;
}

/** The medians of a team; null where there is nobody to compare with, or wins are not known. */
export function mediansOf(team: readonly WorkDone[]): Medians | null {
  const wins = team.flatMap(({ wins }) => wins ?? []);
  if (team.length < 2 || wins.length < team.length) return null;
  const activities = team.map(({ activities }) => activities);
  return {
    reps: team.length,
    activities: quantile(activities, 0.5)!,
    wins: quantile(wins, 0.5)!,
  };
}

/**
 * The quadrant of a rep. Busy is who did more than the median of the reps; strong is who won at least as much
 * as the median, and anything at all, as in a comparison effective is who won at least the average. Results
 * are wins, not the share of targets that convert: the advice either needs hangs on what came of the work.
 * The working days of a period are the same for everybody, so that activity a day gives the same quadrants.
 */
export function quadrantOf({ activities, wins }: WorkDone, medians: Medians): ActivityQuadrant {
  const isStrong = wins !== null && wins > 0 && wins >= medians.wins;
  if (activities > medians.activities) return isStrong ? 'busy-strong' : 'busy-weak';
  return isStrong ? 'quiet-strong' : 'quiet-weak';
}
