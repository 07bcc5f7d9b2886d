import type { CountStanding } from '../../stats/distinct-counts.js';
import { quantile } from '../../stats/quantile.js';

/** Where a rep stands on what is done and what comes of it, where the data tell both. */
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
  /** Wins that the export leaves open. */
  readonly openWins: number;
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

/** How a rep stands against the others, as far as the data tell; null where something is not known. */
export interface WorkStands {
  readonly activity: CountStanding | null;
  readonly wins: CountStanding | null;
}

/**
 * The quadrant of a rep: busy who did more, strong who won more than the others. Results are wins, not the share
 * of targets that convert: the advice either needs hangs on what came of the work. The working days of a period
 * are the same for everybody, so that activity a day gives the same quadrants.
 */
export function quadrantOf({ activity, wins }: WorkStands): ActivityQuadrant | null {
  if (activity === null || activity === 'alike' || wins === null || wins === 'alike') return null;
  const isStrong = wins === 'above';
  if (activity === 'above') return isStrong ? 'busy-strong' : 'busy-weak';
  return isStrong ? 'quiet-strong' : 'quiet-weak';
}
